// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/air_constants.h"
#include "tests/winds/one_interval.h"

#include <QtTest>

using namespace windline;

namespace {

double humidity(double lat, double, double p, double hours)
{
    return 0.001 + 0.0001 * lat + p * 1e-8 + 0.0001 * hours;
}

// Linear where the interpolation is.
MadeMeteorology meteorology()
{
    MadeMeteorology met;
    met.grid = {0, 2, 11, 0, 2, 11, {}};
    met.levelsPa = {30'000, 50'000, 70'000, 85'000, 100'000};
    met.levelFields = {
        {Field::EastwardWind, [](double lat, double, double, double) { return 3 + lat; }},
        {Field::NorthwardWind, [](double, double lon, double, double hours) { return -2 + lon + hours; }},
        {Field::PressureVelocity, [](double lat, double, double p, double) { return 0.01 * lat + 1e-6 * p; }},
        {Field::AirTemperature,
            [](double lat, double lon, double p, double hours) {
                return 270 * std::exp(0.002 * lat - 0.001 * lon + 0.2 * std::log(p / 100'000) + 0.01 * hours);
            }},
        {Field::SpecificHumidity, humidity},
    };
    met.surfaceFields = {
        {Field::SurfacePressure, [](double, double, double) { return 101'000; }},
        {Field::MixingDepth, [](double lat, double lon, double hours) { return 500 + lon + 2 * lat + 10 * hours; }},
        {Field::DownwardSolarFlux, [](double lat, double, double hours) { return 100 + lat + 50 * hours; }},
        {Field::AccumulatedPrecipitation, [](double lat, double, double hours) { return 0.001 * lat * (1 + hours); }},
    };
    return met;
}

PathPoint pointAt(const OneInterval& interval, double latitude, double longitude, double pressurePa, double hours)
{
    PathPoint point{};
    point.latitude = latitude;
    point.longitude = longitude;
    point.pressurePa = pressurePa;
    point.time = interval.view().timeFirst + hours * 3600;
    point.terrainMetres = 123;
    return point;
}

double sampled(
    const OneInterval& interval, const PathPoint& point, PathVariable variable, const MeteorologyOffset& offset = {})
{
    float value = -999;
    interval.winds().sample(std::span(&point, 1), offset, std::span(&variable, 1), std::span(&value, 1), false);
    return value;
}

bool isNear(double a, double b, double tolerance)
{
    return std::fabs(a - b) <= tolerance;
}

AccurateSettings everything(VerticalMotion motion = VerticalMotion::Data)
{
    return {motion, std::vector<PathVariable>(allPathVariables), {}};
}

} // namespace

class PathSamplerTest : public QObject {
    Q_OBJECT
private slots:
    void knownValues()
    {
        const OneInterval interval(meteorology(), 6, everything());
        const PathPoint point = pointAt(interval, 7.3, 11.1, 61'000, 2.4);
        const double kelvin = 270 * std::exp(0.002 * 7.3 - 0.001 * 11.1 + 0.2 * std::log(0.61) + 0.01 * 2.4);
        const double q = humidity(7.3, 11.1, 61'000, 2.4);
        QVERIFY(isNear(sampled(interval, point, PathVariable::Pressure), 610, 1e-3));
        QVERIFY(isNear(sampled(interval, point, PathVariable::AirTemperature), kelvin, 1e-3));
        QVERIFY(isNear(
            sampled(interval, point, PathVariable::PotentialTemperature), kelvin * std::pow(0.61, -0.2857), 1e-3));
        QVERIFY(isNear(sampled(interval, point, PathVariable::SpecificHumidity), 1000 * q, 1e-4));
        QVERIFY(isNear(sampled(interval, point, PathVariable::MixingRatio), 1000 * q / (1 - q), 1e-4));
        QVERIFY(isNear(sampled(interval, point, PathVariable::MixingDepth), 500 + 11.1 + 14.6 + 24, 1e-3));
        QVERIFY(isNear(sampled(interval, point, PathVariable::DownwardSolarFlux), 100 + 7.3 + 120, 1e-3));
        QVERIFY(isNear(sampled(interval, point, PathVariable::EastwardWind), 10.3, 1e-4));
        QVERIFY(isNear(sampled(interval, point, PathVariable::NorthwardWind), -2 + 11.1 + 2.4, 1e-4));
        QVERIFY(isNear(sampled(interval, point, PathVariable::Omega), 0.073 + 0.061, 1e-5));
        QCOMPARE(sampled(interval, point, PathVariable::TerrainHeight), 123.0);
        QCOMPARE(sampled(interval, point, PathVariable::DistanceTravelled), -999.0); // left alone
    }

    // 611.2 Pa exp(17.67 * 20 / 263.5) = 2337 Pa at 20 degrees Celsius.
    void relativeHumidity()
    {
        QVERIFY(isNear(air::saturationPressurePa(293.15), 2337, 1));
        QVERIFY(isNear(air::specificHumidityOf(1, 293.15, 100'000), 0.622 * 2337 / (100'000 - 0.378 * 2337), 1e-5));
        QVERIFY(isNear(air::relativeHumidityOf(air::specificHumidityOf(0.4, 280, 80'000), 280, 80'000), 0.4, 1e-9));

        MadeMeteorology met = meteorology();
        met.levelFields[3].second = [](double, double, double, double) { return 293.15; };
        met.levelFields[4].second = [](double, double, double, double) { return 0.007; };
        const OneInterval fromSpecific(met, 6, everything());
        const double vapour = 0.007 * 80'000 / (0.622 + 0.378 * 0.007);
        QVERIFY(isNear(sampled(fromSpecific, pointAt(fromSpecific, 7, 11, 80'000, 2), PathVariable::RelativeHumidity),
            100 * vapour / 2337, 0.05));

        met.levelFields[4] = {Field::RelativeHumidity, [](double, double, double, double) { return 0.6; }};
        const OneInterval fromRelative(met, 6, everything());
        const PathPoint point = pointAt(fromRelative, 7, 11, 80'000, 2);
        QVERIFY(isNear(sampled(fromRelative, point, PathVariable::RelativeHumidity), 60, 1e-3));
        QVERIFY(isNear(sampled(fromRelative, point, PathVariable::SpecificHumidity),
            1000 * air::specificHumidityOf(0.6, 293.15, 80'000), 1e-3));
    }

    // The nearest grid point's, the same all through the interval; a sum that begins anew counts from 0.
    void rainfall()
    {
        const OneInterval interval(meteorology(), 6, everything());
        for (const double hours : {0.0, 3.0, 6.0}) { // at 8 degrees: 0.008 * 6 m in 6 hours
            const PathPoint point = pointAt(interval, 7.3, 11.1, 61'000, hours);
            QVERIFY(isNear(sampled(interval, point, PathVariable::Rainfall), 8, 1e-4));
        }
        QVERIFY(isNear(sampled(interval, pointAt(interval, 6.9, 11.1, 61'000, 1), PathVariable::Rainfall), 6, 1e-4));

        MadeMeteorology met = meteorology();
        met.surfaceFields.back().second = [](double, double, double hours) { return hours > 0 ? 0.003 : 0.010; };
        const OneInterval anew(met, 6, everything());
        QVERIFY(isNear(sampled(anew, pointAt(anew, 7, 11, 61'000, 1), PathVariable::Rainfall), 0.5, 1e-4));
    }

    void lackingIsMissing()
    {
        MadeMeteorology met = meteorology();
        met.levelFields.resize(2);
        met.surfaceFields.resize(1);
        const OneInterval interval(met, 6, everything(VerticalMotion::Isobaric));
        const PathPoint point = pointAt(interval, 7.3, 11.1, 61'000, 2.4);
        for (const PathVariable variable :
            {PathVariable::PotentialTemperature, PathVariable::AirTemperature, PathVariable::Rainfall,
                PathVariable::MixingDepth, PathVariable::RelativeHumidity, PathVariable::SpecificHumidity,
                PathVariable::MixingRatio, PathVariable::DownwardSolarFlux, PathVariable::Omega})
            QVERIFY(std::isnan(sampled(interval, point, variable)));
    }

    // A field that a file has on its lower levels alone.
    void missingOnHighLevels()
    {
        MadeMeteorology met = meteorology();
        met.levelFields.back().second = [](double lat, double lon, double p, double hours) {
            return p < 60'000 ? std::nan("") : humidity(lat, lon, p, hours);
        };
        const OneInterval interval(met, 6, everything());
        QVERIFY(std::isnan(sampled(interval, pointAt(interval, 7, 11, 61'000, 2), PathVariable::SpecificHumidity)));
        QVERIFY(!std::isnan(sampled(interval, pointAt(interval, 7, 11, 71'000, 2), PathVariable::SpecificHumidity)));
        QVERIFY(!std::isnan(sampled(interval, pointAt(interval, 7, 11, 61'000, 2), PathVariable::AirTemperature)));
    }

    // Omega is the data's, whatever moves the parcels.
    void omegaIsOfTheData()
    {
        for (const VerticalMotion motion :
            {VerticalMotion::Isobaric, VerticalMotion::Isentropic, VerticalMotion::Divergence}) {
            const OneInterval interval(meteorology(), 6, everything(motion));
            QVERIFY(isNear(sampled(interval, pointAt(interval, 7.3, 11.1, 61'000, 2.4), PathVariable::Omega),
                0.073 + 0.061, 1e-5));
        }
    }

    void nothingIsHeldUnasked()
    {
        FieldSet found;
        for (const Field field : allFields)
            found.insert(field);
        QVERIFY(makeAccurateWindMaker({})->fieldsAlongPath(found).empty());
        QVERIFY(makeAccurateWindMaker({VerticalMotion::Data, {PathVariable::Rainfall}, VerticalCoordinate::Pressure})
                    ->fieldsAlongPath(found)
            == FieldSet{Field::AccumulatedPrecipitation});
    }

    // Round the date line and over the poles of a global grid, whatever rows it has there.
    void globalGrids()
    {
        for (const double first : {-90.0, -89.0, -89.5}) {
            MadeMeteorology met = meteorology();
            met.grid = globalGrid(first == -89.5 ? 1 : 2, first);
            const auto smooth = [](double lat, double lon) {
                return 20 * std::cos(lat * radiansPerDegree) * std::cos(lon * radiansPerDegree);
            };
            met.levelFields[3].second = [=](double lat, double lon, double, double) { return 250 + smooth(lat, lon); };
            met.surfaceFields[1].second = [=](double lat, double lon, double) { return 500 + smooth(lat, lon); };
            const OneInterval interval(met, 6, everything());
            for (const double latitude : {-90.0, -89.7, -88.0, 12.5, 89.2, 89.9, 90.0})
                for (const double longitude : {-180.0, -179.5, -1.0, 0.5, 90.0, 179.5}) {
                    const PathPoint point = pointAt(interval, latitude, longitude, 61'000, 2);
                    QVERIFY(isNear(sampled(interval, point, PathVariable::AirTemperature),
                        250 + smooth(latitude, longitude), 0.02));
                    QVERIFY(isNear(
                        sampled(interval, point, PathVariable::MixingDepth), 500 + smooth(latitude, longitude), 0.02));
                }
        }
    }
};

QTEST_APPLESS_MAIN(PathSamplerTest)
#include "path_sampler_test.moc"
