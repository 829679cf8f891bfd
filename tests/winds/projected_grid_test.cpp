// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/sequential.h"
#include "engine/winds/wind_slab.h"
#include "tests/kernel/solid_body_rotation.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <cmath>
#include <memory>

using namespace windline;

namespace {

HorizontalGrid grid(const ConformalParameters& parameters, int columns, int rows)
{
    return conformalGrid(conformalProjection(parameters), columns, rows);
}

// Around the pole, which lies in the middle of a cell.
HorizontalGrid polar(int hemisphere, double orientation = 15)
{
    return grid(
        {60.0 * hemisphere, -30, 100, orientation, 90.0 * hemisphere, {40.5, 40.5}, 90.0 * hemisphere, 0}, 82, 82);
}

HorizontalGrid lambert()
{
    return grid({45, 10, 60, -10, 45, {40, 40}, 48, 12}, 81, 81);
}

HorizontalGrid southernLambert()
{
    return grid({-30, 170, 60, 0, -35, {40, 40}, -32, 178}, 81, 81); // over the date line
}

HorizontalGrid mercator()
{
    return grid({20, 120, 70, 0, 0, {30, 20}, 15, 125}, 61, 41);
}

MadeMeteorology meteorology(const HorizontalGrid& grid, double alpha)
{
    MadeMeteorology met;
    met.grid = grid;
    met.levelsPa = {40'000, 60'000, 100'000};
    const auto east = [alpha](double lat, double lon) { return SolidBodyRotation(alpha).at(lat, lon).east; };
    const auto north = [alpha](double lat, double lon) { return SolidBodyRotation(alpha).at(lat, lon).north; };
    met.levelFields = {
        {Field::EastwardWind, [=](double lat, double lon, double, double) { return east(lat, lon); }},
        {Field::NorthwardWind, [=](double lat, double lon, double, double) { return north(lat, lon); }},
        {Field::PressureVelocity, [](double, double, double, double) { return 0; }},
    };
    met.surfaceFields = {
        {Field::SurfacePressure, [](double, double, double) { return 100'000; }},
        {Field::EastwardWind10m, [=](double lat, double lon, double) { return 0.5 * east(lat, lon); }},
        {Field::NorthwardWind10m, [=](double lat, double lon, double) { return 0.5 * north(lat, lon); }},
    };
    return met;
}

WindSlab slabOf(const MadeMeteorology& met, double hours)
{
    return WindSlab(std::make_shared<const PreparedSnapshot>(met.snapshot(0)),
        std::make_shared<const PreparedSnapshot>(met.snapshot(hours)));
}

Parcel advanced(const WindView& view, double latitude, double longitude)
{
    Parcel parcel;
    parcel.latitude = latitude;
    parcel.longitude = longitude;
    parcel.pressurePa = 50'000;
    parcel.time = parcel.startTime = view.timeFirst;
    parcel.endTime = view.timeLast;
    std::vector<Parcel> parcels{parcel};
    std::vector<PathPoint> points(400);
    StepRule rule;
    rule.longestStepSeconds = 300;
    makeSequentialStrategy()->advance({view, rule, parcels, points}, {});
    return parcels[0];
}

// Where exact winds carry it.
SpherePoint exact(double alpha, double latitude, double longitude, double hours)
{
    const SolidBodyRotation wind(alpha);
    ParcelPosition position{spherePoint(latitude, longitude), 50'000};
    constexpr double step = 60;
    for (int i = 0; i < hours * 3600 / step; ++i)
        position = midpointStep(wind, position, i * step, step, VerticalRule::KeepPressure);
    return position.point;
}

} // namespace

Q_DECLARE_METATYPE(windline::HorizontalGrid)

class ProjectedGridTest : public QObject {
    Q_OBJECT
private:
    static void grids()
    {
        QTest::addColumn<HorizontalGrid>("grid");
        QTest::addRow("north polar stereographic") << polar(1);
        QTest::addRow("south polar stereographic") << polar(-1);
        QTest::addRow("Lambert") << lambert();
        QTest::addRow("southern Lambert") << southernLambert();
        QTest::addRow("Mercator") << mercator();
    }

private slots:
    void windsAreTurnedToEastAndNorth_data() { grids(); }

    // All over the grid, and at the poles inside it, aloft and at the ground.
    void windsAreTurnedToEastAndNorth()
    {
        QFETCH(HorizontalGrid, grid);
        for (const double alpha : {0.0, 45.0, 90.0}) {
            const SolidBodyRotation rotation(alpha);
            const WindSlab slab = slabOf(meteorology(grid, alpha), 6);
            const WindView view = slab.view();
            for (double column = 0.2; column < grid.longitudeCount - 1; column += 3.3)
                for (double row = 0.4; row < grid.latitudeCount - 1; row += 3.7) {
                    const double latitude = grid.latitudeOf(column, row);
                    const double longitude = grid.longitudeOf(column, row);
                    const WindValues truth = rotation.at(latitude, longitude);
                    const WindValues wind = windAt(view, latitude, longitude, 50'000, view.timeFirst);
                    QVERIFY(std::fabs(wind.east - truth.east) < 0.01);
                    QVERIFY(std::fabs(wind.north - truth.north) < 0.01);
                    const WindValues low = windAt(view, latitude, longitude, 100'000, view.timeFirst);
                    QVERIFY(std::fabs(low.east - 0.5 * truth.east) < 0.01);
                    QVERIFY(std::fabs(low.north - 0.5 * truth.north) < 0.01);
                }
        }
    }

    void parcelsFollowTheRotation_data() { grids(); }

    // Near the middle of the grid for a day; on the polar grids that is over the pole.
    void parcelsFollowTheRotation()
    {
        QFETCH(HorizontalGrid, grid);
        double largest = 0;
        for (const double alpha : {0.0, 45.0, 90.0}) {
            const WindSlab slab = slabOf(meteorology(grid, alpha), 12);
            for (double column = -6; column <= 6; column += 3) {
                const double latitude = grid.latitudeOf(0.5 * grid.longitudeCount + column, 0.5 * grid.latitudeCount);
                const double longitude = grid.longitudeOf(0.5 * grid.longitudeCount + column, 0.5 * grid.latitudeCount);
                const Parcel parcel = advanced(slab.view(), latitude, longitude);
                QCOMPARE(int(parcel.status), int(EndReason::Finished));
                const SpherePoint truth = exact(alpha, latitude, longitude, 12);
                largest = std::max(largest,
                    greatCircleMetres(parcel.latitude, parcel.longitude, truth.latitude, truth.longitude) / 1000);
            }
        }
        qInfo("largest error after 12 h: %.3f km", largest);
        QVERIFY(largest < 0.5);
    }

    // Straight over the pole along a meridian.
    void overThePole()
    {
        for (const int hemisphere : {1, -1}) {
            const WindSlab slab = slabOf(meteorology(polar(hemisphere), 90), 24);
            const double towards = hemisphere > 0 ? -90 : 90; // northward there
            const Parcel parcel = advanced(slab.view(), 78.0 * hemisphere, towards);
            const SpherePoint truth = exact(90, 78.0 * hemisphere, towards, 24);
            QVERIFY(std::fabs(wrappedLongitude(truth.longitude - towards)) > 179); // it did go over
            QVERIFY(greatCircleMetres(parcel.latitude, parcel.longitude, truth.latitude, truth.longitude) < 1000);
        }
    }

    void leavesByTheSidesOfTheGrid()
    {
        const HorizontalGrid map = lambert();
        const WindSlab slab = slabOf(meteorology(map, 0), 6);
        const WindView view = slab.view();
        const auto exitAt = [&](double column, double row) {
            return exitOf(view, {spherePoint(map.latitudeOf(column, row), map.longitudeOf(column, row)), 50'000});
        };
        QCOMPARE(int(exitAt(30, 30)), int(EndReason::Running));
        QCOMPARE(int(exitAt(0, 80)), int(EndReason::Running));
        QCOMPARE(int(exitAt(-0.01, 30)), int(EndReason::LeftWest));
        QCOMPARE(int(exitAt(80.01, 30)), int(EndReason::LeftEast));
        QCOMPARE(int(exitAt(30, -0.01)), int(EndReason::LeftSouth));
        QCOMPARE(int(exitAt(30, 80.01)), int(EndReason::LeftNorth));
        QCOMPARE(int(exitOf(view, {spherePoint(48, 12), 39'000})), int(EndReason::AboveTop));
    }

    void stepsAreThoseOfTheSmallestCell()
    {
        const HorizontalGrid map = lambert();
        MadeMeteorology met = meteorology(map, 0);
        met.levelFields[0].second = [](double, double, double, double) { return 20; };
        met.levelFields[1].second = [](double, double, double, double) { return 0; };
        QVERIFY(std::fabs(slabOf(met, 6).halfCellSeconds() - 0.5 * map.cellMetres() / 20) < 0.1);
    }
};

QTEST_APPLESS_MAIN(ProjectedGridTest)
#include "projected_grid_test.moc"
