// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/vertical_options.h"
#include "engine/kernel/sphere.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

using namespace windline;
using namespace std::chrono_literals;

namespace {

constexpr double scaleHeight = 287.04 * 250 / 9.80665;
constexpr double tendency = 2e-3; // of ln p, per hour
constexpr double gradient = 3e-3; // of ln p, per degree eastward
constexpr double warming = 1e-3; // of ln T, per hour
constexpr double wind = 20; // m s-1

// An atmosphere whose pressure falls off with one scale height everywhere, over flat ground, so that everything has a
// closed form: ln p = ln p0 + tendency t + gradient x - z / H.
MadeMeteorology tilting()
{
    MadeMeteorology met;
    met.grid = {100, 1, 15, 30, 1, 11};
    for (double p = 20'000; p <= 100'000; p += 4'000)
        met.levelsPa.push_back(p);
    const auto surface = [](double lon, double hours) {
        return 100'500 * std::exp(tendency * hours + gradient * (lon - 107));
    };
    met.levelFields = {
        {Field::EastwardWind,
            [](double lat, double, double, double) { return wind * std::cos(lat * radiansPerDegree); }},
        {Field::NorthwardWind, [](double, double, double, double) { return 0; }},
        {Field::PressureVelocity,
            [](double lat, double lon, double p, double) { return 1e-3 * (lon - 107) * (lat - 35) * p / 50'000; }},
        {Field::AirTemperature, [](double, double, double, double h) { return 250 * std::exp(warming * h); }},
        {Field::GeopotentialHeight,
            [surface](double, double lon, double p, double h) { return scaleHeight * std::log(surface(lon, h) / p); }},
    };
    met.surfaceFields = {
        {Field::SurfacePressure, [surface](double, double lon, double h) { return surface(lon, h); }},
        {Field::SurfaceAltitude, [](double, double, double) { return 0; }},
        {Field::EastwardWind10m, [](double lat, double, double) { return wind * std::cos(lat * radiansPerDegree); }},
        {Field::NorthwardWind10m, [](double, double, double) { return 0; }},
        {Field::AirTemperature2m, [](double, double, double h) { return 250 * std::exp(warming * h); }},
    };
    return met;
}

struct Pair {
    std::shared_ptr<const HysplitGrid> grid;
    std::unique_ptr<HysplitSnapshot> first;
    std::unique_ptr<HysplitSnapshot> last;
};

Pair pairOf(const MadeMeteorology& met, double hoursApart = 6)
{
    Pair pair;
    pair.grid =
        std::make_shared<const HysplitGrid>(met.grid, internalLevels(static_cast<int>(met.levelsPa.size()), 10'000));
    const auto ground = std::make_shared<const HysplitGround>(hysplitGround(met.snapshot(0), *pair.grid, {}));
    pair.first = std::make_unique<HysplitSnapshot>(met.snapshot(0), pair.grid, ground, false);
    pair.last = std::make_unique<HysplitSnapshot>(met.snapshot(hoursApart), pair.grid, ground, false);
    return pair;
}

constexpr int row = 5;
constexpr int column = 7;
constexpr int level = 9; // at 2755 m

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

// Each of HYSPLIT's vertical motions where the answer is known.
class VerticalOptionsTest : public QObject {
    Q_OBJECT
private slots:
    // What keeps p, theta or density goes with the surface: sigma = 1 - z / 25 km on d ln q / dt = 0.
    void keepsItsQuantity_data()
    {
        QTest::addColumn<int>("option");
        QTest::addColumn<double>("perHour"); // of ln q at a fixed place, over d ln q / d ln p
        QTest::addRow("pressure") << 1 << tendency;
        QTest::addRow("potential temperature") << 2 << tendency - warming / 0.286;
        QTest::addRow("density") << 3 << tendency - warming;
    }

    void keepsItsQuantity()
    {
        QFETCH(int, option);
        QFETCH(double, perHour);
        const Pair pair = pairOf(tilting());
        const double degreesPerHour = wind * 3600 / (earthRadiusMetres * radiansPerDegree);
        const double expected = -(perHour + degreesPerHour * gradient) / 60 * scaleHeight / 25'000;
        for (const HysplitSnapshot* at : {pair.first.get(), pair.last.get()}) {
            const std::vector<float> motion =
                motionKeeping(static_cast<VerticalMotion>(option), *at, *pair.last, *pair.first);
            const double got = motion[at->index(row, column, level)];
            QVERIFY2(isNear(got, expected, 0.01), qPrintable(QStringLiteral("%1, not %2").arg(got).arg(expected)));
            // The outermost columns and rows have what their neighbours have.
            QCOMPARE(motion[at->index(row, 0, level)], motion[at->index(row, 1, level)]);
            QCOMPARE(motion[at->index(10, column, level)], motion[at->index(9, column, level)]);
        }
    }

    // Backward the run comes to the earlier time: its gradients count, and the tendency is the same.
    void backwardTheEarlierTimeIsAhead()
    {
        const Pair pair = pairOf(tilting());
        const auto forward = motionKeeping(VerticalMotion::Isobaric, *pair.first, *pair.last, *pair.first);
        const auto backward = motionKeeping(VerticalMotion::Isobaric, *pair.first, *pair.first, *pair.last);
        const std::size_t at = pair.first->index(row, column, level);
        QVERIFY(isNear(backward[at], forward[at], 0.02));
        QVERIFY(backward[at] != forward[at]);
    }

    void fastMotionIsCut()
    {
        MadeMeteorology met = tilting();
        met.levelFields[3].second = [](double, double, double p, double h) { // all but neutral, and warming
            return 300 * std::pow(p / 100'000, 0.2855) * (1 + 0.01 * h);
        };
        const Pair pair = pairOf(met);
        const auto motion = motionKeeping(VerticalMotion::Isentropic, *pair.first, *pair.last, *pair.first);
        QCOMPARE(std::abs(motion[pair.first->index(row, column, level)]), 0.005F);
    }

    void isosigmaStands()
    {
        const Pair pair = pairOf(tilting());
        for (const float value : motionAt(VerticalMotion::Isosigma, *pair.first, 6h))
            QCOMPARE(value, 0.0F);
    }

    // omega R T / (g p) as a velocity, over 25 km.
    void dataIsOmega()
    {
        const Pair pair = pairOf(tilting());
        const HysplitSnapshot& at = *pair.first;
        const auto motion = motionAt(VerticalMotion::Data, at, 6h);
        const int east = column + 2;
        const std::size_t index = at.index(row + 1, east, level);
        const double pressure = at.values[index].pressureHpa * 100;
        const double omega = 1e-3 * 2 * 1 * pressure / 50'000;
        QVERIFY(isNear(motion[index], omega * 287.04 * 250 / (9.80665 * pressure) * 60 / 25'000, 0.002));
    }

    // Wind that grows by the same from column to column: the running sum of the divergence times the local layer, then
    // the mean of three levels.
    void divergenceIsARunningSum()
    {
        MadeMeteorology met = tilting();
        const double perDegree = 0.1; // m s-1
        const auto growing = [perDegree](double lat, double lon) {
            return perDegree * (lon - 107) * std::cos(lat * radiansPerDegree);
        };
        met.levelFields[0].second = [growing](double lat, double lon, double, double) { return growing(lat, lon); };
        met.surfaceFields[2].second = [growing](double lat, double lon, double) { return growing(lat, lon); };
        const Pair pair = pairOf(met);
        const HysplitSnapshot& at = *pair.first;
        const auto motion = motionAt(VerticalMotion::Divergence, at, 6h);
        const double divergence = perDegree * 60 / (earthRadiusMetres * radiansPerDegree); // per minute
        const auto raw = [divergence](int k) { // level k from 1, at 30 k^2 - 25 k + 5 m
            const auto sigma = [](int n) { return 1 - (30 * n * n - 25 * n + 5) / 25'000.0; };
            return divergence * k * (k == 1 ? 1 - sigma(1) : (sigma(k - 1) - sigma(k + 1)) / 2);
        };
        QVERIFY(isNear(motion[at.index(row, column, 0)], (raw(1) + raw(2)) / 2, 0.001));
        QVERIFY(isNear(motion[at.index(row, column, 5)], (raw(5) + raw(6) + raw(7)) / 3, 0.001));
        QVERIFY(isNear(motion[at.index(row, 0, 5)], 0.5 * motion[at.index(row, 1, 5)], 1e-6)); // edges: half

        // Data without vertical motion move alike under option 0.
        std::erase_if(met.levelFields, [](const auto& field) { return field.first == Field::PressureVelocity; });
        const Pair still = pairOf(met);
        QCOMPARE(motionAt(VerticalMotion::Data, *still.first, 6h), motion);
    }

    // sigma * wind * slope, over what is left of 25 km.
    void mslToAglClimbsTheTerrain()
    {
        MadeMeteorology met = tilting();
        met.levelFields[2].second = [](double, double, double, double) { return 0; };
        met.surfaceFields[1].second = [](double, double lon, double) { return 1'000 + 50 * (lon - 107); };
        const Pair pair = pairOf(met);
        const HysplitSnapshot& at = *pair.first;
        const auto motion = motionAt(VerticalMotion::MslToAgl, at, 6h);
        const double cellsPerMinute = wind * 60 / (earthRadiusMetres * radiansPerDegree);
        const double slope = cellsPerMinute * 50 / (25'000 - 1'000);
        for (const int k : {0, level})
            QVERIFY(isNear(motion[at.index(row, column, k)], at.grid->levels.sigmas[k] * slope, 0.001));
    }

    // 6 h times 5 m/s are 108 km: nothing on a grid of one degree; on a quarter of a degree 3.9 cells.
    void widthOfAveraging()
    {
        QCOMPARE(averagingHalfWidth(6h, 111'200), 0);
        QCOMPARE(averagingHalfWidth(12h, 111'200), 0);
        QCOMPARE(averagingHalfWidth(6h, 0.25 * 111'200), 2);
        QCOMPARE(averagingHalfWidth(3h, 0.25 * 111'200), 0);
        QCOMPARE(averagingHalfWidth(6h, 0.1 * 111'200), 5);
        QCOMPARE(averagingHalfWidth(6h, 0.01 * 111'200), 49); // 97 cells
    }

    void averageAndDampedUseTheWidth()
    {
        MadeMeteorology met = tilting();
        met.grid = {100, 0.25, 15, 30, 0.25, 11};
        // A spike at one node.
        met.levelFields[2].second = [](double lat, double lon, double, double) {
            return std::abs(lat - 31.25) < 0.01 && std::abs(lon - 101.75) < 0.01 ? 1.0 : 0.0;
        };
        const Pair pair = pairOf(met);
        const HysplitSnapshot& at = *pair.first;
        const auto data = motionAt(VerticalMotion::Data, at, 6h);
        const auto average = motionAt(VerticalMotion::Average, at, 6h);
        const auto damped = motionAt(VerticalMotion::Damped, at, 6h);
        const double spike = data[at.index(row, column, level)];
        QVERIFY(spike > 0);
        for (const int away : {0, 1, 2})
            QVERIFY(isNear(average[at.index(row + away, column - away, level)], spike / 25, 1e-5));
        QCOMPARE(average[at.index(row, column + 3, level)], 0.0F);
        QVERIFY(isNear(damped[at.index(row, column, level)], spike / 4, 1e-6));
    }
};

QTEST_APPLESS_MAIN(VerticalOptionsTest)
#include "vertical_options_test.moc"
