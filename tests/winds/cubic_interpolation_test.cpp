// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/cubic.h"

#include "engine/winds/cubic_reach.h"
#include "engine/winds/wind_slab.h"
#include "tests/kernel/solid_body_rotation.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <cmath>
#include <memory>
#include <random>

using namespace windline;

namespace {

using Snapshot = std::shared_ptr<const PreparedSnapshot>;

// One interval with cubic interpolation; hours: first, last, others.
class CubicInterval {
public:
    CubicInterval(const MadeMeteorology& met, std::vector<double> hours)
        : CubicInterval(snapshots(met, hours))
    {
    }

    explicit CubicInterval(const std::vector<Snapshot>& all)
        : m_slab(all[0], all[1])
        , m_reach(all[0], all[1], {all.begin() + 2, all.end()})
        , m_view(m_slab.view())
    {
        m_view.cubic = m_reach.view();
    }

    WindView& view() { return m_view; }
    double seconds(double hour) const { return m_view.timeFirst + hour * 3600; } // after the first
    WindValues at(double latitude, double longitude, double pressurePa, double hour) const
    {
        return windByItsRule(m_view, latitude, longitude, pressurePa, seconds(hour));
    }
    WindValues linearAt(double latitude, double longitude, double pressurePa, double hour) const
    {
        return windAt(m_view, latitude, longitude, pressurePa, seconds(hour));
    }

private:
    static std::vector<Snapshot> snapshots(const MadeMeteorology& met, const std::vector<double>& hours)
    {
        std::vector<Snapshot> all;
        for (const double hour : hours)
            all.push_back(std::make_shared<const PreparedSnapshot>(met.snapshot(hour)));
        return all;
    }

    WindSlab m_slab;
    CubicReach m_reach;
    WindView m_view;
};

// A region of 9 columns and 8 rows with levels of uneven thickness.
MadeMeteorology region()
{
    MadeMeteorology met;
    met.grid = {10, 2, 9, 40, 1.5, 8, {}};
    met.levelsPa = {20'000, 30'000, 40'000, 60'000, 80'000, 90'000, 100'000};
    return met;
}

// As different from node to node as can be, but the same at the same place.
double noise(double latitude, double longitude, double pressure, double hour)
{
    const double value = std::sin(latitude * 12.9898 + std::cos(longitude * radiansPerDegree) * 78.233
                             + std::sin(longitude * radiansPerDegree) * 45.164 + pressure * 0.0037 + hour * 3.7)
        * 43.7585453;
    return 20 * std::sin(value);
}

MadeMeteorology noisy(MadeMeteorology met)
{
    met.levelFields = {{Field::EastwardWind, noise},
        {Field::NorthwardWind,
            [](double lat, double lon, double p, double h) { return noise(lat, lon, p + 7, h + 0.3); }},
        {Field::PressureVelocity,
            [](double lat, double lon, double p, double h) { return noise(lat, lon, p + 3, h + 0.7) / 20; }}};
    return met;
}

bool isNear(const WindValues& a, const WindValues& b, double tolerance)
{
    return std::fabs(a.east - b.east) < tolerance && std::fabs(a.north - b.north) < tolerance
        && std::fabs(a.omega - b.omega) < tolerance;
}

} // namespace

class CubicInterpolationTest : public QObject {
    Q_OBJECT
private slots:
    void meetsCubicsExactly_data()
    {
        QTest::addColumn<QList<double>>("hours");
        QTest::addColumn<int>("degreeInTime");
        QTest::newRow("between others") << QList<double>{0, 6, -6, 12} << 3;
        QTest::newRow("unevenly spaced") << QList<double>{0, 6, -8, 9} << 3;
        QTest::newRow("at the beginning") << QList<double>{0, 6, 12, 18} << 3;
        QTest::newRow("at the end") << QList<double>{0, 6, -12, -6} << 3;
        QTest::newRow("three times") << QList<double>{0, 6, 12} << 2;
        QTest::newRow("two times") << QList<double>{0, 6} << 1;
    }

    void meetsCubicsExactly()
    {
        QFETCH(const QList<double>, hours);
        QFETCH(const int, degreeInTime);
        // A product of cubics in every direction; what is cubic in one and nothing in the others would hide mistakes.
        const auto cubic = [](double x) { return 1 + x - 2 * x * x + 1.5 * x * x * x; };
        const auto field = [=](double latitude, double longitude, double pressure, double hour) {
            const double h = hour / 12;
            const double time = degreeInTime == 3 ? cubic(h) : (degreeInTime == 2 ? 1 + h - 2 * h * h : 1 + h);
            return 3 * time * cubic((latitude - 45) / 8) * cubic((longitude - 18) / 10)
                * cubic(std::log(pressure / 50'000) / 1.2);
        };
        MadeMeteorology met = region();
        met.levelFields = {{Field::EastwardWind, field},
            {Field::NorthwardWind,
                [=](double lat, double lon, double p, double h) { return -2 * field(lat, lon, p, h); }},
            {Field::PressureVelocity,
                [=](double lat, double lon, double p, double h) { return 0.5 * field(lat, lon, p, h); }}};
        const CubicInterval winds(met, {hours.begin(), hours.end()});
        std::mt19937 random(5);
        std::uniform_real_distribution<double> unit(0, 1);
        double largest = 0;
        double largestLinear = 0;
        for (int i = 0; i < 5000; ++i) { // edges, top and bottom included
            const double latitude = 40 + 10.5 * unit(random);
            const double longitude = 10 + 16 * unit(random);
            const double pressure = 20'000 + 80'000 * unit(random);
            const double hour = 6 * unit(random);
            const double exact = field(latitude, longitude, pressure, hour);
            const WindValues wind = winds.at(latitude, longitude, pressure, hour);
            largest = std::max({largest, std::fabs(wind.east - exact), std::fabs(wind.north + 2 * exact) / 2,
                std::fabs(wind.omega - 0.5 * exact) * 2});
            largestLinear =
                std::max(largestLinear, std::fabs(winds.linearAt(latitude, longitude, pressure, hour).east - exact));
        }
        qInfo("largest error %g, linear %g", largest, largestLinear);
        QVERIFY(largest < 1e-3);
        QVERIFY(largestLinear > 0.5);
    }

    void isContinuous()
    {
        MadeMeteorology met = noisy(region());
        const CubicInterval winds(met, {0, 6, -6, 12});
        const CubicInterval next(met, {6, 12, 0, 18});
        constexpr double little = 1e-7;
        constexpr double tolerance = 2e-3;
        for (double latitude = 41.5; latitude < 50; latitude += 1.5)
            QVERIFY(isNear(
                winds.at(latitude - little, 17.3, 47'000, 2), winds.at(latitude + little, 17.3, 47'000, 2), tolerance));
        for (double longitude = 12; longitude < 26; longitude += 2)
            QVERIFY(isNear(winds.at(44.2, longitude - little, 47'000, 2), winds.at(44.2, longitude + little, 47'000, 2),
                tolerance));
        for (const double level : met.levelsPa)
            QVERIFY(isNear(winds.at(44.2, 17.3, std::max(level - 1e-3, 20'000.0), 2),
                winds.at(44.2, 17.3, std::min(level + 1e-3, 100'000.0), 2), tolerance));
        QVERIFY(isNear(winds.at(44.2, 17.3, 47'000, 6), next.at(44.2, 17.3, 47'000, 0), tolerance));
        // And at the nodes it is what the file says.
        QVERIFY(isNear(winds.at(43, 16, 60'000, 0), winds.linearAt(43, 16, 60'000, 0), tolerance));
    }

    // The same meteorology on grids that begin elsewhere: what stands at the edge of one lies inside the other.
    void theDateLineIsAnOrdinaryPlace()
    {
        MadeMeteorology met = noisy(region());
        met.grid = globalGrid(10);
        const CubicInterval winds(met, {0, 6, -6, 12});
        met.grid.longitudeFirst = -180;
        const CubicInterval others(met, {0, 6, -6, 12});
        for (double longitude = -180; longitude <= 180; longitude += 2.5)
            QVERIFY2(isNear(winds.at(22, longitude, 47'000, 2), others.at(22, longitude, 47'000, 2), 2e-3),
                qPrintable(QString::number(longitude)));
    }

    void polesAreOrdinaryPlaces_data()
    {
        QTest::addColumn<double>("latitudeFirst");
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("timesBetter");
        QTest::newRow("rows on the poles") << -90.0 << 72 << 25.0;
        QTest::newRow("poles between rows") << -87.5 << 72 << 25.0;
        QTest::newRow("no opposite meridians") << -90.0 << 75 << 15.0;
    }

    void polesAreOrdinaryPlaces()
    {
        QFETCH(const double, latitudeFirst);
        QFETCH(const int, columns);
        QFETCH(const double, timesBetter);
        MadeMeteorology met = region();
        met.grid = globalGrid(5, latitudeFirst);
        met.grid.longitudeCount = columns;
        met.grid.longitudeSpacing = 360.0 / columns;
        // Over the poles, with curvature there that a straight flow would not have.
        const SolidBodyRotation rotation(70);
        const auto curved = [&](double lat, double lon) {
            const double x = std::cos(lat * radiansPerDegree) * std::cos(lon * radiansPerDegree);
            const double y = std::cos(lat * radiansPerDegree) * std::sin(lon * radiansPerDegree);
            return 1 + 0.5 * std::sin(4 * x) * std::cos(3 * y);
        };
        met.levelFields = {
            {Field::EastwardWind,
                [&](double lat, double lon, double, double) { return rotation.at(lat, lon).east * curved(lat, lon); }},
            {Field::NorthwardWind, [&](double lat, double lon, double, double) {
                 return rotation.at(lat, lon).north * curved(lat, lon);
             }}};
        const CubicInterval winds(met, {0, 6, -6, 12});
        double largest = 0;
        double largestLinear = 0;
        for (const double hemisphere : {-1.0, 1.0})
            for (double toPole = 0; toPole < 12; toPole += 0.37)
                for (double longitude = -180; longitude < 180; longitude += 7.3) {
                    const double latitude = hemisphere * (90 - toPole);
                    const double east = rotation.at(latitude, longitude).east * curved(latitude, longitude);
                    const double north = rotation.at(latitude, longitude).north * curved(latitude, longitude);
                    const auto error = [&](const WindValues& wind) {
                        return std::hypot(wind.east - east, wind.north - north);
                    };
                    largest = std::max(largest, error(winds.at(latitude, longitude, 50'000, 1)));
                    largestLinear = std::max(largestLinear, error(winds.linearAt(latitude, longitude, 50'000, 1)));
                }
        qInfo("largest error %g m/s, linear %g m/s", largest, largestLinear);
        QVERIFY(largestLinear > 0.1);
        QVERIFY(largest * timesBetter < largestLinear);
    }

    // Too few columns, rows and levels for a cubic: linear there.
    void smallGridsAreLinear()
    {
        MadeMeteorology met = noisy(region());
        met.grid = {10, 2, 3, 40, 1.5, 3, {}};
        met.levelsPa = {40'000, 60'000, 80'000};
        const CubicInterval winds(met, {0, 6});
        for (const double pressure : {40'000.0, 47'000.0, 80'000.0})
            QVERIFY(isNear(winds.at(41.2, 13.1, pressure, 2.5), winds.linearAt(41.2, 13.1, pressure, 2.5), 1e-4));
    }

    void missingValuesFarAwayLeaveTheLinear()
    {
        MadeMeteorology met = noisy(region());
        met.levelFields[1].second = [](double lat, double lon, double p, double h) {
            return lat == 44.5 && lon == 20 && p == 60'000 ? std::nan("") : noise(lat, lon, p + 7, h + 0.3);
        };
        const CubicInterval winds(met, {0, 6, -6, 12});
        // Two columns west of it: cubic would want it, linear does not.
        const WindValues near = winds.at(44.2, 17.1, 50'000, 2);
        const WindValues linear = winds.linearAt(44.2, 17.1, 50'000, 2);
        QCOMPARE(near.north, linear.north);
        QVERIFY(std::fabs(near.east - linear.east) > 1e-3); // which is there
        QVERIFY(std::isnan(winds.at(44.2, 19, 50'000, 2).north)); // where linear wants it too
        QVERIFY(!std::isnan(winds.at(44.2, 12, 50'000, 2).north));
        QVERIFY(std::fabs(winds.at(44.2, 12, 50'000, 2).north - winds.linearAt(44.2, 12, 50'000, 2).north) > 1e-3);
    }

    // Without any vertical motion in the file omega is unknown, and nothing else is.
    void anUnknownFieldDisturbsNoOther()
    {
        MadeMeteorology met = noisy(region());
        met.levelFields.pop_back();
        const CubicInterval winds(met, {0, 6, -6, 12});
        const CubicInterval whole(noisy(region()), {0, 6, -6, 12});
        QVERIFY(std::isnan(winds.at(44.2, 17.1, 50'000, 2).omega));
        QCOMPARE(winds.at(44.2, 17.1, 50'000, 2).east, whole.at(44.2, 17.1, 50'000, 2).east);
    }

    // What files say below the ground rings in no layer above it.
    void theGroundDoesNotRing()
    {
        const auto wind = [](double, double, double p, double) { return p > 85'000 ? 1000 : 10 + p / 10'000; };
        MadeMeteorology met = region();
        met.levelFields = {{Field::EastwardWind, wind}, {Field::NorthwardWind, wind}};
        met.surfaceFields = {{Field::SurfacePressure, [](double, double, double) { return 85'000; }}};
        const CubicInterval winds(met, {0, 6, -6, 12});
        for (double pressure = 20'000; pressure <= 80'000; pressure += 300)
            QVERIFY(std::fabs(winds.at(44.2, 15, pressure, 2).east - 10 - pressure / 10'000) < 0.2);
        const double linear =
            winds.linearAt(44.2, 15, 83'000, 2).east; // it cuts this one: as deep in one as in the other
        QVERIFY(linear > 100);
        QVERIFY(std::fabs(winds.at(44.2, 15, 83'000, 2).east - linear) < 1e-3);
    }

    void projectedGridsTurnTheWindAtTheParcel()
    {
        const ConformalParameters lambert{45, 10, 60, -10, 45, {20, 20}, 48, 12};
        MadeMeteorology met = region();
        met.grid = conformalGrid(conformalProjection(lambert), 41, 41);
        const SolidBodyRotation rotation(30);
        met.levelFields = {
            {Field::EastwardWind, [&](double lat, double lon, double, double) { return rotation.at(lat, lon).east; }},
            {Field::NorthwardWind,
                [&](double lat, double lon, double, double) { return rotation.at(lat, lon).north; }}};
        const CubicInterval winds(met, {0, 6, -6, 12});
        double largest = 0;
        double largestLinear = 0;
        for (double latitude = 42; latitude < 54; latitude += 0.31)
            for (double longitude = 4; longitude < 20; longitude += 0.43) {
                const WindValues exact = rotation.at(latitude, longitude);
                const auto error = [&](const WindValues& wind) {
                    return std::hypot(static_cast<double>(wind.east - exact.east), wind.north - exact.north);
                };
                largest = std::max(largest, error(winds.at(latitude, longitude, 50'000, 1)));
                largestLinear = std::max(largestLinear, error(winds.linearAt(latitude, longitude, 50'000, 1)));
            }
        qInfo("largest error %g m/s, linear %g m/s", largest, largestLinear);
        QVERIFY(largestLinear > 1e-4);
        QVERIFY(largest * 5 < largestLinear);
    }
};

QTEST_APPLESS_MAIN(CubicInterpolationTest)
#include "cubic_interpolation_test.moc"
