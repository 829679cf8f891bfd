// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/benchmark/bare_reading.h"
#include "engine/benchmark/benchmark_runner.h"
#include "engine/model/engine_error.h"
#include "engine/strategies/sequential.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QTest>

using namespace windline;

namespace {

// Sequential, but a little to the north.
class Wrong final : public Strategy {
public:
    std::string_view name() const override { return "wrong"; }
    int workers() const override { return 1; }
    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        const AdvanceResult result = m_right->advance(task, stop);
        for (PathPoint& point : task.points)
            point.latitude += 0.001;
        return result;
    }

private:
    std::unique_ptr<Strategy> m_right = makeSequentialStrategy();
};

} // namespace

class BenchmarkRunnerTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    RunRequest m_common;
    MeteorologyExtent m_extent;
    StrategyCatalog m_strategies = makeStrategies();

    BenchmarkPlan plan(std::vector<CaseSize> sizes) const
    {
        BenchmarkPlan made;
        for (const CaseSize& size : sizes)
            made.cases.push_back(makeCase(size, m_common, std::nullopt, m_extent));
        made.meteorology = "made";
        made.warmUp = 1;
        made.repeats = 2;
        return made;
    }

private slots:
    void initTestCase()
    {
        MadeMeteorology met;
        met.grid = globalGrid(10);
        met.levelsPa = {10'000, 50'000, 100'000};
        met.hours = {0, 6, 12, 18};
        met.levelFields = {{Field::EastwardWind, [](double, double, double, double) { return 10; }},
            {Field::NorthwardWind, [](double latitude, double, double, double) { return 0.05 * latitude; }},
            {Field::PressureVelocity, [](double, double, double, double) { return 0; }}};
        m_common.meteorology = {m_folder.filePath("met.nc").toStdString()};
        met.write(m_common.meteorology[0]);
        m_extent = meteorologyExtent(m_common.meteorology);
        m_strategies.add({"wrong", [](const StrategySettings&) { return std::make_unique<Wrong>(); }});
        m_strategies.add({"absent", {}, [] { return StrategyDevice{"It is not here."}; }});
    }

    void everythingIsMeasured()
    {
        BenchmarkPlan made = plan({{3, 6}, {20, 12}});
        made.strategies = {"sequential", "parallel", "auto"};
        made.workers = {1, 2};
        double fraction = 0;
        int told = 0;
        int rounds = 0;
        BenchmarkMonitor monitor;
        monitor.progressed = [&](const BenchmarkProgress& progress) {
            QVERIFY(progress.fraction >= fraction && progress.fraction <= 1 + 1e-9);
            QVERIFY(progress.run >= 1 && progress.run <= 3 && progress.runs == 3);
            fraction = progress.fraction;
            ++told;
        };
        monitor.measured = [&](const BenchmarkResult& soFar) {
            ++rounds;
            QVERIFY(!soFar.isComplete);
        };
        const BenchmarkResult result = runBenchmark(made, m_strategies, monitor);
        QVERIFY(result.isComplete && !result.hasProblems());
        QCOMPARE(rounds, 2 * 2);
        QVERIFY(told > 2 * 5 * 3);
        QVERIFY(fraction > 0.8);
        QCOMPARE(result.cases.size(), 2U);
        QCOMPARE(result.cases[1].name, std::string("20 starts, 12 h"));
        for (const CaseResult& one : result.cases) {
            QCOMPARE(one.measurements.size(), 5U); // sequential has no workers to choose
            for (const Measurement& measurement : one.measurements) {
                QCOMPARE(measurement.runs.size(), 2U);
                QVERIFY(measurement.total().minimum > 0);
                QVERIFY(measurement.steps >= one.starts * int(one.hours));
                QCOMPARE(measurement.steps, one.measurements[0].steps);
                QVERIFY(one.speedUp(measurement) > 0);
            }
            QVERIFY(!one.measurements[0].agreement);
            for (std::size_t i = 1; i < 5; ++i)
                QVERIFY(one.measurements[i].agreement && one.measurements[i].agreement->isExact);
            QCOMPARE(one.measurements[2].workers, 2);
            QCOMPARE(one.measurements[3].ranStrategy, std::string("sequential"));
            QCOMPARE(one.bareReading.seconds.size(), 2U);
        }
        QCOMPARE(result.machine.windlineVersion.empty(), false);
        QVERIFY(result.machine.cores > 0 && !result.machine.date.empty());
    }

    // Three variables of floats at the times that the run passes.
    void bareReadingReadsWhatTheRunReads()
    {
        const std::int64_t ofOneTime = 36LL * 19 * 3 * 3 * 4;
        BareReader six(makeCase({1, 6}, m_common, std::nullopt, m_extent).request);
        QCOMPARE(six.bytes(), 2 * ofOneTime);
        QVERIFY(six.read() > 0);
        BareReader backward(makeCase({1, -12}, m_common, std::nullopt, m_extent).request);
        QCOMPARE(backward.bytes(), 3 * ofOneTime);
        RunRequest absent = m_common;
        absent.meteorology = {"absent.nc"};
        QVERIFY_THROWS_EXCEPTION(EngineError, BareReader{absent});
    }

    void whoDisagreesIsFound()
    {
        BenchmarkPlan made = plan({{3, 6}});
        made.strategies = {"sequential", "wrong"};
        made.withBareReading = false;
        const BenchmarkResult result = runBenchmark(made, m_strategies, {});
        const Measurement& wrong = result.cases.at(0).measurements.at(1);
        QVERIFY(wrong.agreement && !wrong.agreement->isExact);
        QVERIFY2(wrong.agreement->largestMetres > 100 && wrong.agreement->largestMetres < 120,
            qPrintable(QString::number(wrong.agreement->largestMetres)));
        QVERIFY(result.cases[0].bareReading.seconds.empty());
    }

    void whatFailsSaysWhyAndTheRestGoesOn()
    {
        BenchmarkPlan made = plan({{3, 6}, {3, 12}});
        made.strategies = {"sequential", "absent"};
        made.cases[0].request.meteorology = {"absent.nc"};
        const BenchmarkResult result = runBenchmark(made, m_strategies, {});
        QVERIFY(result.isComplete && result.hasProblems());
        QVERIFY(result.cases[0].measurements[0].problem.find("absent.nc") != std::string::npos);
        QVERIFY(!result.cases[0].bareReading.problem.empty());
        QCOMPARE(result.cases[1].measurements[0].runs.size(), 2U);
        QCOMPARE(result.cases[1].measurements[1].problem, std::string("It is not here."));
    }

    void stoppedItReturnsWhatItHas()
    {
        BenchmarkPlan made = plan({{3, 6}, {3, 12}, {3, 18}});
        std::stop_source source;
        BenchmarkMonitor monitor;
        monitor.stop = source.get_token();
        monitor.measured = [&](const BenchmarkResult& soFar) {
            if (soFar.cases.size() == 2)
                source.request_stop();
        };
        const BenchmarkResult result = runBenchmark(made, m_strategies, monitor);
        QVERIFY(!result.isComplete);
        QCOMPARE(result.cases.size(), 2U);
        QCOMPARE(result.cases[0].measurements[1].runs.size(), 2U);
        QCOMPARE(result.cases[1].measurements[1].runs.size(), 1U);
    }

    void nonsenseIsNamed()
    {
        const auto fieldsOf = [&](const BenchmarkPlan& wrong) {
            QStringList fields;
            for (const Problem& problem : validate(wrong, m_strategies))
                fields << QString::fromStdString(problem.field);
            return fields;
        };
        BenchmarkPlan made = plan({{1, 6}});
        QCOMPARE(fieldsOf(made), QStringList());
        made.strategies = {"sequential", "fastest", "sequential"};
        made.repeats = 0;
        made.warmUp = -1;
        made.workers = {-2};
        made.cases.clear();
        QCOMPARE(fieldsOf(made), (QStringList{"cases", "strategies", "strategies", "workers", "repeats", "warmUp"}));
    }

    void workersForScaling()
    {
        QCOMPARE(scalingWorkers(1), std::vector<int>{1});
        QCOMPARE(scalingWorkers(2), (std::vector<int>{1, 2}));
        QCOMPARE(scalingWorkers(12), (std::vector<int>{1, 2, 4, 8, 12}));
    }
};

QTEST_GUILESS_MAIN(BenchmarkRunnerTest)
#include "benchmark_runner_test.moc"
