// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/interval_split.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace windline;

namespace {

constexpr std::size_t front = IntervalSplit::Front;
constexpr std::size_t back = IntervalSplit::Back;
constexpr double stepsPerParcel = 36;

// What a side's calls take, in seconds of a clock that is only counted.
struct SideModel {
    double perCall = 0;
    double perInterval = 0;
    double perStep = 1;
    double slowedByOther = 1; // while the other works
    double beginning = 0; // of its very first call

    double ofCall(double steps, bool isFirst, bool isBeside) const
    {
        return (perCall + (isFirst ? perInterval : 0) + steps * perStep) * (isBeside ? slowedByOther : 1);
    }
};

// A clock, two sides that take what they are given, and an account of it.
class Simulation {
public:
    Simulation(const SideModel& ofFront, const SideModel& ofBack, double noise = 0,
        std::array<std::size_t, 2> most = {1U << 30U, 1U << 30U})
        : models{ofFront, ofBack}
        , m_split(most[0], most[1])
        , m_most(most)
        , m_noise(noise)
    {
    }

    // Seconds until both are through. Every parcel is given out once.
    double interval(std::size_t parcels)
    {
        const double begun = m_now;
        m_split.begin(parcels, stepsPerParcel, m_now);
        std::array<bool, 2> active{m_split.uses(IntervalSplit::Front), m_split.uses(IntervalSplit::Back)};
        const bool areTwo = active[0] && active[1];
        std::array<double, 2> free{m_now, m_now};
        std::array<std::size_t, 2> working{};
        std::array<bool, 2> hasCalled{};
        std::vector<IntervalSplit::Chunk> given;
        while (active[0] || active[1]) {
            const std::size_t k = !active[0] || (active[1] && free[1] < free[0]) ? back : front;
            const auto side = static_cast<IntervalSplit::Side>(k);
            if (working[k] > 0)
                m_split.done(side, static_cast<double>(working[k]) * stepsPerParcel, free[k]);
            const IntervalSplit::Chunk chunk = m_split.claim(side, free[k]);
            working[k] = chunk.count;
            if (chunk.count == 0) {
                active[k] = false;
                continue;
            }
            wasKept = wasKept && chunk.count <= m_most[k];
            given.push_back(chunk);
            const double steps = static_cast<double>(chunk.count) * stepsPerParcel;
            double seconds = models[k].ofCall(steps, !hasCalled[k], areTwo) * noise();
            if (calls[k] == 0)
                seconds += models[k].beginning;
            if (calls[k] < 2)
                ofFirstCalls += seconds;
            hasCalled[k] = true;
            ++calls[k];
            parcelsOf[k] += chunk.count;
            free[k] += seconds;
        }
        std::ranges::sort(given, {}, &IntervalSplit::Chunk::begin);
        std::size_t end = 0; // one after the other, without a gap
        for (const IntervalSplit::Chunk& chunk : given) {
            wasKept = wasKept && chunk.begin == end;
            end += chunk.count;
        }
        wasKept = wasKept && end == parcels;
        m_now = std::max(free[0], free[1]);
        m_split.end(m_now, true);
        total += m_now - begun;
        for (const std::size_t k : {front, back})
            aloneTotals[k] += models[k].ofCall(static_cast<double>(parcels) * stepsPerParcel, true, false);
        return m_now - begun;
    }

    double better() const { return std::min(aloneTotals[0], aloneTotals[1]); }
    void forgetTotals()
    {
        total = 0;
        aloneTotals = {};
        parcelsOf = {};
    }

    std::array<SideModel, 2> models;
    double total = 0;
    std::array<double, 2> aloneTotals{}; // had each done everything
    double ofFirstCalls = 0; // seconds of the first two of each
    std::array<int, 2> calls{};
    std::array<std::size_t, 2> parcelsOf{};
    bool wasKept = true; // all rules of giving out

private:
    double noise() { return 1 + m_noise * std::uniform_real_distribution<double>(-1, 1)(m_random); }

    IntervalSplit m_split;
    std::array<std::size_t, 2> m_most;
    double m_noise;
    double m_now = 1000;
    std::mt19937 m_random{17};
};

} // namespace

class IntervalSplitTest : public QObject {
    Q_OBJECT
private slots:
    void neverMuchSlowerThanTheBetterOne_data()
    {
        QTest::addColumn<double>("perCallFront");
        QTest::addColumn<double>("perIntervalFront");
        QTest::addColumn<double>("perStepFront");
        QTest::addColumn<double>("perStepBack");
        QTest::addColumn<double>("slowed"); // each, by the other
        QTest::addColumn<std::size_t>("parcels");
        const auto row = [](const char* name, double perCall, double perInterval, double ofFront, double ofBack,
                             double slowed, std::size_t parcels) {
            QTest::newRow(name) << perCall << perInterval << ofFront << ofBack << slowed << parcels;
        };
        row("1:1", 0, 0, 1e-9, 1e-9, 1, 65'536);
        row("1:10", 0, 0, 1e-10, 1e-9, 1, 65'536);
        row("10:1", 0, 0, 1e-9, 1e-10, 1, 65'536);
        row("1:1000", 0, 0, 1e-10, 1e-7, 1, 65'536);
        row("1000:1", 0, 0, 1e-7, 1e-10, 1, 65'536);
        row("a call costs what the other needs for all", 2.4e-3, 0, 1e-11, 1e-9, 1, 65'536);
        row("a call costs much more than that", 0.1, 0, 1e-11, 1e-9, 1, 65'536);
        row("a call costs a tenth of that", 2.4e-4, 0, 1e-10, 1e-9, 1, 65'536);
        row("bringing the winds costs half of that", 2e-5, 1.2e-3, 1e-10, 1e-9, 1, 65'536);
        row("a million parcels", 2e-4, 2e-3, 1e-10, 1e-9, 1, 1'000'000);
        row("a thousand parcels", 2e-4, 2e-3, 1e-10, 1e-9, 1, 1'000);
        row("few parcels", 2e-4, 0, 1e-10, 1e-9, 1, 20);
        row("one parcel", 2e-4, 0, 1e-10, 1e-9, 1, 1);
        row("each slows the other so that it does not pay", 1e-4, 0, 4e-10, 1e-9, 1.6, 65'536);
        row("each slows the other, and it pays", 1e-4, 0, 1e-9, 1e-9, 1.3, 65'536);
    }

    void neverMuchSlowerThanTheBetterOne()
    {
        QFETCH(double, perCallFront);
        QFETCH(double, perIntervalFront);
        QFETCH(double, perStepFront);
        QFETCH(double, perStepBack);
        QFETCH(double, slowed);
        QFETCH(std::size_t, parcels);
        const SideModel ofFront{perCallFront, perIntervalFront, perStepFront, slowed};
        const SideModel ofBack{2e-5, 0, perStepBack, slowed};
        for (const double noise : {0.0, 0.1}) {
            Simulation one(ofFront, ofBack, noise);
            constexpr int intervals = 500;
            for (int i = 0; i < intervals; ++i)
                one.interval(parcels);
            QVERIFY(one.wasKept);
            const double steps = static_cast<double>(parcels) * stepsPerParcel;
            // Both with one call each, the work cut where they end together.
            const double ofBoth = slowed
                * (ofFront.ofCall(0, true, false) / perStepFront + ofBack.ofCall(0, true, false) / perStepBack + steps)
                / (1 / perStepFront + 1 / perStepBack);
            const double best =
                std::min(one.better(), intervals * std::max(ofBoth, slowed * ofFront.ofCall(0, true, false)));
            qInfo("noise %.1f: %.3f of the better one, %.3f of the best there is; %d and %d calls", noise,
                one.total / one.better(), one.total / best, one.calls[0], one.calls[1]);
            // What nobody can know before they were called.
            const double learning = std::max(one.ofFirstCalls - 0.01 * one.better(), 0.0);
            QVERIFY(one.total <= 1.05 * one.better() + learning);
            QVERIFY(one.total <= 1.07 * best + learning);
        }
    }

    // The work grows and shrinks a hundredfold from interval to interval: one side is better at one, one at the other.
    void workOfAllSizes()
    {
        Simulation one({1e-3, 1e-3, 1e-10}, {2e-5, 0, 1e-9}, 0.1);
        std::mt19937 random(3);
        double best = 0;
        for (int i = 0; i < 600; ++i) {
            const auto parcels = static_cast<std::size_t>(std::pow(10, 3 + 3.0 * (random() % 1000) / 1000));
            const double before0 = one.aloneTotals[0];
            const double before1 = one.aloneTotals[1];
            one.interval(parcels);
            best += std::min(one.aloneTotals[0] - before0, one.aloneTotals[1] - before1);
        }
        QVERIFY(one.wasKept);
        qInfo("%.3f of the better one of each interval", one.total / best);
        QVERIFY(one.total <= best); // it takes the better one of each interval, and often both
    }

    // A side that becomes fast, or slow, in the middle of the run is noticed, also while it rests.
    void changesAreNoticed()
    {
        Simulation one({1e-4, 0, 1e-10}, {2e-5, 0, 1e-7}, 0.1);
        for (int i = 0; i < 100; ++i)
            one.interval(65'536);
        QVERIFY(one.total <= 1.05 * one.better() + one.ofFirstCalls);
        std::swap(one.models[0].perStep, one.models[1].perStep);
        for (int i = 0; i < 50; ++i) // it finds out
            one.interval(65'536);
        one.forgetTotals();
        for (int i = 0; i < 200; ++i)
            one.interval(65'536);
        qInfo("%.3f of the better one after a change", one.total / one.better());
        QVERIFY(one.total <= 1.05 * one.better());
        QVERIFY(one.parcelsOf[back] > 100 * one.parcelsOf[front]);
        one.models[0].perStep = one.models[1].perStep;
        for (int i = 0; i < 1000; ++i) // the dearer a look seemed the rarer it is
            one.interval(65'536);
        one.forgetTotals();
        for (int i = 0; i < 100; ++i)
            one.interval(65'536);
        qInfo("%.3f of either when both are alike", one.total / one.better());
        QVERIFY(one.total <= 0.8 * one.better());
        QVERIFY(one.wasKept);
    }

    // A first call that has to set things up is not held against the side for ever.
    void aSlowBeginningIsForgiven()
    {
        Simulation one({1e-4, 0, 1e-10, 1, 0.01}, {2e-5, 0, 1e-9});
        for (int i = 0; i < 20; ++i)
            one.interval(65'536);
        one.forgetTotals();
        for (int i = 0; i < 50; ++i)
            one.interval(65'536);
        QVERIFY(one.total <= one.better());
        QVERIFY(one.parcelsOf[front] > 5 * one.parcelsOf[back]);
    }

    // Random sides, sizes and limits: every parcel is given out once, and no call gets more than it may.
    void everyParcelOnce()
    {
        std::mt19937 random(11);
        const auto anyOf = [&random](double least, double most) {
            return least * std::pow(most / least, std::uniform_real_distribution<double>(0, 1)(random));
        };
        for (int round = 0; round < 100; ++round) {
            Simulation one({anyOf(1e-7, 1e-1), anyOf(1e-7, 1e-2), anyOf(1e-12, 1e-6)},
                {anyOf(1e-7, 1e-3), 0, anyOf(1e-10, 1e-6)}, 0.5,
                {static_cast<std::size_t>(anyOf(1, 1e6)), static_cast<std::size_t>(anyOf(1, 1e6))});
            for (int i = 0; i < 30; ++i) {
                one.interval(static_cast<std::size_t>(anyOf(1, 1e4)));
                QVERIFY(one.wasKept);
            }
        }
    }

    // Nothing is learned of calls that took no steps, or no time; the parcels are given out all the same.
    void callsThatTellNothing()
    {
        IntervalSplit split(1U << 20U, 1U << 20U);
        for (const double step : {0.0, 1.0})
            for (int i = 0; i < 5; ++i) {
                split.begin(10'000, 36, 5);
                std::size_t given = 0;
                std::array<bool, 2> active{split.uses(IntervalSplit::Front), split.uses(IntervalSplit::Back)};
                while (active[0] || active[1])
                    for (const IntervalSplit::Side side : {IntervalSplit::Front, IntervalSplit::Back})
                        if (active[side]) {
                            const IntervalSplit::Chunk chunk = split.claim(side, 5);
                            given += chunk.count;
                            active[side] = chunk.count > 0;
                            if (active[side])
                                split.done(side, step * static_cast<double>(chunk.count), 5);
                        }
                split.end(5, true);
                QCOMPARE(given, 10'000U);
            }
    }

    // The front one's calls are few and large, the back one's small: it is the one that waits least at the end.
    void chunksAreLargeInFrontAndSmallBehind()
    {
        IntervalSplit split(1U << 30U, 1U << 30U);
        double now = 0;
        for (int i = 0; i < 3; ++i) { // both are equally fast: 1 s a thousand steps
            split.begin(10'000, 10, now);
            for (const IntervalSplit::Side side : {IntervalSplit::Back, IntervalSplit::Front}) {
                const IntervalSplit::Chunk chunk = split.claim(side, now);
                now += static_cast<double>(chunk.count) / 100;
                split.done(side, static_cast<double>(chunk.count) * 10, now);
            }
            split.end(now, false);
        }
        split.begin(10'000, 10, now);
        const IntervalSplit::Chunk behind = split.claim(IntervalSplit::Back, now);
        const IntervalSplit::Chunk inFront = split.claim(IntervalSplit::Front, now);
        QCOMPARE(inFront.begin, 0U);
        QCOMPARE(behind.begin + behind.count, 10'000U);
        QVERIFY2(inFront.count > 3000 && inFront.count < 5000, qPrintable(QString::number(inFront.count)));
        QVERIFY2(behind.count > 500 && behind.count < 1500, qPrintable(QString::number(behind.count)));
    }
};

QTEST_GUILESS_MAIN(IntervalSplitTest)
#include "interval_split_test.moc"
