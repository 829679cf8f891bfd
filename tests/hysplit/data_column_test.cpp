// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/constants.h"
#include "engine/hysplit/data_column.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

using namespace windline;

namespace {

MadeMeteorology column()
{
    MadeMeteorology met;
    met.grid = {0, 1, 6, 40, 1, 6};
    met.levelsPa = {50'000, 85'000, 92'500, 100'000};
    met.levelFields = {
        {Field::EastwardWind, [](double, double, double p, double) { return p / 10'000; }},
        {Field::NorthwardWind, [](double, double, double, double) { return -2; }},
        {Field::AirTemperature, [](double, double, double p, double) { return 200 + p / 1'000; }},
        {Field::RelativeHumidity, [](double, double, double, double) { return 0.5; }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 8'000 * std::log(101'000 / p); }},
    };
    met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 101'000; }}};
    return met;
}

std::vector<DataPoint> pointsOf(const MadeMeteorology& met, double terrain, double roughness = 0.2)
{
    const MetSnapshot snapshot = met.snapshot(0);
    const InternalLevels levels = internalLevels(4, 10'000);
    const HysplitGround ground{
        std::vector<float>(36, static_cast<float>(terrain)), std::vector<float>(36, static_cast<float>(roughness)), {}};
    std::vector<DataPoint> points;
    DataColumnReader(snapshot, levels, ground).read(2, 2, points);
    return points;
}

} // namespace

// The columns that HYSPLIT makes of the data (docs/hysplit.md).
class DataColumnTest : public QObject {
    Q_OBJECT
private slots:
    void levelsOnOrBelowTheFirstInternalOneAreLeftOut()
    {
        const double lowest = 8'000 * std::log(1.01); // 79.6 m
        QCOMPARE(pointsOf(column(), 0).size(), 5U);
        QCOMPARE(pointsOf(column(), lowest - 10.1).size(), 5U);
        QCOMPARE(pointsOf(column(), lowest - 9.9).size(), 4U);
        QCOMPARE(pointsOf(column(), lowest + 50).size(), 4U);
    }

    // Without a 10-m wind: the lowest level's, reduced by the logarithm of the heights over the roughness.
    void surfaceWindFollowsTheLogarithm()
    {
        const double lowest = 8'000 * std::log(1.01);
        const DataPoint ground = pointsOf(column(), 0, 0.1).front();
        QVERIFY(std::abs(ground.u - 10 * std::log(10 / 0.1) / std::log(lowest / 0.1)) < 1e-3);
        QVERIFY(std::abs(ground.v + 2 * std::log(10 / 0.1) / std::log(lowest / 0.1)) < 1e-3);
        // A lowest level below the ground gives its wind as it is.
        QCOMPARE(pointsOf(column(), lowest + 50, 0.1).front().u, 10.0);

        MadeMeteorology met = column();
        met.surfaceFields.push_back({Field::EastwardWind10m, [](double, double, double) { return 3; }});
        met.surfaceFields.push_back({Field::NorthwardWind10m, [](double, double, double) { return 4; }});
        QCOMPARE(pointsOf(met, 0).front().u, 3.0);
        QCOMPARE(pointsOf(met, 0).front().v, 4.0);
    }

    // The skin's where it is there, then that at 2 m, then the lowest level's potential temperature.
    void surfaceTemperature()
    {
        MadeMeteorology met = column();
        QVERIFY(std::abs(pointsOf(met, 0).front().temperature - 300 * std::pow(1'010 / 1'000.0, 0.286)) < 1e-4);
        met.surfaceFields.push_back({Field::AirTemperature2m, [](double, double, double) { return 301; }});
        QCOMPARE(pointsOf(met, 0).front().temperature, 301.0);
        met.surfaceFields.push_back({Field::SurfaceTemperature, [](double, double, double) { return 305; }});
        QCOMPARE(pointsOf(met, 0).front().temperature, 305.0);
    }

    void moistureFromRelativeHumidity()
    {
        const DataPoint lowest = pointsOf(column(), 0)[1];
        QCOMPARE(lowest.relativeHumidity, 0.5);
        QVERIFY(std::abs(lowest.specificHumidity - 0.622 * 0.5 * std::exp(21.4 - 5351 / 300.0) / 1'000) < 1e-9);
    }

    // Sigma levels have no heights: they are built from the ground up, layer by layer.
    void sigmaLevelsAreHypsometric()
    {
        MetSnapshot snapshot = column().snapshot(0);
        snapshot.grid.coordinate = VerticalCoordinate::Sigma;
        for (double& levelPa : snapshot.grid.levelsPa) {
            snapshot.grid.levels.push_back({0, levelPa / 101'325, 0});
        }
        snapshot[Field::GeopotentialHeight].clear();
        snapshot[Field::RelativeHumidity].clear();
        for (float& value : snapshot[Field::AirTemperature])
            value = 280;
        const InternalLevels levels = internalLevels(4, 10'000);
        const HysplitGround ground{std::vector<float>(36, 300), std::vector<float>(36, 0.2F), {}};
        std::vector<DataPoint> points;
        DataColumnReader(snapshot, levels, ground).read(2, 2, points);
        QCOMPARE(points.size(), 5U);
        // The ground has the potential temperature of the lowest level, so the lowest layer is a little warmer.
        const double ofGround = 280 * std::pow(101'325 / 100'000.0, 0.286);
        const double first = gasConstantOverGravity * 0.5 * (280 + ofGround) * std::log(101'325 / 100'000.0);
        QVERIFY(std::abs(points[1].metresAgl - first) < 0.01);
        QVERIFY(std::abs(points[4].metresAgl - first - gasConstantOverGravity * 280 * std::log(2.0)) < 0.1);
        QVERIFY(std::abs(std::exp(points[4].logPressure) - 50'000 / 101'325.0 * 1'010) < 0.01);
    }

    // Data whose vertical motion ends below their top have none above; a missing wind leaves its level out.
    void missingValues()
    {
        MadeMeteorology met = column();
        met.levelFields.push_back({Field::PressureVelocity,
            [](double, double, double p, double) { return p < 60'000 ? std::nan("") : 0.1; }});
        met.levelFields[0].second = [](double, double, double p, double) { return p == 92'500 ? std::nan("") : 5; };
        const std::vector<DataPoint> points = pointsOf(met, 0);
        QCOMPARE(points.size(), 4U);
        QCOMPARE(points.back().motion, 0.0);
        QVERIFY(std::isnan(points.back().knownMotion));
        QVERIFY(std::abs(points[1].motion - 0.1) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(DataColumnTest)
#include "data_column_test.moc"
