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
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList("demo met.nc"));
    }
};

QTEST_GUILESS_MAIN(DemonstrationTest)
#include "demonstration_test.moc"
