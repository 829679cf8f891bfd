// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/batch_buffers.h"
#include "gpu/batch_plan.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace windline;

namespace {

// What GpuAdvance takes for a plan.
std::size_t bytesOf(const BatchPlan& plan, const BatchDemand& demand)
{
    const std::size_t homes = plan.keepsFleet ? demand.fleetSize : plan.batch * batchesAtOnce;
    return homes * sizeof(Parcel) + batchesAtOnce * BatchLayout(plan.batch, demand.pointsEach).bytes();
}

} // namespace

class BatchPlanTest : public QObject {
    Q_OBJECT
private slots:
    // Over all that can be asked for: what is planned fits, and is no less than it can be.
    void neverMoreThanTheMemory()
    {
        std::mt19937 random(1);
        const auto anyOf = [&random](double least, double most) {
            return static_cast<std::size_t>(
                least * std::pow(most / least, std::uniform_real_distribution<double>(0, 1)(random)));
        };
        int none = 0;
        int withoutFleet = 0;
        for (int i = 0; i < 200'000; ++i) {
            BatchDemand demand;
            demand.parcels = anyOf(1, 1e8);
            demand.pointsEach = anyOf(3, 200);
            demand.fleetSize = i % 3 == 0 ? 0 : demand.parcels + anyOf(1, 1e8);
            demand.askedBatch = i % 2 == 0 ? 0 : anyOf(1, 1e8);
            const std::size_t free = anyOf(1e5, 2e11);
            const BatchPlan plan = planBatches(demand, free);
            QVERIFY(plan.batch <= demand.parcels);
            if (demand.askedBatch > 0)
                QVERIFY(plan.batch <= demand.askedBatch);
            QVERIFY(!plan.keepsFleet || demand.fleetSize > 0);
            const std::size_t least = std::min(smallestBatch, demand.parcels);
            if (plan.batch == 0) {
                ++none;
                // Some room is left to others, and pieces are rounded up.
                QVERIFY(bytesOf({least, false}, demand) > free / 10 * 9 - 8'000);
                continue;
            }
            QVERIFY(bytesOf(plan, demand) <= free);
            withoutFleet += demand.fleetSize > 0 && !plan.keepsFleet;
            // A small batch only where it was asked for, or memory or the bound of pinned memory has no room for more.
            if (plan.batch < demand.parcels && plan.batch != demand.askedBatch)
                QVERIFY(bytesOf({2 * plan.batch, plan.keepsFleet}, demand) > free / 2
                    || 2 * plan.batch * bytesPerParcel(demand.pointsEach) > (std::size_t(96) << 20));
        }
        QVERIFY(none > 1'000 && withoutFleet > 1'000);
    }

    void aFewParcelsGoAtOnce()
    {
        for (const std::size_t parcels : {1U, 5U, 31U, 32U, 33U}) {
            const BatchPlan plan = planBatches({parcels, 5, parcels, 0}, std::size_t(1) << 30);
            QCOMPARE(plan.batch, parcels);
            QVERIFY(plan.keepsFleet);
        }
        QCOMPARE(planBatches({1'000, 5, 0, 10}, std::size_t(1) << 30).batch, 10U); // as asked for
        QCOMPARE(planBatches({1'000, 5, 1'000, 0}, 0).batch, 0U);
    }

    // Keeping the fleet is worth much, but not that nothing is computed.
    void theFleetStaysOutsideWhereItWouldLeaveNoRoom()
    {
        const BatchDemand demand{100, 60, 1'000, 0};
        bool staysOutside = false;
        for (std::size_t free = 200'000; free < 2'000'000; free += 1'000) {
            const BatchPlan plan = planBatches(demand, free);
            if (bytesOf({smallestBatch, false}, demand) <= free / 10 * 9 - 8'000)
                QVERIFY(plan.batch >= smallestBatch);
            staysOutside = staysOutside || (plan.batch > 0 && !plan.keepsFleet);
        }
        QVERIFY(staysOutside);
        QVERIFY(planBatches(demand, 2'000'000).keepsFleet);
    }

    void halvingEnds()
    {
        for (const std::size_t batch : {std::size_t(1), std::size_t(32), std::size_t(63), std::size_t(64),
                 std::size_t(1'000'003), std::size_t(1) << 40}) {
            BatchPlan plan{batch, true};
            int halvings = 0;
            while (plan.batch > 0) {
                const BatchPlan next = halved(plan);
                QCOMPARE(next.keepsFleet, plan.keepsFleet);
                QVERIFY(next.batch == 0 || next.batch == plan.batch / 2);
                QVERIFY(next.batch == 0 || next.batch >= smallestBatch);
                QVERIFY(next.batch > 0 || plan.batch / 2 < smallestBatch);
                plan = next;
                QVERIFY(++halvings < 64);
            }
        }
    }
};

QTEST_GUILESS_MAIN(BatchPlanTest)
#include "batch_plan_test.moc"
