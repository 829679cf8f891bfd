// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/sphere.h"
#include "engine/winds/prepared_snapshot.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <cmath>

using namespace windline;

namespace {

HorizontalGrid region()
{
    HorizontalGrid grid;
    grid.longitudeFirst = 10;
    grid.longitudeSpacing = 2;
    grid.longitudeCount = 4;
    grid.latitudeFirst = 40;
    grid.latitudeSpacing = 2;
    grid.latitudeCount = 3;
    return grid;
}

MadeMeteorology simple()
{
    MadeMeteorology met;
    met.grid = region();
    met.levelsPa = {50'000, 70'000, 85'000, 100'000};
    met.levelFields = {
        {Field::EastwardWind, [](double, double, double p, double) { return p / 10'000; }},
        {Field::NorthwardWind, [](double lat, double lon, double, double) { return lat + 100 * lon; }},
    };
    return met;
}

// The isothermal atmosphere of 260 K over sea level 1000 hPa.
double isothermalHeight(double pressurePa)
{
    return 287.05 * 260 / 9.80665 * std::log(100'000 / pressurePa);
}

WindValues at(const PreparedSnapshot& prepared, int row, int column, int level)
{
    const SlabShape& shape = prepared.shape;
    return prepared.winds[(static_cast<std::size_t>(row) * shape.columns + column) * shape.levelsPa.size() + level];
}

} // namespace

class PreparedSnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void putsLevelsFastest()
    {
        const PreparedSnapshot prepared(simple().snapshot(0));
        QCOMPARE(prepared.shape.rows, 3);
        QCOMPARE(prepared.shape.columns, 4);
        QCOMPARE(at(prepared, 2, 3, 1).east, 7.0F);
        QCOMPARE(at(prepared, 2, 3, 1).north, float(44 + 100 * 16));
        QVERIFY(std::isnan(at(prepared, 2, 3, 1).omega)); // not in the file: unknown, not zero
        QVERIFY(std::isnan(at(prepared, 2, 3, 1).height));
        QVERIFY(prepared.surface.empty());
    }

    void repeatsTheFirstColumnOfAPeriodicGrid()
    {
        MadeMeteorology met = simple();
        met.grid = globalGrid(30);
        const PreparedSnapshot prepared(met.snapshot(0));
        QCOMPARE(prepared.shape.columns, 13);
        QCOMPARE(at(prepared, 3, 12, 0).north, at(prepared, 3, 0, 0).north);
    }

    void terrainComesFromSurfacePressureAndBack()
    {
        MadeMeteorology met = simple();
        met.levelFields.push_back(
            {Field::GeopotentialHeight, [](double, double, double p, double) { return isothermalHeight(p); }});
        met.surfaceFields = {{Field::SurfacePressure, [](double lat, double, double) { return 80'000 + 500 * lat; }}};
        const PreparedSnapshot fromPressure(met.snapshot(0));
        const SurfaceValues derived = fromPressure.surface[0]; // at 40 north: 1000 hPa, sea level
        QVERIFY(std::fabs(derived.terrainMetres) < 0.5);
        QVERIFY(std::fabs(fromPressure.surface.back().terrainMetres - isothermalHeight(102'000)) < 0.5);

        met.surfaceFields = {{Field::SurfaceAltitude, [](double, double, double) { return isothermalHeight(93'000); }}};
        const PreparedSnapshot fromTerrain(met.snapshot(0));
        QVERIFY(std::fabs(fromTerrain.surface[5].pressurePa - 93'000) < 2);
    }

    void heightsComeFromTemperature()
    {
        MadeMeteorology met = simple();
        met.levelFields.push_back({Field::AirTemperature, [](double, double, double, double) { return 260; }});
        met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 92'000; }},
            {Field::SurfaceAltitude, [](double, double, double) { return isothermalHeight(92'000); }}};
        const PreparedSnapshot prepared(met.snapshot(0));
        for (int level = 0; level < 3; ++level)
            QVERIFY(std::fabs(at(prepared, 1, 1, level).height - isothermalHeight(met.levelsPa[level])) < 0.5);
    }

    // Below the ground a masked value takes that above it; above the ground it stays missing.
    void missingValues()
    {
        MadeMeteorology met = simple();
        met.levelFields[0].second = [](double, double lon, double p, double) {
            const bool isMasked = (lon < 11 && p > 80'000) || (lon > 15 && p < 60'000);
            return isMasked ? std::nan("") : p / 10'000;
        };
        met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 84'000; }}};
        const PreparedSnapshot prepared(met.snapshot(0));
        QCOMPARE(at(prepared, 0, 0, 2).east, 7.0F);
        QCOMPARE(at(prepared, 0, 0, 3).east, 7.0F);
        QCOMPARE(at(prepared, 0, 1, 3).east, 10.0F);
        QVERIFY(std::isnan(at(prepared, 0, 3, 0).east));

        // Two levels of missing values well above the ground are no terrain.
        met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 101'000; }}};
        const PreparedSnapshot lowGround(met.snapshot(0));
        QVERIFY(std::isnan(at(lowGround, 0, 0, 3).east));
    }

    void largestWind()
    {
        MadeMeteorology met = simple();
        met.levelFields[1].second = [](double, double lon, double, double) { return lon > 15 ? std::nan("") : -24; };
        QVERIFY(std::fabs(PreparedSnapshot(met.snapshot(0)).largestWind - 26) < 1e-4); // of 10 and -24
    }

    void polesGetOneVector()
    {
        MadeMeteorology met = simple();
        met.grid = globalGrid(10);
        // A wind of 20 m/s along longitude 0 over the north pole, and the file's pole row in turning components.
        met.levelFields[0].second = [](double lat, double lon, double, double) {
            return lat > 0 ? -20 * std::sin(lon * radiansPerDegree) : 0;
        };
        met.levelFields[1].second = [](double lat, double lon, double, double) {
            return lat > 0 ? -20 * std::cos(lon * radiansPerDegree) : 0;
        };
        const PreparedSnapshot prepared(met.snapshot(0));
        const int pole = prepared.shape.rows - 1;
        QVERIFY(std::fabs(at(prepared, pole, 0, 0).north + 20) < 1e-3);
        QVERIFY(std::fabs(at(prepared, pole, 9, 0).east + 20) < 1e-3); // at 90 east the same vector points west
        QVERIFY(std::fabs(at(prepared, pole, 18, 0).north - 20) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(PreparedSnapshotTest)
#include "prepared_snapshot_test.moc"
