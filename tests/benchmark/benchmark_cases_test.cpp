// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_cases.h"
#include "engine/model/engine_error.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace windline;

class BenchmarkCasesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::vector<std::filesystem::path> m_files;
    MeteorologyExtent m_extent;

private slots:
    void initTestCase()
    {
        MadeMeteorology met;
        met.grid = globalGrid(10);
        met.levelsPa = {10'000, 50'000, 100'000};
        met.hours = {0, 6, 12};
        met.levelFields = {{Field::EastwardWind, [](double, double, double, double) { return 10; }},
            {Field::NorthwardWind, [](double, double, double, double) { return 0; }}};
        m_files = {m_folder.filePath("met.nc").toStdString()};
        met.write(m_files[0]);
        m_extent = meteorologyExtent(m_files);
    }

    void theExtentIsThatOfTheFile()
    {
        QVERIFY(m_extent.grid.isPeriodic() && m_extent.grid.coversNorthPole());
        QCOMPARE(m_extent.highestPa, 10'000.0);
        QCOMPARE(m_extent.lowestPa, 100'000.0);
        QCOMPARE(m_extent.last - m_extent.first, std::chrono::hours(12));
        QVERIFY(!m_extent.knowsHeights);
        QCOMPARE(inWords(m_files, m_extent), std::string("met.nc, 36 x 19 points, 3 levels, 3 times"));
        QVERIFY_THROWS_EXCEPTION(EngineError, meteorologyExtent({"absent.nc"}));
    }

    void theDocumentsCases()
    {
        QCOMPARE(documentCases(), (std::vector<CaseSize>{{1, 6}, {1, 24}, {4, 24}, {16, 24}, {64, 24}}));
        QCOMPARE(largeCases(), (std::vector<CaseSize>{{1'000, 24}, {10'000, 24}, {100'000, 24}}));
    }

    // Of 8 equal areas x 4 layers each has its share.
    void startsAreSpreadOverAreaAndHeight()
    {
        const std::vector<StartPoint> starts = spreadStarts(3200, m_extent);
        std::vector<int> counts(8 * 4, 0);
        for (const StartPoint& start : starts) {
            QVERIFY(std::fabs(start.latitudeDegrees) <= 90 && std::fabs(start.longitudeDegrees) <= 180);
            QVERIFY(start.heightUnit == HeightUnit::Hectopascal);
            QVERIFY(start.height >= 250 && start.height <= 850);
            const int north = start.latitudeDegrees > 0 ? 1 : 0;
            const int east = std::min(int((start.longitudeDegrees + 180) / 90), 3);
            const int up = std::min(int((start.height - 280) / 142.5), 3);
            ++counts[std::size_t((north * 4 + east) * 4 + std::max(up, 0))];
        }
        for (const int count : counts)
            QVERIFY2(count > 85 && count < 115, qPrintable(QString::number(count)));
        QCOMPARE(spreadStarts(5, m_extent), std::vector<StartPoint>(starts.begin(), starts.begin() + 5));
    }

    void regionalStartsKeepOffTheEdges()
    {
        MeteorologyExtent extent = m_extent;
        extent.grid = {.longitudeFirst = 100,
            .longitudeSpacing = 1,
            .longitudeCount = 61,
            .latitudeFirst = 20,
            .latitudeSpacing = 1,
            .latitudeCount = 31};
        extent.knowsHeights = true;
        for (const StartPoint& start : spreadStarts(500, extent)) {
            QVERIFY(start.longitudeDegrees > 105.9 && start.longitudeDegrees < 154.1);
            QVERIFY(start.latitudeDegrees > 22 && start.latitudeDegrees < 48);
            QVERIFY(start.heightUnit == HeightUnit::MetresAboveGround);
            QVERIFY(start.height >= 500 && start.height <= 10'000);
        }
    }

    void aCaseTakesWhatIsCommon()
    {
        RunRequest common;
        common.meteorology = m_files;
        common.timeStep = std::chrono::minutes(10);
        const BenchmarkCase one = makeCase({1'000, 6}, common, std::nullopt, m_extent);
        QCOMPARE(one.name, std::string("1,000 starts, 6 h"));
        QCOMPARE(one.request.meteorology, m_files);
        QCOMPARE(one.request.timeStep, std::chrono::seconds(600));
        QCOMPARE(one.request.duration, std::chrono::seconds(6 * 3600));
        QCOMPARE(one.request.outputInterval, std::chrono::seconds(3600));
        QVERIFY(one.request.startTime == m_extent.first);
        QCOMPARE(makeCase({1, 6}, common, std::chrono::minutes(15), m_extent).request.outputInterval,
            std::chrono::seconds(900));
        QCOMPARE(makeCase({10'000, 6}, common, std::nullopt, m_extent).request.outputInterval,
            noOutputBetween(std::chrono::hours(6)));
    }

    // Longer than the meteorology, and backward from its end.
    void aCaseKeepsWithinTheMeteorology()
    {
        const BenchmarkCase one = makeCase({1, -24}, {}, std::nullopt, m_extent);
        QCOMPARE(one.name, std::string("1 start, -12 h"));
        QVERIFY(one.request.startTime == m_extent.last);
        QCOMPARE(one.request.duration, std::chrono::seconds(-12 * 3600));
    }
};

QTEST_GUILESS_MAIN(BenchmarkCasesTest)
#include "benchmark_cases_test.moc"
