// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/interval_split.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
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
    double perNewParcel = 0; // that it did not move last

    double ofCall(double steps, bool isFirst, bool isBeside) const
    {
        return (perCall + (isFirst ? perInterval : 0) + steps * perStep) * (isBeside ? slowedByOther : 1);
    }
};

// Two sides that take what they are given, and an account of it.
class Simulation {
public:
    Simulation(const SideModel& ofFront, const SideModel& ofBack, double noise = 0)
        : models{ofFront, ofBack}
        , m_noise(noise)
    {
    }

    // Seconds until all is done. Every parcel is given out once.
    double interval(std::size_t parcels, bool hasNewWinds = true)
    {
        m_batch = hasNewWinds ? 0 : m_batch + 1;
        if (hasNewWinds)
            m_hasWinds = {};
        m_split.begin(parcels, stepsPerParcel, hasNewWinds);
        double seconds = 0;
        std::vector<IntervalSplit::Chunk> given;
        for (;;) {
            const IntervalSplit::Part part = m_split.next();
            const bool areTwo = part[front].count > 0 && part[back].count > 0;
            double ofPart = 0;
            for (const std::size_t k : {front, back})
                if (part[k].count > 0) {
                    given.push_back(part[k]);
                    const double ofSide = call(k, part[k], areTwo);
                    const double steps = static_cast<double>(part[k].count) * stepsPerParcel;
                    m_split.done(static_cast<IntervalSplit::Side>(k), steps, ofSide);
                    ofPart = std::max(ofPart, ofSide);
                }
            if (part[front].count == 0 && part[back].count == 0)
                break;
            seconds += ofPart;
            sharedParts += areTwo ? 1 : 0;
        }
        m_split.end();
        std::ranges::sort(given, {}, &IntervalSplit::Chunk::begin);
        std::size_t end = 0; // one after the other, without a gap
        for (const IntervalSplit::Chunk& chunk : given) {
            wasKept = wasKept && chunk.begin == end;
            end += chunk.count;
        }
        wasKept = wasKept && end == parcels;
        total += seconds;
        for (const std::size_t k : {front, back})
            aloneTotals[k] += models[k].ofCall(static_cast<double>(parcels) * stepsPerParcel, hasNewWinds, false);
        return seconds;
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
    int sharedParts = 0;
    bool wasKept = true; // all rules of giving out

private:
    double call(std::size_t k, const IntervalSplit::Chunk& chunk, bool isBeside)
    {
        const std::size_t parcels = chunk.count;
        const double noise = 1 + m_noise * std::uniform_real_distribution<double>(-1, 1)(m_random);
        const double steps = static_cast<double>(parcels) * stepsPerParcel;
        double seconds = models[k].ofCall(steps, !m_hasWinds[k], isBeside) * noise;
        if (models[front].perNewParcel > 0) { // the front one keeps those that it moved
            constexpr std::size_t together = 64;
            std::vector<bool>& kept = m_kept[m_batch];
            kept.resize(std::max(kept.size(), (chunk.begin + parcels) / together + 1));
            for (std::size_t i = chunk.begin / together; i < (chunk.begin + parcels) / together; ++i) {
                seconds += k == front && !kept[i] ? together * models[front].perNewParcel : 0;
                kept[i] = k == front;
            }
        }
        if (calls[k] == 0)
            seconds += models[k].beginning;
        if (calls[k] < 2)
            ofFirstCalls += seconds;
        m_hasWinds[k] = true;
        ++calls[k];
        parcelsOf[k] += parcels;
        return seconds;
    }

    IntervalSplit m_split;
    double m_noise;
    std::array<bool, 2> m_hasWinds{};
    int m_batch = 0; // of the interval
    std::map<int, std::vector<bool>> m_kept; // by batch
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
            QVERIFY(one.total <= 1.15 * best + learning); // sharing that saves less is left alone
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
        QVERIFY(one.total <= 1.05 * best);
    }

    // A side that becomes fast, or slow, in the middle of the run is noticed, also while it rests.
    void changesAreNoticed()
    {
        Simulation one({1e-4, 0, 1e-10}, {2e-5, 0, 1e-7}, 0.1);
        for (int i = 0; i < 100; ++i)
            one.interval(65'536);
        qInfo("%.3f of the better one", one.total / one.better());
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

    // Random sides and sizes: every parcel is given out once.
    void everyParcelOnce()
    {
        std::mt19937 random(11);
        const auto anyOf = [&random](double least, double most) {
            return least * std::pow(most / least, std::uniform_real_distribution<double>(0, 1)(random));
        };
        for (int round = 0; round < 200; ++round) {
            Simulation one({anyOf(1e-7, 1e-1), anyOf(1e-7, 1e-2), anyOf(1e-12, 1e-6), anyOf(1, 3)},
                {anyOf(1e-7, 1e-3), 0, anyOf(1e-10, 1e-6), anyOf(1, 3)}, 0.5);
            for (int i = 0; i < 60; ++i) {
                one.interval(static_cast<std::size_t>(anyOf(1, 1e4)), i % 4 == 0);
                QVERIFY(one.wasKept);
            }
        }
    }

    // Nothing is learned of calls that took no steps, or no time; the parcels are given out all the same, in few calls.
    void callsThatTellNothing()
    {
        IntervalSplit split;
        for (const double step : {0.0, 1.0})
            for (int i = 0; i < 5; ++i) {
                split.begin(10'000, 36, true);
                std::size_t given = 0;
                int parts = 0;
                for (IntervalSplit::Part part = split.next(); part[front].count + part[back].count > 0;
                    part = split.next(), ++parts)
                    for (const IntervalSplit::Side side : {IntervalSplit::Front, IntervalSplit::Back})
                        if (part[side].count > 0) {
                            given += part[side].count;
                            split.done(side, step * static_cast<double>(part[side].count), 0);
                        }
                split.end();
                QCOMPARE(given, 10'000U);
                QVERIFY(parts < 20);
            }
    }

    // A server's GPU beside 16 cores: a million parcels in eight intervals, four calls each. Its first call is ten
    // times as slow, and while the cores work all of its calls are slow, for they want cores, too. A run is short: what
    // is tried must be cheap.
    void aShortRunOnAServer_data()
    {
        QTest::addColumn<double>("fixedOfFront"); // of its 7 ms
        QTest::addColumn<double>("slowedFront");
        QTest::addColumn<double>("slowedBack");
        QTest::addColumn<bool>("hasBeginning");
        QTest::addColumn<double>("ofNew"); // parcels: bringing all of a call
        QTest::addColumn<double>("ofBack");
        QTest::addColumn<int>("callsAnInterval");
        QTest::newRow("slowed three times") << 0.001 << 3.0 << 1.3 << true << 0.01 << 0.02 << 4;
        QTest::newRow("slowed five times") << 0.001 << 5.0 << 1.5 << true << 0.01 << 0.02 << 4;
        QTest::newRow("much of it for the call") << 0.003 << 4.0 << 1.3 << true << 0.01 << 0.02 << 4;
        QTest::newRow("all of it for the steps") << 0.0 << 4.0 << 1.3 << true << 0.01 << 0.02 << 4;
        QTest::newRow("a warm one") << 0.001 << 4.0 << 1.3 << false << 0.01 << 0.02 << 4;
        QTest::newRow("nothing to bring") << 0.001 << 4.0 << 1.3 << true << 0.0 << 0.02 << 4;
        QTest::newRow("much to bring") << 0.001 << 4.0 << 1.3 << true << 0.02 << 0.03 << 4;
        QTest::newRow("much to bring, one call an interval") << 0.001 << 4.0 << 1.3 << false << 0.01 << 0.014 << 1;
        QTest::newRow("not slowed") << 0.001 << 1.0 << 1.0 << true << 0.01 << 0.02 << 4;
    }

    void aShortRunOnAServer()
    {
        QFETCH(double, fixedOfFront);
        QFETCH(double, slowedFront);
        QFETCH(double, slowedBack);
        QFETCH(bool, hasBeginning);
        QFETCH(double, ofNew);
        QFETCH(double, ofBack);
        QFETCH(int, callsAnInterval);
        constexpr std::size_t parcels = 262'144;
        constexpr double steps = parcels * stepsPerParcel;
        constexpr double ofCall = 0.007;
        const double beginning = hasBeginning ? 9 * ofCall : 0;
        for (const double noise : {0.0, 0.1, 0.2}) {
            Simulation one({fixedOfFront, 0, (ofCall - fixedOfFront) / steps, slowedFront, beginning, ofNew / parcels},
                {2e-4, 0, ofBack / steps, slowedBack}, noise);
            const int calls = 8 * callsAnInterval;
            for (int i = 0; i < calls; ++i)
                one.interval(parcels, i % callsAnInterval == 0);
            const double ofGpuAlone = calls * ofCall + beginning + callsAnInterval * ofNew;
            qInfo("noise %.1f: %.3f of the GPU alone; %d and %d calls, %d at once", noise, one.total / ofGpuAlone,
                one.calls[0], one.calls[1], one.sharedParts);
            QVERIFY(one.wasKept);
            QVERIFY(one.total <= 1.05 * ofGpuAlone);
            if (slowedFront > 1)
                continue;
            for (int i = 0; i < 10 * calls; ++i) // in a long one it is found out
                one.interval(parcels, i % callsAnInterval == 0);
            QVERIFY(one.total < one.better());
        }
    }

    // Where both are shared between, each keeps its parcels from call to call.
    void sharesStay()
    {
        Simulation one({1e-4, 0, 1e-9}, {2e-5, 0, 1e-9}, 0.02);
        for (int i = 0; i < 20; ++i)
            one.interval(65'536);
        std::vector<std::size_t> ofFront;
        for (int i = 0; i < 10; ++i) {
            one.forgetTotals();
            one.interval(65'536);
            ofFront.push_back(one.parcelsOf[front]);
        }
        std::ranges::sort(ofFront);
        qInfo("%zu to %zu", ofFront.front(), ofFront.back());
        QVERIFY(ofFront[2] > 28'000 && ofFront[7] < 37'000); // now and then one has all, to see whether that is better
        QVERIFY(std::ranges::count(ofFront, ofFront[5]) >= 5);
    }
};

QTEST_GUILESS_MAIN(IntervalSplitTest)
#include "interval_split_test.moc"
