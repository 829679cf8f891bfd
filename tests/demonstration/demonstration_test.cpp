// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/demonstration/analytic_atmosphere.h"
#include "engine/demonstration/demonstration.h"
#include "engine/model/engine_error.h"
#include "engine/readers/open_reader.h"
#include "engine/run/run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace windline;

class DemonstrationTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::filesystem::path m_file = m_folder.filePath("demo met.nc").toStdString();

private slots:
    void initTestCase() { writeDemonstrationMeteorology(m_file); }

    // The stream function makes the horizontal wind free of divergence; checked by differences.
    void windHasNoDivergence()
    {
        constexpr double radians = std::numbers::pi / 180;
        constexpr double small = 0.01; // degrees
        for (const double lat : {-70.0, -45.0, -5.0, 20.0, 44.0, 61.0}) {
            for (const double lon : {-120.0, 0.0, 33.0, 179.0}) {
                const auto at = [&](double f, double l) { return analyticAtmosphere(f, l, 30'000, 17); };
                const double eastward =
                    (at(lat, lon + small).eastwardWind - at(lat, lon - small).eastwardWind) / (2 * small * radians);
                const double northward = (at(lat + small, lon).northwardWind * std::cos((lat + small) * radians)
                                             - at(lat - small, lon).northwardWind * std::cos((lat - small) * radians))
                    / (2 * small * radians);
                QVERIFY2(std::fabs(eastward + northward) < 1e-3 * (std::fabs(eastward) + std::fabs(northward)) + 1e-4,
                    qPrintable(QStringLiteral("%1 %2: %3 %4").arg(lat).arg(lon).arg(eastward).arg(northward)));
            }
        }
    }

    // The ordinary reader finds what the formula says, to the rounding of 16-bit packing.
    void readsBackAsWritten()
    {
        const std::vector<std::filesystem::path> files{m_file};
        MetSeries series = openMeteorology(files);
        const MetSelection selection =
            series.select({Field::EastwardWind, Field::PressureVelocity, Field::SurfacePressure}, {});
        QCOMPARE(selection.times.size(), 13U);
        const MetSnapshot snapshot = series.read(selection, 3);
        const HorizontalGrid& grid = snapshot.grid.horizontal;
        QVERIFY(grid.isPeriodic() && grid.coversNorthPole() && grid.coversSouthPole());
        for (const int row : {0, 20, 51, 72}) {
            for (const int column : {0, 13, 143}) {
                const double lat = grid.latitudeFirst + row * grid.latitudeSpacing;
                const double lon = grid.longitudeFirst + column * grid.longitudeSpacing;
                for (std::size_t level = 0; level < snapshot.grid.levelsPa.size(); ++level) {
                    const AnalyticValues exact = analyticAtmosphere(lat, lon, snapshot.grid.levelsPa[level], 18);
                    const std::size_t index = (level * grid.latitudeCount + row) * grid.longitudeCount + column;
                    QVERIFY(std::fabs(snapshot[Field::EastwardWind][index] - exact.eastwardWind) < 0.002);
                    QVERIFY(std::fabs(snapshot[Field::PressureVelocity][index] - exact.pressureVelocity) < 1e-4);
                }
            }
        }
    }

    // On a coarse grid with levels of ERA5's; in each format the same, to the rounding of floats.
    void gridsReadBackAsAsked_data()
    {
        QTest::addColumn<int>("deflate");
        QTest::addColumn<bool>("classic");
        QTest::newRow("plain") << 0 << false;
        QTest::newRow("compressed") << 4 << false;
        QTest::newRow("classic") << 0 << true;
    }

    void gridsReadBackAsAsked()
    {
        QFETCH(const int, deflate);
        QFETCH(const bool, classic);
        DemonstrationGrid asked{.resolutionDegrees = 7.5, .levels = 13, .hoursBetweenTimes = 2, .hours = 6};
        asked.firstTime = std::chrono::sys_days(std::chrono::year(2021) / 3 / 4) + std::chrono::hours(5);
        asked.deflate = deflate;
        asked.classic = classic;
        QVERIFY(validate(asked).empty());
        const std::filesystem::path file = m_folder.filePath("grid.nc").toStdString();
        QVERIFY(writeDemonstrationMeteorology(asked, file, {}));

        const std::vector<std::filesystem::path> files{file};
        MetSeries series = openMeteorology(files);
        const MetSelection selection = series.select(
            {Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity, Field::SurfacePressure}, {});
        QCOMPARE(selection.times.size(), 4U);
        QCOMPARE(selection.times.front(), asked.firstTime);
        QCOMPARE(selection.times.back(), asked.firstTime + std::chrono::hours(6));
        const MetSnapshot snapshot = series.read(selection, 2);
        QCOMPARE(snapshot.grid.levelsPa.size(), 13U);
        QCOMPARE(snapshot.grid.levelsPa.front(), 100.0);
        QCOMPARE(snapshot.grid.levelsPa.back(), 100'000.0);
        const HorizontalGrid& grid = snapshot.grid.horizontal;
        QCOMPARE(int(grid.longitudeCount), 48);
        QCOMPARE(int(grid.latitudeCount), 25);
        QVERIFY(grid.isPeriodic() && grid.coversNorthPole() && grid.coversSouthPole());
        std::size_t index = 0;
        for (const double pressure : snapshot.grid.levelsPa)
            for (std::size_t row = 0; row < std::size_t(grid.latitudeCount); ++row)
                for (std::size_t column = 0; column < std::size_t(grid.longitudeCount); ++column, ++index) {
                    const AnalyticValues exact =
                        analyticAtmosphere(grid.latitudeFirst + double(row) * grid.latitudeSpacing,
                            grid.longitudeFirst + double(column) * grid.longitudeSpacing, pressure, 4);
                    QVERIFY(std::fabs(snapshot[Field::EastwardWind][index] - exact.eastwardWind) < 2e-5);
                    QVERIFY(std::fabs(snapshot[Field::NorthwardWind][index] - exact.northwardWind) < 2e-5);
                    QVERIFY(std::fabs(snapshot[Field::PressureVelocity][index] - exact.pressureVelocity) < 1e-7);
                }
    }

    void levelsDescendFrom1000To1()
    {
        for (const int levels : {2, 3, 12, 36, 37, 38, 60, 137, 300}) {
            const std::vector<double> hpa = DemonstrationGrid{.levels = levels}.levelsHpa();
            QCOMPARE(int(hpa.size()), levels);
            QCOMPARE(hpa.front(), 1000.0);
            QCOMPARE(hpa.back(), 1.0);
            for (std::size_t i = 1; i < hpa.size(); ++i)
                QVERIFY(hpa[i] < hpa[i - 1]);
        }
        const std::vector<double> era5 = DemonstrationGrid().levelsHpa();
        QCOMPARE(era5[11], 700.0);
        QCOMPARE(era5[30], 20.0);
    }

    void nonsenseIsNamed_data()
    {
        QTest::addColumn<DemonstrationGrid>("grid");
        QTest::addColumn<std::string>("field");
        QTest::newRow("resolution 0") << DemonstrationGrid{.resolutionDegrees = 0} << std::string("resolutionDegrees");
        QTest::newRow("not a number") << DemonstrationGrid{.resolutionDegrees = NAN}
                                      << std::string("resolutionDegrees");
        QTest::newRow("0.7 degrees") << DemonstrationGrid{.resolutionDegrees = 0.7} << std::string("resolutionDegrees");
        QTest::newRow("too fine") << DemonstrationGrid{.resolutionDegrees = 0.001} << std::string("resolutionDegrees");
        QTest::newRow("one level") << DemonstrationGrid{.levels = 1} << std::string("levels");
        QTest::newRow("step 0") << DemonstrationGrid{.hoursBetweenTimes = 0} << std::string("hoursBetweenTimes");
        QTest::newRow("5 in 24 hours") << DemonstrationGrid{.hoursBetweenTimes = 5} << std::string("hours");
        QTest::newRow("backward") << DemonstrationGrid{.hours = -24} << std::string("hours");
        QTest::newRow("a thousand years") << DemonstrationGrid{.hours = 9e6} << std::string("hours");
        QTest::newRow("deflate 10") << DemonstrationGrid{.deflate = 10} << std::string("deflate");
        QTest::newRow("both") << DemonstrationGrid{.deflate = 1, .classic = true} << std::string("deflate");
    }

    void nonsenseIsNamed()
    {
        QFETCH(const DemonstrationGrid, grid);
        QFETCH(const std::string, field);
        const std::vector<Problem> problems = validate(grid);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().field, field);
        QVERIFY(problems.front().message.ends_with('.'));
    }

    void stoppedGridLeavesNothingBehind()
    {
        QTemporaryDir folder;
        std::stop_source source;
        source.request_stop();
        const QString file = folder.filePath("grid.nc");
        QVERIFY(!writeDemonstrationMeteorology(
            DemonstrationGrid{.resolutionDegrees = 30, .levels = 2}, file.toStdString(), source.get_token()));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).empty());
        const QString missing = folder.filePath("no such folder/grid.nc");
        QVERIFY_THROWS_EXCEPTION(EngineError,
            writeDemonstrationMeteorology(DemonstrationGrid{.resolutionDegrees = 30}, missing.toStdString(), {}));
    }

    void itsRunFinishes()
    {
        const RunRequest request = demonstrationRequest(m_file);
        const RunResult result = run(request, makeStrategies(), {});
        QCOMPARE(int(result.report.outcome), int(RunOutcome::Completed));
        QCOMPARE(result.report.ends[std::size_t(EndReason::Finished)], std::int64_t(request.starts.size()));
        for (const Trajectory& trajectory : result.trajectories) {
            QVERIFY(!trajectory.start.name.empty());
            QCOMPARE(trajectory.points.size(), 73U);
        }
    }

    void failureLeavesNothingBehind()
    {
        const QString missing = m_folder.filePath("no such folder/demo.nc");
        QVERIFY_THROWS_EXCEPTION(EngineError, writeDemonstrationMeteorology(missing.toStdString()));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), (QStringList{"demo met.nc", "grid.nc"}));
    }
};

QTEST_GUILESS_MAIN(DemonstrationTest)
#include "demonstration_test.moc"
