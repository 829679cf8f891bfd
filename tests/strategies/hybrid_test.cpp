// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/hybrid.h"

#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"
#include "engine/winds/cubic_reach.h"
#include "engine/winds/wind_slab.h"
#include "tests/strategies/made_strategies.h"
#include "tests/support/lively_winds.h"

#include <QtTest>

#include <array>
#include <atomic>
#include <cmath>
#include <random>
#include <set>
#include <stdexcept>
#include <thread>

using namespace windline;

namespace {

// Until both work at once, as they will in the next interval; where that never is, for a while.
void letThemShare(Strategy& hybrid, const Seen& ofFast, const Seen& ofOther)
{
    bool wasShared = true;
    for (int i = 0; i < 30; ++i) {
        const std::array before{ofFast.calls.load(), ofOther.calls.load()};
        Interval interval(20'000);
        hybrid.advance(interval.task(), {});
        const bool isShared = ofFast.calls > before[0] && ofOther.calls > before[1];
        if (isShared && !wasShared)
            return;
        wasShared = isShared;
    }
}

} // namespace

class HybridTest : public QObject {
    Q_OBJECT
private slots:
    // Whatever the two cost: no parcel is lost or moved twice, and all know their numbers and points.
    void movesEveryParcelOnce()
    {
        std::mt19937 random(5);
        const auto anyOf = [&random](double least, double most) {
            return least * std::pow(most / least, std::uniform_real_distribution<double>(0, 1)(random));
        };
        for (int round = 0; round < 10; ++round) {
            Seen ofFast;
            Seen ofOther;
            auto fast = std::make_unique<Made>(anyOf(1e-6, 1e-2), anyOf(1e-11, 1e-7), ofFast);
            auto other = std::make_unique<Made>(anyOf(1e-6, 1e-3), anyOf(1e-10, 1e-7), ofOther);
            fast->atOnce = static_cast<std::size_t>(anyOf(10, 1e5));
            other->atOnce = static_cast<std::size_t>(anyOf(10, 1e5));
            const std::size_t mostFast = fast->atOnce;
            const std::size_t mostOther = other->atOnce;
            const auto hybrid = makeHybridStrategy(std::move(fast), std::move(other), countedSeconds);
            QCOMPARE(hybrid->parcelsAtOnce(), std::max(mostFast, mostOther));
            std::int64_t parcels = 0;
            for (int i = 0; i < 20; ++i) {
                Interval interval(static_cast<std::size_t>(anyOf(1, 5000)));
                const AdvanceResult result = hybrid->advance(interval.task(i % 2 == 0), {});
                parcels += static_cast<std::int64_t>(interval.parcels.size());
                QCOMPARE(result.steps, static_cast<std::int64_t>(interval.parcels.size()) * stepsPerParcel);
                QVERIFY(interval.wereAllMoved(1));
            }
            QCOMPARE(ofFast.parcels + ofOther.parcels, parcels);
            QVERIFY(ofFast.wereNumbersRight && ofOther.wereNumbersRight);
            QVERIFY(ofFast.most <= mostFast && ofOther.most <= mostOther);
        }
    }

    void emptyIntervals()
    {
        Seen seen;
        const auto hybrid =
            makeHybridStrategy(std::make_unique<Made>(0, 1e-9, seen), std::make_unique<Made>(0, 1e-9, seen));
        Interval interval(0);
        QCOMPARE(hybrid->advance(interval.task(), {}).steps, 0);
        QCOMPARE(seen.calls, 0);
    }

    // The fast one has a thread for when both work at once; the other works on the caller's.
    void eachHasItsThread()
    {
        Seen ofFast;
        Seen ofOther;
        const auto hybrid = makeHybridStrategy(
            std::make_unique<Made>(1e-5, 1e-9, ofFast), std::make_unique<Made>(1e-5, 1e-9, ofOther), countedSeconds);
        for (int i = 0; i < 50; ++i) {
            Interval interval(3'000);
            hybrid->advance(interval.task(), {});
        }
        QCOMPARE(ofFast.threads.size(), 2U);
        QCOMPARE(ofOther.threads, std::set{std::this_thread::get_id()});
        QVERIFY(ofFast.threads.contains(std::this_thread::get_id()));
        QVERIFY(ofFast.parcels > 0 && ofOther.parcels > 0);
    }

    // By the injected clock one of them is a thousand times as slow: it is tried, and then left alone.
    void theBetterOneGetsTheWork_data()
    {
        QTest::addColumn<bool>("isFastBetter");
        QTest::newRow("the fast one") << true;
        QTest::newRow("the other") << false;
    }

    void theBetterOneGetsTheWork()
    {
        QFETCH(bool, isFastBetter);
        Seen ofFast;
        Seen ofOther;
        const auto hybrid = makeHybridStrategy(std::make_unique<Made>(1e-5, isFastBetter ? 1e-10 : 1e-7, ofFast),
            std::make_unique<Made>(1e-5, isFastBetter ? 1e-7 : 1e-10, ofOther), countedSeconds);
        for (int i = 0; i < 10; ++i) {
            Interval interval(20'000);
            hybrid->advance(interval.task(), {});
        }
        const Seen& better = isFastBetter ? ofFast : ofOther;
        const Seen& worse = isFastBetter ? ofOther : ofFast;
        const std::int64_t before = worse.parcels;
        QVERIFY(before > 0);
        for (int i = 0; i < 100; ++i) {
            Interval interval(2'000);
            hybrid->advance(interval.task(), {});
        }
        QVERIFY2(worse.parcels - before < 2'000, qPrintable(QString::number(worse.parcels - before)));
        QVERIFY(better.parcels > 99 * 2'000);
    }

    // Two real strategies give what either gives.
    void agreesBitForBit_data()
    {
        QTest::addColumn<bool>("cubic");
        QTest::newRow("linear") << false;
        QTest::newRow("cubic") << true;
    }

    void agreesBitForBit()
    {
        QFETCH(bool, cubic);
        const MadeMeteorology met = livelyMeteorology(globalGrid(5));
        const auto snapshot = [&met](double hours) {
            return std::make_shared<const PreparedSnapshot>(met.snapshot(hours));
        };
        const auto first = snapshot(0);
        const auto last = snapshot(6);
        const WindSlab slab(first, last);
        const CubicReach reach(first, last, {snapshot(-6), snapshot(12)});
        WindView view = slab.view();
        if (cubic)
            view.cubic = reach.view();
        StepRule rule;
        rule.longestStepSeconds = std::min(300.0, slab.halfCellSeconds());
        const auto hybrid = makeHybridStrategy(makeSequentialStrategy(), makeParallelStrategy(2));
        const auto sequential = makeSequentialStrategy();
        for (const unsigned seed : {1U, 2U, 3U, 4U}) {
            const std::vector<Parcel> starts = randomParcels(view, 1, seed, 600);
            const Outcome reference = advanced(*sequential, view, rule, starts);
            QVERIFY(sameOutcome(advanced(*hybrid, view, rule, starts), reference));
        }
    }

    // Whichever throws, the caller gets it, after the other has stopped; and all works again in the next interval.
    void exceptionsReachTheCaller_data()
    {
        QTest::addColumn<bool>("fastThrows");
        QTest::newRow("of the fast one") << true;
        QTest::newRow("of the other") << false;
    }

    void exceptionsReachTheCaller()
    {
        QFETCH(bool, fastThrows);
        Seen ofThrowing;
        Seen ofWaiting;
        std::atomic<bool> isWaiting = false;
        std::atomic<bool> mayThrow = false;
        auto throwing = std::make_unique<Made>(1e-5, 1e-9, ofThrowing);
        auto waiting = std::make_unique<Made>(1e-5, 1e-9, ofWaiting);
        throwing->whileWorking = [&](const std::stop_token&) {
            if (!mayThrow)
                return;
            while (!isWaiting) // both are at work
                std::this_thread::yield();
            throw std::runtime_error("lost");
        };
        waiting->whileWorking = [&](const std::stop_token& stop) {
            isWaiting = true;
            while (mayThrow && !stop.stop_requested())
                std::this_thread::yield();
            isWaiting = false;
        };
        const auto hybrid = fastThrows ? makeHybridStrategy(std::move(throwing), std::move(waiting), countedSeconds)
                                       : makeHybridStrategy(std::move(waiting), std::move(throwing), countedSeconds);
        letThemShare(*hybrid, ofThrowing, ofWaiting);
        const std::int64_t before = ofThrowing.parcels;
        mayThrow = true;
        Interval interval(20'000);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, hybrid->advance(interval.task(), {}));
        QVERIFY(!isWaiting);
        QCOMPARE(ofThrowing.parcels, before);
        mayThrow = false;
        Interval next(20'000);
        QCOMPARE(hybrid->advance(next.task(), {}).steps, 20'000 * stepsPerParcel);
        QVERIFY(next.wereAllMoved(1));
    }

    // Asked from outside while both work: both see it, and no more is given out.
    void stopsBoth()
    {
        Seen ofFast;
        Seen ofOther;
        std::stop_source source;
        std::atomic<int> atWork = 0;
        std::atomic<bool> areShared = false;
        const auto waitForStop = [&](const std::stop_token& stop) {
            if (!areShared)
                return;
            if (++atWork == 2)
                source.request_stop();
            while (!stop.stop_requested())
                std::this_thread::yield();
        };
        auto fast = std::make_unique<Made>(1e-5, 1e-9, ofFast);
        auto other = std::make_unique<Made>(1e-5, 1e-9, ofOther);
        fast->whileWorking = waitForStop;
        other->whileWorking = waitForStop;
        fast->atOnce = other->atOnce = 5'000;
        const auto hybrid = makeHybridStrategy(std::move(fast), std::move(other), countedSeconds);
        letThemShare(*hybrid, ofFast, ofOther);
        areShared = true;
        ofFast.calls = ofOther.calls = 0;
        ofFast.parcels = ofOther.parcels = 0;
        Interval interval(20'000);
        const AdvanceResult result = hybrid->advance(interval.task(), source.get_token());
        QCOMPARE(ofFast.calls, 1);
        QCOMPARE(ofOther.calls, 1);
        QCOMPARE(result.steps, (ofFast.parcels + ofOther.parcels) * stepsPerParcel);
        QVERIFY(result.steps < 20'000 * stepsPerParcel);
        // One that was asked for before it began takes nothing.
        hybrid->advance(interval.task(), source.get_token());
        QCOMPARE(ofFast.calls + ofOther.calls, 2);
    }

    // Parcels are put in order for the processor, while it has all of them.
    void ordersForTheOther()
    {
        Seen seen;
        const Seen never;
        const auto made = [&seen](double perStep, bool gains) {
            auto one = std::make_unique<Made>(1e-5, perStep, seen);
            one->gains = gains;
            return one;
        };
        const auto ordered = [&](double ofFast, bool fastGains, double ofOther, bool otherGains) {
            const auto hybrid = makeHybridStrategy(made(ofFast, fastGains), made(ofOther, otherGains), countedSeconds);
            const bool atFirst = hybrid->gainsByOrder();
            letThemShare(*hybrid, seen, never);
            return std::pair(atFirst, hybrid->gainsByOrder());
        };
        QCOMPARE(ordered(1e-9, true, 1e-9, true), std::pair(true, true));
        QCOMPARE(ordered(1e-9, false, 1e-8, true), std::pair(false, false));
        QCOMPARE(ordered(1e-7, false, 1e-9, true), std::pair(false, true));
        QCOMPARE(ordered(1e-9, false, 1e-9, true), std::pair(false, false));
        QCOMPARE(ordered(1e-7, false, 1e-9, false), std::pair(false, false));
    }

    void speaksForBoth()
    {
        Seen ofFast;
        Seen ofOther;
        auto fast = std::make_unique<Made>(1e-5, 1e-9, ofFast);
        auto other = std::make_unique<Made>(1e-5, 1e-9, ofOther);
        fast->note = "of the fast one";
        fast->cellsPerMinute = 2;
        other->note = "of the other";
        other->workersToTell = 7;
        other->cellsPerMinute = 1;
        const auto hybrid = makeHybridStrategy(std::move(fast), std::move(other), countedSeconds);
        QCOMPARE(hybrid->name(), "hybrid");
        QCOMPARE(hybrid->workers(), 7);
        QCOMPARE(hybrid->notes(), (std::vector<std::string>{"of the fast one", "of the other"}));
        hybrid->beginRun();
        QVERIFY(ofFast.begunRuns == 1 && ofOther.begunRuns == 1);
        const std::vector<MemoryBlock> blocks(3);
        hybrid->expect(blocks);
        QVERIFY(ofFast.expectedBlocks == 3 && ofOther.expectedBlocks == 3);
        Interval interval(20'000);
        QCOMPARE(hybrid->advance(interval.task(), {}).largestCellsPerMinute, 2.0F);
    }

    // Parcels that start late, end early or wait for the next call take fewer steps.
    void foreseesSteps()
    {
        Interval interval(200);
        QCOMPARE(foreseenStepsPerParcel(interval.task()), 36.0);
        for (std::size_t i = 0; i < 100; ++i)
            interval.parcels[i].time = 18 * 300;
        QCOMPARE(foreseenStepsPerParcel(interval.task()), 27.0);
        for (Parcel& parcel : interval.parcels)
            parcel.endTime = parcel.time + 301;
        QCOMPARE(foreseenStepsPerParcel(interval.task()), 2.0);
        for (Parcel& parcel : interval.parcels)
            parcel.endTime = parcel.time;
        QCOMPARE(foreseenStepsPerParcel(interval.task()), 1.0);
        Interval waiting(5);
        IntervalTask task = waiting.task();
        task.rule.until = 1200;
        QCOMPARE(foreseenStepsPerParcel(task), 4.0);
    }
};

QTEST_GUILESS_MAIN(HybridTest)
#include "hybrid_test.moc"
