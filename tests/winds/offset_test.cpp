// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/lookup.h"
#include "tests/winds/one_interval.h"

#include <QtTest>

using namespace windline;

namespace {

// Winds that tell where they come from.
MadeMeteorology meteorology(const HorizontalGrid& grid)
{
    MadeMeteorology met;
    met.grid = grid;
    met.levelsPa = {10'000, 20'000, 30'000, 50'000, 70'000, 85'000, 100'000};
    met.levelFields = {
        {Field::EastwardWind, [](double lat, double, double, double) { return lat; }},
        {Field::NorthwardWind, [](double, double lon, double, double) { return wrappedLongitude(lon); }},
        {Field::PressureVelocity, [](double, double, double p, double) { return 1e-6 * p; }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 8000 * std::log(101'325 / p); }},
        {Field::AirTemperature,
            [](double lat, double, double p, double) { return 280 * std::pow(p / 100'000, 0.1) * (1 + 0.001 * lat); }},
    };
    met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 101'325; }},
        {Field::SurfaceAltitude, [](double, double, double) { return 0; }}};
    return met;
}

WindValues windBeside(const OneInterval& interval, const MeteorologyOffset& offset, double latitude, double longitude,
    double pressurePa = 60'000)
{
    const WindView view = interval.view();
    return LookupBeside{view, offset}.wind(latitude, longitude, pressurePa, view.timeFirst + 3600);
}

StartPoint startAt(double latitude, double longitude, double height, HeightUnit unit, const MeteorologyOffset& offset)
{
    StartPoint start;
    start.latitudeDegrees = latitude;
    start.longitudeDegrees = longitude;
    start.height = height;
    start.heightUnit = unit;
    start.offset = offset;
    return start;
}

} // namespace

class OffsetTest : public QObject {
    Q_OBJECT
private slots:
    void columnsAndRowsAreCells()
    {
        const OneInterval interval(meteorology({0, 2, 21, 0, 1.5, 21, {}}), 6, {});
        const WindValues wind = windBeside(interval, {1, -1, 0}, 12.2, 10.4);
        QVERIFY(std::fabs(wind.east - (12.2 - 1.5)) < 1e-3);
        QVERIFY(std::fabs(wind.north - (10.4 + 2)) < 1e-3);
        QVERIFY(std::fabs(windBeside(interval, {-1, 1, 0}, 29.5, 0.5).east - 30) < 1e-3); // beyond an edge: the edge
        QVERIFY(std::fabs(windBeside(interval, {-1, 1, 0}, 29.5, 0.5).north - 0) < 1e-3);
    }

    void roundThePeriodicGrid()
    {
        const OneInterval interval(meteorology(globalGrid(2)), 6, {});
        QVERIFY(std::fabs(windBeside(interval, {1, 0, 0}, 10, 177).north - 179) < 1e-3);
        QVERIFY(std::fabs(windBeside(interval, {1, 0, 0}, 10, -1).north - 1) < 1e-3);
    }

    // Over the pole east and north turn round: air that streams towards one side there streams so here.
    void overThePole()
    {
        MadeMeteorology met = meteorology(globalGrid(2));
        met.levelFields[0].second = [](double, double lon, double, double) {
            return -10 * std::sin(lon * radiansPerDegree); // 10 m/s along the meridian of Greenwich, over the pole
        };
        met.levelFields[1].second = [](double lat, double lon, double, double) {
            return (lat > 0 ? -10 : 10) * std::cos(lon * radiansPerDegree);
        };
        const OneInterval interval(met, 6, {});
        for (const double latitude : {89.5, -89.5})
            for (const double longitude : {0.0, 120.0, -35.0}) {
                const float row = latitude > 0 ? 1 : -1;
                const WindValues wind = windBeside(interval, {0, row, 0}, latitude, longitude);
                QVERIFY(std::fabs(wind.east + 10 * std::sin(longitude * radiansPerDegree)) < 0.02);
                QVERIFY(
                    std::fabs(wind.north - (latitude > 0 ? -10 : 10) * std::cos(longitude * radiansPerDegree)) < 0.02);
            }
    }

    // The wind keeps its direction on the grid, also around the pole that lies in it.
    void onAProjectedGrid()
    {
        const ConformalProjection projection = conformalProjection({60, -30, 100, 15, 90, {20.5, 20.5}, 90, 0});
        const HorizontalGrid grid = conformalGrid(projection, 42, 42);
        MetSnapshot snapshot = meteorology(grid).snapshot(0);
        for (std::size_t i = 0; i < snapshot[Field::EastwardWind].size(); ++i) {
            snapshot[Field::EastwardWind][i] = static_cast<float>(i % 42); // along the rows: the column
            snapshot[Field::NorthwardWind][i] = static_cast<float>(i / 42 % 42);
        }
        MetSnapshot later = snapshot;
        later.time += std::chrono::hours(6);
        const OneInterval interval(snapshot, later, {});
        for (const double column : {20.2, 20.9, 12.0})
            for (const double row : {20.1, 21.0, 30.5}) {
                const double longitude = grid.longitudeOf(column, row);
                const WindValues wind = windBeside(interval, {1, -2, 0}, grid.latitudeOf(column, row), longitude);
                double cosine = 0;
                double sine = 0;
                projection.eastOnGrid(longitude, cosine, sine);
                QVERIFY(std::fabs(wind.east - ((column + 1) * cosine + (row - 2) * sine)) < 1e-3);
                QVERIFY(std::fabs(wind.north - ((row - 2) * cosine - (column + 1) * sine)) < 1e-3);
            }
    }

    // 0.01 is 250 m higher over ground at sea level.
    void sigmaIsHeight()
    {
        const OneInterval interval(meteorology({0, 2, 21, 0, 1.5, 21, {}}), 6, {});
        const WindView view = interval.view();
        const MeteorologyOffset offset{0, 0, 0.01F};
        const double beside = LookupBeside{view, offset}.pressureBeside(12.2, 10.4, 60'000, view.timeFirst);
        QVERIFY(std::fabs(8000 * std::log(60'000 / beside) - 250) < 0.1);
        const double atGround = LookupBeside{view, {0, 0, -0.01F}}.pressureBeside(12.2, 10.4, 101'000, view.timeFirst);
        QVERIFY(std::fabs(atGround - 101'325) < 1); // no deeper than the ground
        const double nearTop = LookupBeside{view, offset}.pressureBeside(12.2, 10.4, 10'001, view.timeFirst);
        QCOMPARE(nearTop, 10'000.0);
        QVERIFY(std::fabs(windBeside(interval, offset, 12.2, 10.4).omega - 1e-6 * beside) < 1e-6);
    }

    // A member keeps what it finds beside itself, and sees it constant in what is recorded.
    void membersKeepTheirQuantity()
    {
        MadeMeteorology met = meteorology({0, 2, 21, 0, 1.5, 21, {}});
        met.levelFields[0].second = [](double, double, double, double) { return 0; };
        met.levelFields[1].second = [](double, double, double, double) { return 10; };
        const OneInterval interval(met, 12, {VerticalMotion::Isentropic, {PathVariable::PotentialTemperature}, {}});
        std::vector<double> thetas;
        for (const float sigma : {-0.01F, 0.0F, 0.01F})
            for (const float row : {-1.0F, 0.0F, 1.0F}) {
                const OneInterval::Path path =
                    interval.path(startAt(10, 10, 3000, HeightUnit::MetresAboveGround, {1, row, sigma}), 12);
                QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
                QVERIFY(std::fabs(path.points[0].heightAglMetres - 3000) < 0.5); // the start itself stays
                for (std::size_t i = 0; i < path.points.size(); ++i) {
                    QVERIFY(!path.points[i].quantityLost);
                    QVERIFY2(std::fabs(path.values[i] - path.values[0]) < 0.01,
                        qPrintable(QString::number(path.values[i] - path.values[0])));
                }
                QVERIFY(std::fabs(path.points.back().pressurePa - path.points.front().pressurePa) > 100);
                thetas.push_back(path.values[0]);
            }
        QVERIFY(thetas[0] + 0.1 < thetas[1] && thetas[1] + 0.1 < thetas[2]); // southern air is colder here
        QVERIFY(thetas[1] + 0.1 < thetas[4] && thetas[4] + 0.1 < thetas[7]); // higher air potentially warmer
    }

    void noOffsetChangesNothing()
    {
        const OneInterval interval(meteorology({0, 2, 21, 0, 1.5, 21, {}}), 6, {});
        const StartPoint plain = startAt(10, 10, 700, HeightUnit::Hectopascal, {});
        const StartPoint tiny = startAt(10, 10, 700, HeightUnit::Hectopascal, {1e-9F, 0, 0});
        const Parcel one = interval.path(plain, 6).parcel;
        const Parcel other = interval.path(tiny, 6).parcel;
        QVERIFY(std::fabs(one.latitude - other.latitude) < 1e-5 && std::fabs(one.longitude - other.longitude) < 1e-5);
        QVERIFY(std::fabs(one.pressurePa - other.pressurePa) < 0.01);
    }
};

QTEST_APPLESS_MAIN(OffsetTest)
#include "offset_test.moc"
