// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/sphere.h"
#include "engine/winds/air_constants.h"
#include "tests/winds/one_interval.h"

#include <QtTest>

using namespace windline;

namespace {

// ln(theta / 300 K): rises with height, and otherwise as a test likes.
using LogTheta = std::function<double(double latitude, double hours)>;

// Air that moves north with 20 m/s, on grid lines of whole degrees. Everything is linear where linear interpolation is
// exact.
MadeMeteorology northward()
{
    MadeMeteorology met;
    met.grid = {0, 1, 11, 0, 1, 41, {}};
    met.levelsPa = {10'000, 20'000, 30'000, 50'000, 70'000, 85'000, 92'500};
    met.levelFields = {{Field::EastwardWind, [](double, double, double, double) { return 0; }},
        {Field::NorthwardWind, [](double, double, double, double) { return 20; }}};
    met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 100'000; }}};
    return met;
}

MadeMeteorology withTheta(const LogTheta& change)
{
    MadeMeteorology met = northward();
    met.levelFields.emplace_back(Field::AirTemperature, [=](double lat, double, double p, double hours) {
        const double logTheta = std::log(300) + 0.3 * std::log(100'000 / p) + change(lat, hours);
        return std::exp(logTheta + air::kappa * std::log(p / 100'000));
    });
    return met;
}

StartPoint at(double latitude, double hectopascal)
{
    StartPoint start;
    start.latitudeDegrees = latitude;
    start.longitudeDegrees = 5;
    start.height = hectopascal;
    start.heightUnit = HeightUnit::Hectopascal;
    return start;
}

bool isNear(double a, double b, double relative = 2e-6)
{
    return std::fabs(a - b) < relative * std::fabs(b);
}

const std::vector<PathVariable> thetaAndTemperature{
    PathVariable::PotentialTemperature, PathVariable::AirTemperature, PathVariable::Pressure};

} // namespace

class KeptQuantityTest : public QObject {
    Q_OBJECT
private slots:
    // Over colder and colder air the surface of a potential temperature rises: p = p0 exp(-change / 0.3).
    void isentropicParcelsRiseOverColdAir()
    {
        const OneInterval interval(withTheta([](double lat, double hours) { return -0.004 * lat - 0.002 * hours; }), 24,
            {VerticalMotion::Isentropic, thetaAndTemperature, {}});
        const OneInterval::Path path = interval.path(at(5, 600), 24);
        QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
        QCOMPARE(path.points.size(), 25U);
        for (std::size_t i = 0; i < path.points.size(); ++i) {
            const PathPoint& point = path.points[i];
            QVERIFY(std::fabs(point.latitude - (5 + i * 72'000 / earthRadiusMetres * degreesPerRadian)) < 1e-4);
            const double fallen = 0.004 * (point.latitude - 5) + 0.002 * static_cast<double>(i);
            QVERIFY2(isNear(point.pressurePa, 60'000 * std::exp(-fallen / 0.3)),
                qPrintable(QString::number(point.pressurePa)));
            QVERIFY(!point.quantityLost);
            const double theta = 300 * std::exp(0.3 * std::log(10 / 6.0) - 0.02);
            QVERIFY(std::fabs(path.values[i * 3] - theta) < 1e-3);
            QVERIFY(
                std::fabs(path.values[i * 3 + 1] - theta * std::pow(point.pressurePa / 100'000, air::kappa)) < 1e-3);
        }
    }

    void isopycnicParcelsSinkIntoWarmAir()
    {
        MadeMeteorology met = northward();
        met.levelFields.emplace_back(
            Field::AirTemperature, [](double lat, double, double, double) { return 280 * std::exp(0.002 * lat); });
        const OneInterval interval(met, 24, {VerticalMotion::Isopycnic, {}, {}});
        const OneInterval::Path path = interval.path(at(5, 600), 24);
        QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
        for (const PathPoint& point : path.points) // p / T is constant
            QVERIFY(isNear(point.pressurePa, 60'000 * std::exp(0.002 * (point.latitude - 5))));
    }

    // Over rising ground a height above ground of 1000 m at sea level shrinks with what is left below 25 km.
    void isosigmaParcelsFollowTheTerrain()
    {
        MadeMeteorology met = northward();
        const auto terrain = [](double lat) { return 100 * lat; };
        met.levelFields.emplace_back(
            Field::GeopotentialHeight, [](double, double, double p, double) { return 8000 * std::log(101'325 / p); });
        met.surfaceFields = {{Field::SurfacePressure,
                                 [=](double lat, double, double) { return 101'325 * std::exp(-terrain(lat) / 8000); }},
            {Field::SurfaceAltitude, [=](double lat, double, double) { return terrain(lat); }}};
        const OneInterval interval(met, 24, {VerticalMotion::Isosigma, {}, {}});
        StartPoint start = at(0, 1000);
        start.heightUnit = HeightUnit::MetresAboveGround;
        const OneInterval::Path path = interval.path(start, 24);
        QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
        QVERIFY(path.points.back().terrainMetres > 1500);
        for (const PathPoint& point : path.points)
            QVERIFY2(std::fabs(point.heightAglMetres - 1000 * (25'000 - point.terrainMetres) / 25'000) < 1,
                qPrintable(QString::number(point.heightAglMetres)));
    }

    void isobaricIsExact()
    {
        const OneInterval interval(northward(), 24, {VerticalMotion::Isobaric, {}, {}});
        for (const PathPoint& point : interval.path(at(5, 600), 24).points)
            QCOMPARE(point.pressurePa, 60'000.0);
    }

    // A tongue of warm air around 10 degrees: there the parcel's potential temperature is found nowhere above the
    // ground. It slides along the ground, says so, and rises with its old potential temperature on the other side.
    void slidesAlongTheGroundAndRisesAgain()
    {
        const OneInterval interval(withTheta([](double lat, double) { return 0.1 - 0.02 * std::fabs(lat - 10); }), 24,
            {VerticalMotion::Isentropic, thetaAndTemperature, {}});
        const OneInterval::Path path = interval.path(at(5, 900), 20);
        QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
        const double theta = path.values[0];
        int lost = 0;
        int kept = 0;
        for (std::size_t i = 0; i < path.points.size(); ++i) {
            const PathPoint& point = path.points[i];
            const double change = 0.1 - 0.02 * std::fabs(point.latitude - 10);
            const double exact = 90'000 * std::exp(change / 0.3);
            if (point.quantityLost) {
                ++lost;
                QCOMPARE(point.pressurePa, 100'000.0);
                QVERIFY(exact > 100'000);
                QVERIFY(path.values[i * 3] > theta + 0.01);
            } else {
                ++kept;
                QVERIFY(isNear(point.pressurePa, exact));
                QVERIFY(std::fabs(path.values[i * 3] - theta) < 1e-3);
            }
        }
        QVERIFY(lost > 3 && kept > 3);
        QVERIFY(!path.points.back().quantityLost);
    }

    void endsAboveTheTop()
    {
        const OneInterval interval(
            withTheta([](double, double hours) { return -0.02 * hours; }), 24, {VerticalMotion::Isentropic, {}, {}});
        const OneInterval::Path path = interval.path(at(5, 130), 24);
        QCOMPARE(int(path.parcel.status), int(EndReason::AboveTop));
        QVERIFY(path.points.back().pressurePa >= 10'000);
        QVERIFY(path.points.back().pressurePa < 10'100);
    }

    void isobaricParcelsBelowTheGroundAreSaidToBeThere()
    {
        MadeMeteorology met = northward();
        met.surfaceFields = {{Field::SurfacePressure, [](double lat, double, double) { return 100'000 - 1000 * lat; }}};
        const OneInterval interval(met, 24, {VerticalMotion::Isobaric, {}, {}});
        const OneInterval::Path path = interval.path(at(5, 900), 20);
        for (const PathPoint& point : path.points) {
            QCOMPARE(point.pressurePa, 90'000.0);
            QCOMPARE(point.quantityLost, point.latitude > 10.001);
        }
        QVERIFY(path.points.back().quantityLost);
    }

    // What a file masks below the ground goes on from above.
    void maskedTemperaturesBelowTheGround()
    {
        MadeMeteorology met = withTheta([](double, double) { return 0; });
        const auto whole = met.levelFields.back().second;
        met.levelFields.back().second = [=](double lat, double lon, double p, double hours) {
            return p > 80'000 ? std::nan("") : whole(lat, lon, p, hours);
        };
        met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 82'000; }}};
        const OneInterval interval(met, 24, {VerticalMotion::Isentropic, thetaAndTemperature, {}});
        const OneInterval::Path path = interval.path(at(5, 810), 10);
        QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
        for (const PathPoint& point : path.points)
            QVERIFY(isNear(point.pressurePa, 81'000));
        QVERIFY(std::fabs(path.values[0] - 300 * std::pow(100 / 81.0, 0.3)) < 1e-3);
    }

    // On the polar rows of a global grid the sampled potential temperature is the kept one, too.
    void overThePole()
    {
        MadeMeteorology met = withTheta([](double lat, double) { return 0.001 * lat; });
        met.levelFields[1].second = [](double, double lon, double, double) {
            return 40 * std::cos(lon * radiansPerDegree); // across the pole
        };
        met.levelFields[0].second = [](double lat, double lon, double, double) {
            return -40 * std::sin(lon * radiansPerDegree) * std::sin(lat * radiansPerDegree);
        };
        for (const double first : {-90.0, -89.0, -88.5}) {
            met.grid = globalGrid(first == -88.5 ? 3 : 2, first);
            const auto temperature = met.levelFields.back().second;
            MadeMeteorology wavy = met;
            wavy.levelFields.back().second = [=](double lat, double lon, double p, double hours) {
                return temperature(lat, lon, p, hours)
                    * (1 + 0.01 * std::sin(lon * radiansPerDegree) * std::cos(lat * radiansPerDegree));
            };
            const OneInterval interval(wavy, 24, {VerticalMotion::Isentropic, thetaAndTemperature, {}});
            StartPoint start = at(84, 500);
            start.longitudeDegrees = 20;
            const OneInterval::Path path = interval.path(start, 24);
            QCOMPARE(int(path.parcel.status), int(EndReason::Finished));
            double smallest = 90;
            for (std::size_t i = 0; i < path.points.size(); ++i) {
                smallest = std::min(smallest, 90 - path.points[i].latitude);
                QVERIFY(!path.points[i].quantityLost);
                QVERIFY2(std::fabs(path.values[i * 3] - path.values[0]) < 1e-3,
                    qPrintable(QString::number(path.values[i * 3] - path.values[0])));
            }
            QVERIFY(smallest < 3);
        }
    }
};

QTEST_APPLESS_MAIN(KeptQuantityTest)
#include "kept_quantity_test.moc"
