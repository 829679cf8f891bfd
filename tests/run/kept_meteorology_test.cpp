// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/run/run.h"
#include "engine/run/snapshot_cache.h"
#include "tests/support/made_meteorology.h"

#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cstdint>

using namespace windline;

// Runs that find their meteorology in memory give what they give without.
class KeptMeteorologyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    StrategyCatalog m_strategies = makeStrategies();

    RunRequest request(Numerics numerics, double eastward = 10)
    {
        MadeMeteorology met;
        met.grid = globalGrid(10);
        met.levelsPa = {20'000, 50'000, 85'000, 100'000};
        met.hours = {0, 6, 12};
        met.levelFields = {{Field::EastwardWind,
                               [eastward](double latitude, double, double, double hours) {
                                   return eastward + 0.1 * latitude + 0.5 * hours;
                               }},
            {Field::NorthwardWind, [](double, double longitude, double, double) { return 0.02 * longitude; }},
            {Field::PressureVelocity, [](double, double, double, double) { return 0.01; }},
            {Field::AirTemperature, [](double, double, double pressure, double) { return 220 + pressure / 2000; }}};
        met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 101'000; }}};
        RunRequest request;
        request.meteorology = {m_folder.filePath("met.nc").toStdString()};
        met.write(request.meteorology.front());
        for (int i = 0; i < 5; ++i)
            request.starts.push_back({"", 10.0 * i - 20, 30.0 * i, 700, HeightUnit::Hectopascal, {}});
        request.startTime = met.firstTime;
        request.duration = std::chrono::hours(12);
        request.numerics = numerics;
        request.pathVariables = {PathVariable::AirTemperature};
        return request;
    }

    RunResult result(const RunRequest& request, SnapshotCache* cache)
    {
        RunMonitor monitor;
        monitor.cache = cache;
        return run(request, m_strategies, monitor);
    }

    static std::vector<std::uint64_t> bitsOf(const RunResult& result)
    {
        std::vector<std::uint64_t> bits;
        for (const Trajectory& trajectory : result.trajectories) {
            bits.push_back(static_cast<std::uint64_t>(trajectory.end));
            for (const TrajectoryPoint& point : trajectory.points)
                for (const double value : {point.latitudeDegrees, point.longitudeDegrees, point.pressureHpa})
                    bits.push_back(std::bit_cast<std::uint64_t>(value));
        }
        return bits;
    }

    static void bothNumerics()
    {
        QTest::addColumn<bool>("hysplit");
        QTest::newRow("accurate") << false;
        QTest::newRow("hysplit") << true;
    }

private slots:
    void givesTheSame_data() { bothNumerics(); }

    void givesTheSame()
    {
        QFETCH(const bool, hysplit);
        RunRequest asked = request(hysplit ? Numerics::Hysplit : Numerics::Accurate);
        SnapshotCache cache(100'000'000);
        const RunResult without = result(asked, nullptr);
        QCOMPARE(int(without.report.outcome), int(RunOutcome::Completed));
        const auto expected = bitsOf(without);
        QVERIFY(expected.size() > 5U * 3 * 12);
        QCOMPARE(bitsOf(result(asked, &cache)), expected);
        const std::uint64_t bytes = cache.bytes();
        QVERIFY(bytes > 0);
        const RunResult again = result(asked, &cache);
        QCOMPARE(bitsOf(again), expected);
        QCOMPARE(again.report.warnings, without.report.warnings);
        QCOMPARE(cache.bytes(), bytes); // nothing new was made

        // Other starts find it as well; backward goes over the same times, HYSPLIT's ground is then the last one's.
        asked.startTime = *asked.startTime + std::chrono::hours(12);
        asked.duration = -asked.duration;
        QCOMPARE(bitsOf(result(asked, &cache)), bitsOf(result(asked, nullptr)));
        QCOMPARE(cache.bytes(), hysplit ? 2 * bytes : bytes);

        // Another motion, other variables: made anew.
        asked.pathVariables.clear();
        QCOMPARE(bitsOf(result(asked, &cache)), bitsOf(result(asked, nullptr)));
        asked.verticalMotion = VerticalMotion::Isobaric;
        QCOMPARE(bitsOf(result(asked, &cache)), bitsOf(result(asked, nullptr)));
    }

    void aChangedFileIsReadAgain_data() { bothNumerics(); }

    void aChangedFileIsReadAgain()
    {
        QFETCH(const bool, hysplit);
        const Numerics numerics = hysplit ? Numerics::Hysplit : Numerics::Accurate;
        SnapshotCache cache(100'000'000);
        const auto before = bitsOf(result(request(numerics, 10), &cache));
        const RunRequest changed = request(numerics, 20); // the same file, of the same size
        const auto expected = bitsOf(result(changed, nullptr));
        QVERIFY(expected != before);
        QCOMPARE(bitsOf(result(changed, &cache)), expected);
    }

    void aSmallBoundChangesNothing()
    {
        const RunRequest asked = request(Numerics::Accurate);
        SnapshotCache cache(100'000'000);
        const auto expected = bitsOf(result(asked, &cache));
        cache.setMostBytes(cache.bytes() / 2);
        QCOMPARE(bitsOf(result(asked, &cache)), expected);
        QCOMPARE(bitsOf(result(asked, &cache)), expected);
    }
};

QTEST_GUILESS_MAIN(KeptMeteorologyTest)
#include "kept_meteorology_test.moc"
