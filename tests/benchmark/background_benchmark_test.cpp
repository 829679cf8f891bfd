// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/benchmark/background_benchmark.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace windline;

namespace {

constexpr int patience = 120000; // milliseconds, for a busy machine

}

class BackgroundBenchmarkTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    StrategyCatalog m_strategies = makeStrategies();
    RunRequest m_request;

    BenchmarkOrder orderOf(std::vector<CaseSize> sizes) const
    {
        BenchmarkOrder order;
        order.common.meteorology = m_request.meteorology;
        order.sizes = std::move(sizes);
        order.plan.repeats = 2;
        return order;
    }

private slots:
    void initTestCase()
    {
        MadeMeteorology met;
        met.grid = globalGrid(10);
        met.levelsPa = {10'000, 50'000, 100'000};
        met.hours = {0, 6, 12};
        met.levelFields = {{Field::EastwardWind, [](double, double, double, double) { return 10; }},
            {Field::NorthwardWind, [](double, double, double, double) { return 1; }},
            {Field::PressureVelocity, [](double, double, double, double) { return 0; }}};
        m_request.meteorology = {m_folder.filePath("met.nc").toStdString()};
        met.write(m_request.meteorology[0]);
        m_request.starts = {{"", 10, 20, 500, HeightUnit::Hectopascal, {}}};
        m_request.startTime = met.firstTime;
        m_request.duration = std::chrono::hours(6);
    }

    void theOwnRequestComesFirst()
    {
        BenchmarkOrder order = orderOf({{3, 6}, {5, 24}});
        order.own = m_request;
        QCOMPARE(longestHours(order), 24.0);
        const BenchmarkPlan plan = planOf(order);
        QCOMPARE(plan.cases.size(), 3U);
        QVERIFY(plan.cases[0].request.starts == m_request.starts);
        QCOMPARE(plan.cases[1].request.starts.size(), 3U);
        QCOMPARE(plan.cases[2].request.duration, std::chrono::seconds(std::chrono::hours(12))); // all that there is
        QVERIFY2(plan.meteorology.starts_with("met.nc, 36 x 19"), plan.meteorology.c_str());
        QCOMPARE(plan.repeats, 2);
    }

    void finishesOnceAndLast()
    {
        BackgroundBenchmark benchmark(m_strategies);
        QStringList order;
        BenchmarkResult result;
        double fraction = 0;
        connect(&benchmark, &BackgroundBenchmark::progressed, this, [&](const BenchmarkProgress& progress) {
            QVERIFY(progress.fraction >= fraction && progress.fraction <= 1);
            QCOMPARE(progress.starts, 3);
            fraction = progress.fraction;
        });
        connect(&benchmark, &BackgroundBenchmark::measured, this, [&] { order << "measured"; });
        connect(&benchmark, &BackgroundBenchmark::finished, this,
            [&](const BenchmarkResult& measured, const QString& error) {
                QVERIFY2(error.isEmpty(), qPrintable(error));
                QVERIFY(!benchmark.isRunning());
                result = measured;
                order << "finished";
            });
        for (int round = 0; round < 2; ++round) {
            order.clear();
            fraction = 0;
            benchmark.start(orderOf({{3, 6}}));
            QTRY_VERIFY_WITH_TIMEOUT(order.contains("finished"), patience);
            QCoreApplication::processEvents();
            QCOMPARE(order, QStringList({"measured", "measured", "finished"}));
            QVERIFY(result.isComplete);
            QCOMPARE(result.cases.at(0).measurements.at(0).runs.size(), 2U);
        }
    }

    void cancelStopsIt()
    {
        BackgroundBenchmark benchmark(m_strategies);
        BenchmarkOrder order = orderOf({{3, 6}});
        order.plan.repeats = 1000;
        BenchmarkResult result;
        int finished = 0;
        connect(&benchmark, &BackgroundBenchmark::measured, &benchmark, &BackgroundBenchmark::cancel);
        connect(&benchmark, &BackgroundBenchmark::finished, this, [&](const BenchmarkResult& measured) {
            result = measured;
            ++finished;
        });
        benchmark.start(order);
        QTRY_COMPARE_WITH_TIMEOUT(finished, 1, patience);
        QVERIFY(!result.isComplete);
        QVERIFY(!result.cases.at(0).measurements.at(0).runs.empty());
        QVERIFY(result.cases.at(0).measurements.at(0).runs.size() < 1000);
    }

    // Hundreds of megabytes are not waited for.
    void cancelStopsTheMakingOfMeteorology()
    {
        BackgroundBenchmark benchmark(m_strategies);
        BenchmarkOrder order = orderOf({{3, 240}});
        order.common.meteorology.clear();
        double bytes = 0;
        int finished = 0;
        connect(&benchmark, &BackgroundBenchmark::makingMeteorology, this, [&](double size) {
            bytes = size;
            benchmark.cancel();
        });
        connect(&benchmark, &BackgroundBenchmark::finished, this,
            [&](const BenchmarkResult& measured, const QString& error) {
                QVERIFY2(error.isEmpty(), qPrintable(error));
                QVERIFY(measured.cases.empty() && !measured.isComplete);
                ++finished;
            });
        benchmark.start(order);
        QTRY_COMPARE_WITH_TIMEOUT(finished, 1, patience);
        QVERIFY(bytes > 1e8);
    }

    void unreadableMeteorologyIsAnError()
    {
        BackgroundBenchmark benchmark(m_strategies);
        BenchmarkOrder order = orderOf({{3, 6}});
        order.common.meteorology = {m_folder.filePath("none.nc").toStdString()};
        QString said;
        connect(&benchmark, &BackgroundBenchmark::finished, this,
            [&](const BenchmarkResult&, const QString& error) { said = error; });
        benchmark.start(order);
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("none.nc"), patience);
    }

    void goingAwayStopsIt()
    {
        auto benchmark = std::make_unique<BackgroundBenchmark>(m_strategies);
        BenchmarkOrder order = orderOf({{3, 6}});
        order.plan.repeats = 1000;
        bool heard = false;
        connect(benchmark.get(), &BackgroundBenchmark::finished, this, [&] { heard = true; });
        benchmark->start(order);
        benchmark.reset();
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(BackgroundBenchmarkTest)
#include "background_benchmark_test.moc"
