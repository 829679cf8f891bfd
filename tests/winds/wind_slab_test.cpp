// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/accurate_scheme.h"
#include "engine/kernel/advance.h"
#include "engine/kernel/heights.h"
#include "engine/winds/wind_slab.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <cmath>
#include <memory>
#include <random>

using namespace windline;

namespace {

// Linear in everything, so that linear interpolation is exact.
double linear(double lat, double lon, double p, double hours)
{
    return 2 + 0.3 * lat - 0.1 * lon + p / 20'000 + 0.5 * hours;
}

MadeMeteorology regional()
{
    MadeMeteorology met;
    met.grid.longitudeFirst = 100;
    met.grid.longitudeSpacing = 2;
    met.grid.longitudeCount = 11; // to 120
    met.grid.latitudeFirst = 20;
    met.grid.latitudeSpacing = 1.5;
    met.grid.latitudeCount = 11; // to 35
    met.levelsPa = {20'000, 50'000, 85'000, 92'500, 100'000};
    met.levelFields = {{Field::EastwardWind, linear},
        {Field::NorthwardWind, [](double lat, double lon, double p, double h) { return -linear(lat, lon, p, h); }},
        {Field::PressureVelocity, [](double, double, double, double h) { return 0.01 * h; }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 7500 * std::log(101'325 / p); }}};
    met.surfaceFields = {
        {Field::SurfacePressure, [](double, double lon, double) { return 101'000 - 500 * (lon - 100); }},
        {Field::SurfaceAltitude,
            [](double, double lon, double) { return 7500 * std::log(101'325 / (101'000 - 500 * (lon - 100))); }}};
    return met;
}

WindSlab slabOf(const MadeMeteorology& met)
{
    return WindSlab(std::make_shared<const PreparedSnapshot>(met.snapshot(0)),
        std::make_shared<const PreparedSnapshot>(met.snapshot(6)));
}

double secondsOf(const WindView& view, double hours)
{
    return view.timeFirst + hours * 3600;
}

} // namespace

class WindSlabTest : public QObject {
    Q_OBJECT
private slots:
    void interpolatesLinearFieldsExactly()
    {
        const WindSlab slab = slabOf(regional());
        const WindView view = slab.view();
        std::mt19937 random(2);
        std::uniform_real_distribution<double> unit(0, 1);
        for (int i = 0; i < 10'000; ++i) {
            const double lat = 20 + 15 * unit(random);
            const double lon = 100 + 20 * unit(random);
            const double p = 20'000 + 80'000 * unit(random);
            const double hours = 6 * unit(random);
            const WindValues wind = windAt(view, lat, lon, p, secondsOf(view, hours));
            QVERIFY(std::fabs(wind.east - linear(lat, lon, p, hours)) < 1e-4);
            QVERIFY(std::fabs(wind.north + linear(lat, lon, p, hours)) < 1e-4);
            QVERIFY(std::fabs(wind.omega - 0.01 * hours) < 1e-6);
        }
    }

    // Across the date line and Greenwich of a global grid, in any turn of the longitude.
    void periodicGrid()
    {
        MadeMeteorology met = regional();
        met.grid = globalGrid(2);
        met.levelFields[0].second = [](double, double lon, double, double) { return std::cos(lon * radiansPerDegree); };
        met.levelFields[1].second = [](double, double lon, double, double) { return std::sin(lon * radiansPerDegree); };
        const WindSlab slab = slabOf(met);
        for (const double lon : {-180.0, -179.3, -0.7, 0.0, 0.4, 1.9, 179.1, 180.0}) {
            const WindValues wind = windAt(slab.view(), 10, lon, 50'000, slab.view().timeFirst);
            QVERIFY(std::fabs(wind.east - std::cos(lon * radiansPerDegree)) < 2e-4);
            QVERIFY(std::fabs(wind.north - std::sin(lon * radiansPerDegree)) < 2e-4);
        }
    }

    void findsLevelsOfAnySpacing()
    {
        MadeMeteorology met = regional();
        met.levelsPa = {10, 20, 30, 50, 100, 1000, 1001, 5000, 99'000, 100'000};
        const WindSlab slab = slabOf(met);
        const WindView view = slab.view();
        for (double p = 10; p < 100'000; p *= 1.003) {
            const int k = levelAbove(view, p);
            QVERIFY(view.levelsPa[k] <= p && p < view.levelsPa[k + 1]);
        }
        QCOMPARE(levelAbove(view, 100'000), 8);
        QCOMPARE(levelAbove(view, 120'000), 8);
        QCOMPARE(levelAbove(view, 1), 0);
    }

    void surfaceLayerReachesTheTenMetreWind()
    {
        MadeMeteorology met = regional();
        met.surfaceFields.push_back({Field::EastwardWind10m, [](double, double, double) { return -3; }});
        met.surfaceFields.push_back({Field::NorthwardWind10m, [](double, double, double) { return 4; }});
        const WindSlab slab = slabOf(met);
        const WindView view = slab.view();
        const double time = view.timeFirst;
        for (const double lon : {101.0, 107.3, 119.0}) { // the ground cuts through several levels
            const double surface = groundAt(view, 30, lon, time).pressurePa;
            QVERIFY(std::fabs(windAt(view, 30, lon, surface, time).east + 3) < 1e-4);
            QVERIFY(std::fabs(windAt(view, 30, lon, surface, time).north - 4) < 1e-4);
            const double above = surface - surfaceLayerPa;
            const double inLevels = linear(30, lon, std::min(above, 100'000.0), 0);
            QVERIFY(std::fabs(windAt(view, 30, lon, above, time).east - inLevels) < 1e-3);
            const double middle = windAt(view, 30, lon, surface - 0.5 * surfaceLayerPa, time).east;
            QVERIFY(middle > -3 && middle < inLevels);
        }
    }

    void heightsAndPressuresAreInverse()
    {
        const WindSlab slab = slabOf(regional());
        const WindView view = slab.view();
        for (const double lon : {100.0, 107.3, 113.9, 120.0}) {
            const Column column(view, 27.2, lon, view.timeFirst + 5000);
            QVERIFY(column.hasTerrain());
            QVERIFY(std::fabs(column.heightMslAt(column.ground.pressurePa) - column.ground.terrainMetres) < 0.01);
            for (const double height : {0.0, 1.0, 10.0, 250.0, 1500.0, 9000.0}) {
                const double pressure = column.pressureAtMsl(column.ground.terrainMetres + height);
                QVERIFY(std::fabs(column.heightMslAt(pressure) - column.ground.terrainMetres - height) < 0.01);
                // The column is isothermal, so that heights are those of the formula.
                QVERIFY(std::fabs(7500 * std::log(101'325 / pressure) - column.ground.terrainMetres - height) < 1);
            }
            QVERIFY(std::isnan(column.pressureAtMsl(30'000)));
            QVERIFY(column.pressureAtMsl(column.ground.terrainMetres - 1) > column.ground.pressurePa);
        }
    }

    void halfACell()
    {
        MadeMeteorology met = regional();
        met.levelFields[0].second = [](double, double, double, double h) { return h > 3 ? 60 : 30; };
        met.levelFields[1].second = [](double, double, double, double) { return 80; };
        const double metres = 1.5 * radiansPerDegree * earthRadiusMetres;
        QVERIFY(std::fabs(slabOf(met).halfCellSeconds() - 0.5 * metres / 100) < 0.01);
    }

    // What the kernel says of a position is why a trajectory ends.
    void exits_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("pressure");
        QTest::addColumn<int>("reason");
        QTest::newRow("inside") << 30.0 << 110.0 << 50'000.0 << int(EndReason::Running);
        QTest::newRow("on the edge") << 35.0 << 120.0 << 20'000.0 << int(EndReason::Running);
        QTest::newRow("west") << 30.0 << 99.9 << 50'000.0 << int(EndReason::LeftWest);
        QTest::newRow("east") << 30.0 << 120.1 << 50'000.0 << int(EndReason::LeftEast);
        QTest::newRow("south") << 19.9 << 110.0 << 50'000.0 << int(EndReason::LeftSouth);
        QTest::newRow("north") << 35.1 << 110.0 << 50'000.0 << int(EndReason::LeftNorth);
        QTest::newRow("top") << 30.0 << 110.0 << 19'990.0 << int(EndReason::AboveTop);
        QTest::newRow("missing") << 30.0 << 110.0 << std::nan("") << int(EndReason::MissingData);
    }

    void exits()
    {
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(double, pressure);
        QFETCH(int, reason);
        const WindSlab slab = slabOf(regional());
        QCOMPARE(int(exitOf(slab.view(), {spherePoint(lat, lon), pressure})), reason);
    }

    void parcelsStayAboveTheGround()
    {
        const WindSlab slab = slabOf(regional());
        const double time = slab.view().timeFirst;
        const double surface = groundAt(slab.view(), 30, 110, time).pressurePa;
        QCOMPARE(keptAboveGround(slab.view(), {spherePoint(30, 110), surface + 500}, time), surface);
        QCOMPARE(keptAboveGround(slab.view(), {spherePoint(30, 110), surface - 500}, time), surface - 500);

        MadeMeteorology without = regional();
        without.surfaceFields.clear();
        const WindSlab noGround = slabOf(without);
        QCOMPARE(keptAboveGround(noGround.view(), {spherePoint(30, 110), 100'500}, time), 100'000.0);
    }

    // A missing value anywhere in the cell ends the parcel, and never becomes an index or a position.
    void missingValuesEndTheParcel()
    {
        MadeMeteorology met = regional();
        met.levelFields[0].second = [](double lat, double, double, double) { return lat > 29 ? std::nan("") : 10; };
        const WindSlab slab = slabOf(met);
        StepRule rule;
        Parcel parcel;
        parcel.latitude = 29.3;
        parcel.longitude = 110;
        parcel.pressurePa = 50'000;
        parcel.time = parcel.startTime = slab.view().timeFirst;
        parcel.endTime = slab.view().timeLast;
        std::vector<PathPoint> points(9);
        const WindView view = slab.view();
        float largest = 0;
        advanceThroughInterval(AccurateScheme{view, rule}, rule, parcel, points.data(), largest);
        QCOMPARE(int(parcel.status), int(EndReason::MissingData));
        QVERIFY(std::isfinite(parcel.latitude) && std::isfinite(parcel.longitude) && std::isfinite(parcel.pressurePa));
        QCOMPARE(parcel.latitude, 29.3);
    }
};

QTEST_APPLESS_MAIN(WindSlabTest)
#include "wind_slab_test.moc"
