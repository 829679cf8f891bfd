// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/omega_divergence.h"
#include "engine/winds/omega_smoothing.h"
#include "engine/winds/omega_terrain.h"
#include "tests/kernel/solid_body_rotation.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <cmath>

using namespace windline;

namespace {

const std::vector<double> levels{10'000, 20'000, 40'000, 70'000, 100'000};

MadeMeteorology windsOn(
    const HorizontalGrid& grid, const MadeMeteorology::LevelFunction& east, const MadeMeteorology::LevelFunction& north)
{
    MadeMeteorology met;
    met.grid = grid;
    met.levelsPa = levels;
    met.levelFields = {{Field::EastwardWind, east}, {Field::NorthwardWind, north}};
    return met;
}

// V = grad of A sin(latitude): its divergence is -2 A sin(latitude) / R^2, poles included.
constexpr double potential = 1e8; // m2 s-1

double northOfPotential(double latitude)
{
    return potential * std::cos(latitude * radiansPerDegree) / earthRadiusMetres;
}

double omegaOfPotential(double latitude, double pressurePa)
{
    const double divergence =
        -2 * potential * std::sin(latitude * radiansPerDegree) / (earthRadiusMetres * earthRadiusMetres);
    return -divergence * (pressurePa - levels.front());
}

MadeMeteorology potentialFlow(const HorizontalGrid& grid)
{
    return windsOn(
        grid, [](double, double, double, double) { return 0; },
        [](double lat, double, double, double) { return northOfPotential(lat); });
}

// The largest difference from what the potential flow has, Pa/s.
double largestError(const HorizontalGrid& grid, int margin = 0)
{
    const MetSnapshot snapshot = potentialFlow(grid).snapshot(0);
    const std::vector<float> omega = omegaFromDivergence(snapshot);
    double largest = 0;
    for (std::size_t i = 0; i < omega.size(); ++i) {
        const auto cell = static_cast<int>(i % grid.cellCount());
        const int row = cell / grid.longitudeCount;
        const int column = cell % grid.longitudeCount;
        const bool isInside = row >= margin && row < grid.latitudeCount - margin && column >= margin
            && column < grid.longitudeCount - margin;
        if (isInside)
            largest = std::max(largest,
                std::fabs(omega[i] - omegaOfPotential(grid.latitudeOf(column, row), levels[i / grid.cellCount()])));
    }
    return largest;
}

} // namespace

class OmegaTest : public QObject {
    Q_OBJECT
private slots:
    void rotationHasNoDivergence()
    {
        for (const double alpha : {0.0, 45.0, 90.0}) {
            const SolidBodyRotation wind(alpha);
            const MetSnapshot snapshot = windsOn(
                globalGrid(2), [&](double lat, double lon, double, double) { return wind.at(lat, lon).east; },
                [&](double lat, double lon, double, double) {
                    return wind.at(lat, lon).north;
                }).snapshot(0);
            for (const float value : omegaFromDivergence(snapshot))
                QVERIFY(std::fabs(value) < 2e-4);
        }
    }

    // On the sphere, with rows on, half a cell off, and one cell off the poles; 0.44 Pa/s at most.
    void divergenceOnTheSphere()
    {
        for (const double first : {-90.0, -89.0}) {
            const double error = largestError(globalGrid(2, first));
            qInfo("first row %g: %.2g Pa/s of %.2g", first, error, omegaOfPotential(90, 100'000));
            QVERIFY(error < 0.002);
        }
        QVERIFY(largestError(globalGrid(2, -88)) < 0.002);
        const double coarse = largestError(globalGrid(4));
        const double fine = largestError(globalGrid(2));
        QVERIFY(coarse / fine > 3); // second order, pole rows included
    }

    // A regional grid: one-sided at its edges, where it is of first order.
    void divergenceOnARegion()
    {
        const HorizontalGrid grid{10, 1, 21, 40, 1, 21, {}};
        QVERIFY(largestError(grid, 1) < 0.001);
        QVERIFY(largestError(grid) < 0.02);
    }

    void divergenceOnProjectedGrids()
    {
        const ConformalProjection polar = conformalProjection({60, -30, 100, 15, 90, {40.5, 40.5}, 90, 0});
        const ConformalProjection lambert = conformalProjection({45, 10, 60, -10, 45, {30, 30}, 48, 12});
        const ConformalProjection mercator = conformalProjection({20, 120, 70, 0, 0, {30, 20}, 15, 125});
        for (const ConformalProjection& projection : {polar, lambert, mercator}) {
            const double error = largestError(conformalGrid(projection, 61, 61), 1);
            qInfo("cone %g: %.2g Pa/s", projection.coneSine, error);
            QVERIFY(error < 0.002);
        }
    }

    // Where a level is masked below the ground nothing is made of the step in the wind; the rest of the column goes on.
    void missingWindIsNoDivergence()
    {
        MetSnapshot snapshot = potentialFlow({10, 1, 21, 40, 1, 21, {}}).snapshot(0);
        const std::vector<float> whole = omegaFromDivergence(snapshot);
        const std::size_t cells = snapshot.grid.horizontal.cellCount();
        const std::size_t hole = 4 * cells + 10 * 21 + 10; // on the lowest level
        snapshot[Field::EastwardWind][hole] = snapshot[Field::NorthwardWind][hole] = NAN;
        const std::vector<float> omega = omegaFromDivergence(snapshot);
        for (std::size_t i = 0; i < omega.size(); ++i) {
            QVERIFY(!std::isnan(omega[i]));
            QVERIFY(std::fabs(omega[i] - whole[i]) < (i == hole ? 0.06F : 0.005F)); // half a layer's divergence
        }
        QCOMPARE(omega[hole - cells], whole[hole - cells]);
    }

    void reachOfTheAverage_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("reach");
        QTest::newRow("2.5 degrees, 6 h") << 2.5 << 6 << 0;
        QTest::newRow("1 degree, 12 h") << 1.0 << 12 << 0;
        QTest::newRow("0.5 degrees, 6 h") << 0.5 << 6 << 0;
        QTest::newRow("0.25 degrees, 3 h") << 0.25 << 3 << 0;
        QTest::newRow("0.25 degrees, 6 h") << 0.25 << 6 << 2;
        QTest::newRow("0.1 degrees, 6 h") << 0.1 << 6 << 5;
    }

    // HYSPLIT's own, as measured.
    void reachOfTheAverage()
    {
        QFETCH(double, degrees);
        QFETCH(int, hours);
        QFETCH(int, reach);
        HorizontalGrid grid{0, degrees, 30, 0, degrees, 30, {}};
        QCOMPARE(averagingReach(grid, std::chrono::hours(hours)), reach);
    }

    void averageOverNeighbours()
    {
        MadeMeteorology met;
        met.levelsPa = {50'000, 80'000};
        met.levelFields = {{Field::PressureVelocity, [](double, double, double, double) { return 0; }}};
        met.grid = {0, 1, 9, 0, 1, 9, {}};
        MetSnapshot snapshot = met.snapshot(0);
        snapshot[Field::PressureVelocity][81 + 4 * 9 + 4] = 25; // in the middle of the lower level
        std::vector<float> averaged = averagedOmega(snapshot, 2);
        for (int row = 0; row < 9; ++row)
            for (int column = 0; column < 9; ++column) {
                const bool isNear = std::abs(row - 4) <= 2 && std::abs(column - 4) <= 2;
                QCOMPARE(averaged[static_cast<std::size_t>(81 + row * 9 + column)], isNear ? 1.0F : 0.0F);
                QCOMPARE(averaged[static_cast<std::size_t>(row * 9 + column)], 0.0F);
            }

        // In a corner nine of the 25 are there; a missing one does not count, and stays missing.
        snapshot[Field::PressureVelocity][81] = 8;
        snapshot[Field::PressureVelocity][82] = NAN;
        averaged = averagedOmega(snapshot, 2);
        QCOMPARE(averaged[81], 1.0F);
        QVERIFY(std::isnan(averaged[82]));
        QCOMPARE(dampedOmega(snapshot, 2)[81], 2.0F);
        QVERIFY(std::isnan(dampedOmega(snapshot, 2)[82]));
    }

    void averageRoundThePeriodicGrid()
    {
        MadeMeteorology met;
        met.levelsPa = {50'000, 80'000};
        met.levelFields = {{Field::PressureVelocity, [](double, double, double, double) { return 0; }}};
        met.grid = globalGrid(10);
        MetSnapshot snapshot = met.snapshot(0);
        snapshot[Field::PressureVelocity][9 * 36] = 9; // equator, Greenwich
        const std::vector<float> averaged = averagedOmega(snapshot, 1);
        for (const std::size_t column : {35U, 0U, 1U})
            for (const std::size_t row : {8U, 9U, 10U})
                QCOMPARE(averaged[row * 36 + column], 1.0F);
        QCOMPARE(averaged[9 * 36 + 2], 0.0F);
    }

    // Terrain that rises 0.001 m/m eastward under 8 m/s: 8 mm/s at the ground, (1 - z / 25 km) of it above; downward
    // pressure velocity -rho g w with rho g = p / H.
    void flowOverTheSlope()
    {
        const double metresPerDegree = earthRadiusMetres * radiansPerDegree;
        MadeMeteorology met;
        met.grid = {0, 1, 11, -5, 1, 11, {}};
        met.levelsPa = levels;
        const auto terrain = [=](double lat, double lon) {
            return 0.001 * lon * metresPerDegree * std::cos(lat * radiansPerDegree);
        };
        met.levelFields = {{Field::EastwardWind, [](double, double, double p, double) { return p > 60'000 ? 8 : 30; }},
            {Field::NorthwardWind, [](double, double, double, double) { return 0; }},
            {Field::PressureVelocity, [](double, double, double, double) { return 0.1; }},
            {Field::GeopotentialHeight, [](double, double, double p, double) { return 8000 * std::log(101'325 / p); }}};
        met.surfaceFields = {
            {Field::SurfaceAltitude, [=](double lat, double lon, double) { return terrain(lat, lon); }}};
        for (const bool has10m : {false, true}) {
            if (has10m) {
                met.surfaceFields.emplace_back(Field::EastwardWind10m, [](double, double, double) { return 4; });
                met.surfaceFields.emplace_back(Field::NorthwardWind10m, [](double, double, double) { return 0; });
            }
            PreparedSnapshot prepared(met.snapshot(0));
            addFlowOverTerrain(prepared);
            const double speed = has10m ? 0.004 : 0.008;
            for (std::size_t level = 0; level < levels.size(); ++level) {
                const std::size_t column = 5 * 11 + 5; // on the equator
                const double zs = terrain(0, 5);
                const double z = 8000 * std::log(101'325 / levels[level]) - zs;
                const double w = speed * std::clamp(1 - z / (25'000 - zs), 0.0, 1.0);
                QVERIFY(
                    std::fabs(prepared.winds[column * levels.size() + level].omega - (0.1 - w * levels[level] / 8000))
                    < 1e-5);
            }
        }
    }
};

QTEST_APPLESS_MAIN(OmegaTest)
#include "omega_test.moc"
