// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"
#include "engine/winds/cubic_reach.h"
#include "engine/winds/wind_slab.h"
#include "tests/support/lively_winds.h"

#include <QtTest>

#include <thread>

using namespace windline;

// All strategies against each other over random starts: they must agree bit for bit; a GPU within a metre.
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
        const MadeMeteorology met = livelyMeteorology(global ? globalGrid(5) : region);
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
                if (entry.usesGpu) {
                    QVERIFY2(nearOutcome(outcome, reference, 1), entry.id.c_str());
                } else {
                    QCOMPARE(outcome.steps, reference.steps);
                    QVERIFY2(sameOutcome(outcome, reference), entry.id.c_str());
                }
                ++compared;
            }
        }
        QVERIFY(compared >= 12);
    }

    // A parcel alone moves exactly as among two thousand others.
    void parcelsAreIndependent()
    {
        const MadeMeteorology met = livelyMeteorology(globalGrid(5));
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
        const MadeMeteorology met = livelyMeteorology(globalGrid(5));
        const WindSlab slab(std::make_shared<const PreparedSnapshot>(met.snapshot(0)),
            std::make_shared<const PreparedSnapshot>(met.snapshot(6)));
        StepRule rule;
        rule.longestStepSeconds = 1;
        for (const char* id : {"sequential", "parallel"}) {
            std::vector<Parcel> parcels = randomParcels(slab.view(), 1, 3, 20'000);
            for (std::size_t i = 0; i < parcels.size(); ++i)
                parcels[i].firstPoint = i * Outcome::pointsPerParcel;
            std::vector<PathPoint> points(parcels.size() * Outcome::pointsPerParcel);
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
