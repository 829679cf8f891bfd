// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/kernel/sphere.h"
#include "engine/winds/cubic_reach.h"
#include "engine/winds/wind_slab.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <cstring>
#include <random>
#include <thread>

using namespace windline;

namespace {

// Weather enough that parcels leave through every edge, hit the ground and the top, or meet missing values.
MadeMeteorology lively(const HorizontalGrid& grid)
{
    MadeMeteorology met;
    met.grid = grid;
    met.levelsPa = {20'000, 40'000, 60'000, 80'000, 92'500, 100'000};
    met.levelFields = {
        {Field::EastwardWind,
            [](double lat, double lon, double p, double h) {
                return 35 * std::sin((3 * lon + lat + h) * radiansPerDegree) + p / 10'000;
            }},
        {Field::NorthwardWind,
            [](double lat, double lon, double, double h) {
                return lat > 48 && lat < 53 && lon > 18 && lon < 31
                    ? std::nan("")
                    : 25 * std::cos((4 * lon - 2 * lat + 3 * h) * radiansPerDegree);
            }},
        {Field::PressureVelocity,
            [](double lat, double lon, double p, double) {
                return 1.2 * std::sin((lat + 2 * lon + p / 300) * radiansPerDegree);
            }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 7500 * std::log(101'325 / p); }},
    };
    met.surfaceFields = {
        {Field::SurfacePressure,
            [](double lat, double lon, double) { return 97'000 + 3'000 * std::sin((lat + lon) * radiansPerDegree); }},
        {Field::EastwardWind10m, [](double, double, double) { return 2; }},
        {Field::NorthwardWind10m, [](double, double, double) { return -1; }},
    };
    return met;
}

std::vector<Parcel> randomParcels(const WindView& view, int direction, unsigned seed, int count)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Parcel> parcels(static_cast<std::size_t>(count));
    for (Parcel& parcel : parcels) {
        parcel.latitude = std::max(view.southEdge, -90.0)
            + unit(random) * (std::min(view.northEdge, 90.0) - std::max(view.southEdge, -90.0));
        parcel.longitude = wrappedLongitude(view.longitudeFirst + unit(random) * view.longitudeWidth);
        parcel.pressurePa = 21'000 + unit(random) * 75'000;
        parcel.time = parcel.startTime = direction > 0 ? view.timeFirst : view.timeLast;
        parcel.endTime = parcel.startTime + direction * (unit(random) < 0.2 ? 4000 : 900'000);
    }
    return parcels;
}

struct Outcome {
    std::vector<Parcel> parcels;
    std::vector<PathPoint> points;
    std::int64_t steps = 0;
};

constexpr std::size_t pointsPerParcel = 12;

Outcome advanced(Strategy& strategy, const WindView& view, const StepRule& rule, std::vector<Parcel> parcels)
{
    Outcome outcome;
    for (std::size_t i = 0; i < parcels.size(); ++i)
        parcels[i].firstPoint = i * pointsPerParcel;
    outcome.parcels = std::move(parcels);
    outcome.points.resize(outcome.parcels.size() * pointsPerParcel);
    outcome.steps = strategy.advance({view, rule, outcome.parcels, outcome.points}, {}).steps;
    return outcome;
}

template <typename T> bool sameBytes(const T& a, const T& b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

bool sameParcel(const Parcel& a, const Parcel& b)
{
    return sameBytes(a.latitude, b.latitude) && sameBytes(a.longitude, b.longitude)
        && sameBytes(a.pressurePa, b.pressurePa) && sameBytes(a.time, b.time) && a.pointCount == b.pointCount
        && a.status == b.status && a.outputsSoFar == b.outputsSoFar;
}

} // namespace

// All strategies against each other over random starts: they must agree bit for bit.
class AgreementTest : public QObject {
    Q_OBJECT
private slots:
    void strategiesAgree_data()
    {
        QTest::addColumn<bool>("global");
        QTest::addColumn<int>("direction");
        QTest::addColumn<bool>("isobaric");
        QTest::addColumn<bool>("cubic");
        for (const bool global : {false, true})
            for (const int direction : {1, -1})
                for (const bool isobaric : {false, true})
                    for (const bool cubic : {false, true})
                        QTest::addRow("%s %s %s %s", global ? "global" : "regional",
                            direction > 0 ? "forward" : "backward", isobaric ? "isobaric" : "omega",
                            cubic ? "cubic" : "linear")
                            << global << direction << isobaric << cubic;
    }

    void strategiesAgree()
    {
        QFETCH(bool, global);
        QFETCH(int, direction);
        QFETCH(bool, isobaric);
        QFETCH(bool, cubic);
        HorizontalGrid region = globalGrid(2.5);
        region.longitudeFirst = -10;
        region.longitudeCount = 30;
        region.latitudeFirst = 20;
        region.latitudeCount = 20;
        const MadeMeteorology met = lively(global ? globalGrid(5) : region);
        const auto first = std::make_shared<const PreparedSnapshot>(met.snapshot(0));
        const auto last = std::make_shared<const PreparedSnapshot>(met.snapshot(6));
        const WindSlab slab(first, last);
        const CubicReach reach(first, last,
            {std::make_shared<const PreparedSnapshot>(met.snapshot(-6)),
                std::make_shared<const PreparedSnapshot>(met.snapshot(12))});
        WindView view = slab.view();
        if (cubic)
            view.cubic = reach.view();
        StepRule rule;
        rule.longestStepSeconds = std::min(300.0, slab.halfCellSeconds());
        rule.direction = direction;
        rule.vertical = isobaric ? VerticalRule::KeepPressure : VerticalRule::FollowOmega;
        const std::vector<Parcel> starts = randomParcels(view, direction, 7, cubic ? 800 : 2000);

        const StrategyCatalog catalog = makeStrategies();
        const Outcome reference = advanced(*catalog.find("sequential")->make(1), view, rule, starts);
        std::array<int, endReasonCount> ends{};
        for (const Parcel& parcel : reference.parcels)
            ++ends[static_cast<std::size_t>(parcel.status)];
        QVERIFY(ends[std::size_t(EndReason::Finished)] > 40 && ends[std::size_t(EndReason::Running)] > 40);
        const int left = ends[std::size_t(EndReason::LeftWest)] + ends[std::size_t(EndReason::LeftEast)]
            + ends[std::size_t(EndReason::LeftSouth)] + ends[std::size_t(EndReason::LeftNorth)];
        QCOMPARE(left > 0, !global);
        QVERIFY(ends[std::size_t(EndReason::MissingData)] > 0);

        int compared = 0;
        for (const StrategyEntry& entry : catalog.entries()) {
            if (!entry.isAvailable())
                continue;
            for (const StrategySettings& settings : {StrategySettings(1), StrategySettings(2), StrategySettings(5),
                     StrategySettings(2, 1), StrategySettings(5, 64), StrategySettings(2, 100'000)}) {
                const Outcome outcome = advanced(*entry.make(settings), view, rule, starts);
                QCOMPARE(outcome.steps, reference.steps);
                for (std::size_t i = 0; i < starts.size(); ++i) {
                    QVERIFY2(sameParcel(outcome.parcels[i], reference.parcels[i]), entry.id.c_str());
                    for (std::size_t k = 0; k < reference.parcels[i].pointCount; ++k)
                        QVERIFY2(sameBytes(outcome.points[i * pointsPerParcel + k],
                                     reference.points[i * pointsPerParcel + k]),
                            entry.id.c_str());
                }
                ++compared;
            }
        }
        QVERIFY(compared >= 12);
    }

    // A parcel alone moves exactly as among two thousand others.
    void parcelsAreIndependent()
    {
        const MadeMeteorology met = lively(globalGrid(5));
        const WindSlab slab(std::make_shared<const PreparedSnapshot>(met.snapshot(0)),
            std::make_shared<const PreparedSnapshot>(met.snapshot(6)));
        const StepRule rule;
        const std::vector<Parcel> starts = randomParcels(slab.view(), 1, 11, 2000);
        const auto parallel = makeStrategies().find("parallel")->make(2);
        const Outcome together = advanced(*parallel, slab.view(), rule, starts);
        for (const std::size_t i : {0UL, 77UL, 1234UL, 1999UL}) {
            const Outcome alone = advanced(*parallel, slab.view(), rule, {starts[i]});
            QVERIFY(sameParcel(alone.parcels[0], together.parcels[i]));
        }
    }

    void stopsWhenAsked()
    {
        const MadeMeteorology met = lively(globalGrid(5));
        const WindSlab slab(std::make_shared<const PreparedSnapshot>(met.snapshot(0)),
            std::make_shared<const PreparedSnapshot>(met.snapshot(6)));
        StepRule rule;
        rule.longestStepSeconds = 1;
        for (const char* id : {"sequential", "parallel"}) {
            std::vector<Parcel> parcels = randomParcels(slab.view(), 1, 3, 20'000);
            for (std::size_t i = 0; i < parcels.size(); ++i)
                parcels[i].firstPoint = i * pointsPerParcel;
            std::vector<PathPoint> points(parcels.size() * pointsPerParcel);
            std::stop_source source;
            std::jthread stopper([&source] { source.request_stop(); });
            const std::int64_t steps = makeStrategies()
                                           .find(id)
                                           ->make(2)
                                           ->advance({slab.view(), rule, parcels, points}, source.get_token())
                                           .steps;
            QVERIFY2(steps < 20'000LL * 21'600, id);
            QVERIFY2(std::ranges::any_of(parcels, [](const Parcel& p) { return p.time == p.startTime; }), id);
        }
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"
