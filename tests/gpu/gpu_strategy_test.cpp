// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/hybrid.h"
#include "engine/threads/for_ranges.h"
#include "gpu/gpu_strategy.h"
#include "tests/gpu/host_device.h"
#include "tests/gpu/made_fleet.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>
#include <thread>

using namespace windline;

namespace {

using Call = HostDevice::Call;

constexpr std::size_t fleetSize = 120;
constexpr MadeCase ordinary{"omega"};
constexpr MadeCase hourly{"hysplit", VerticalRule::FollowOmega, 1, false, false, true};

// What computes where the GPU does not; by the same formulas, so that results can be compared to the last bit but one.
class Instead final : public Strategy {
public:
    struct Seen {
        std::atomic<std::size_t> parcels = 0;
        std::atomic<int> runs = 0;
    };

    explicit Instead(Seen& seen)
        : m_seen(seen)
    {
    }
    std::string_view name() const override { return "instead"; }
    int workers() const override { return 1; }
    void beginRun() override { ++m_seen.runs; }
    AdvanceResult advance(const IntervalTask& task, const std::stop_token& /*stop*/) override
    {
        m_seen.parcels += task.parcels.size();
        return advancePlainly(task);
    }

private:
    Seen& m_seen;
};

struct Machine {
    HostDevice* device; // of the context
    std::shared_ptr<GpuContext> context;
    Instead::Seen seen;

    explicit Machine(const HostDevice::Settings& settings = {}, const ForRanges& ranges = forRanges)
    {
        auto made = std::make_unique<HostDevice>(settings);
        device = made.get();
        context = std::make_shared<GpuContext>(std::move(made), ranges);
    }

    std::unique_ptr<Strategy> strategy(std::size_t batchSize = 50)
    {
        return makeGpuStrategy(context, GpuSettings{batchSize}, std::make_unique<Instead>(seen));
    }
};

// As run() does it: winds of the next interval are announced before they are needed.
MadeFleet moved(Strategy& strategy, const MadeCase& one, std::size_t count = fleetSize, unsigned seed = 1)
{
    MadeFleet fleet(one, count, seed);
    strategy.beginRun();
    for (int i = 0; i < MadeFleet::intervals; ++i) {
        if (i + 1 < MadeFleet::intervals)
            strategy.expect(fleet.blocks(i + 1));
        fleet.moveThrough(i, [&](const IntervalTask& task) { return strategy.advance(task, {}); });
    }
    return fleet;
}

MadeFleet reference(const MadeCase& one, std::size_t count = fleetSize, unsigned seed = 1)
{
    MadeFleet fleet(one, count, seed);
    fleet.moveThroughAll(advancePlainly);
    return fleet;
}

// Steps are compared, too: none is done twice or left out.
std::string difference(const MadeFleet& a, const MadeFleet& b)
{
    return MadeFleet::difference(a, b, 1e-9);
}

bool says(const std::vector<std::string>& notes, const char* what)
{
    return notes.size() == 1 && notes[0].find(what) != std::string::npos;
}

QByteArray all(const std::vector<std::string>& notes)
{
    QByteArray text = QByteArray::number(static_cast<int>(notes.size())) + ": ";
    for (const std::string& note : notes)
        text += note + " | ";
    return text;
}

} // namespace

class GpuStrategyTest : public QObject {
    Q_OBJECT
private slots:
    void computesOnTheDevice_data()
    {
        QTest::addColumn<int>("which");
        const std::vector<MadeCase> cases = fleetCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << static_cast<int>(i);
    }

    void computesOnTheDevice()
    {
        QFETCH(int, which);
        const MadeCase one = fleetCases()[static_cast<std::size_t>(which)];
        Machine machine({.delaySeed = 1});
        const auto strategy = machine.strategy();
        QCOMPARE(strategy->name(), "gpu");
        for (int run = 0; run < 2; ++run) {
            const std::string found = difference(moved(*strategy, one), reference(one));
            QVERIFY2(found.empty(), found.c_str());
            QVERIFY2(strategy->notes().empty(), all(strategy->notes()));
        }
        QCOMPARE(machine.seen.parcels, 0U);
        QCOMPARE(machine.seen.runs, 2);
        QVERIFY(machine.device->calls(Call::Launch) > 6);
    }

    void shortMemoryHalvesTheBatch()
    {
        Machine machine({.largestAllocation = 236'000}); // winds of one time fit just so
        const auto strategy = machine.strategy(2'000);
        const std::string found = difference(moved(*strategy, ordinary, 1'900), reference(ordinary, 1'900));
        QVERIFY2(found.empty(), found.c_str());
        const std::vector<std::string> notes = strategy->notes();
        QVERIFY2(says(notes, "memory was short: it took") && says(notes, "parcels at once instead of 1"), all(notes));
        QCOMPARE(machine.seen.parcels, 0U);
        // Of that run only; and where less is asked for there is nothing to say.
        moved(*strategy, ordinary, 100);
        QVERIFY2(strategy->notes().empty(), all(strategy->notes()));
    }

    void tooLittleMemoryLeavesItToTheProcessor()
    {
        Machine machine({.memoryBytes = 200'000});
        const auto strategy = machine.strategy();
        const std::string found = difference(moved(*strategy, ordinary), reference(ordinary));
        QVERIFY2(found.empty(), found.c_str());
        QVERIFY(machine.seen.parcels > fleetSize);
        const std::vector<std::string> notes = strategy->notes();
        QVERIFY2(
            says(notes, "The memory for the GPU is not enough: the winds of one interval") && says(notes, "1970-01-01"),
            all(notes));
        QVERIFY(!machine.context->failure()); // another run may need less
    }

    // Winds fit, parcels do not; these winds cannot be compact.
    void tooLittleMemoryForParcels()
    {
        Machine machine({.memoryBytes = 960'000});
        const auto strategy = machine.strategy();
        const std::string found = difference(moved(*strategy, hourly), reference(hourly));
        QVERIFY2(found.empty(), found.c_str());
        QVERIFY2(says(strategy->notes(), "not even a small batch of parcels"), all(strategy->notes()));
        QVERIFY(!machine.context->failure());
    }

    // At whichever call: what is done stays, the processor does the rest, and one sentence says so.
    void aLostDevice_data()
    {
        QTest::addColumn<bool>("isHourly");
        QTest::addColumn<bool>("isNoticedLater");
        for (const bool isHourly : {false, true})
            for (const bool isNoticedLater : {false, true})
                QTest::addRow("%s, %s", isHourly ? "hour by hour" : "whole intervals",
                    isNoticedLater ? "noticed later" : "noticed at once")
                    << isHourly << isNoticedLater;
    }

    void aLostDevice()
    {
        QFETCH(bool, isHourly);
        QFETCH(bool, isNoticedLater);
        const MadeCase& one = isHourly ? hourly : ordinary;
        std::size_t parcels = 0; // of all calls together
        MadeFleet expected(one, fleetSize, 1);
        expected.moveThroughAll([&parcels](const IntervalTask& task) {
            parcels += task.parcels.size();
            return advancePlainly(task);
        });
        bool sharedWork = false;
        for (std::int64_t call = 1; call <= 90; call += call < 60 ? 1 : 7) {
            Machine machine({.delaySeed = static_cast<unsigned>(call)});
            machine.device->loseAt(Call::Any, call, isNoticedLater);
            const auto strategy = machine.strategy(40);
            const std::string found = difference(moved(*strategy, one), expected);
            QVERIFY2(found.empty(), found.c_str());
            QVERIFY2(says(strategy->notes(), "The GPU failed (the device is lost). From 1970-01-01"),
                all(strategy->notes()));
            QVERIFY(machine.seen.parcels > 0);
            sharedWork = sharedWork || machine.seen.parcels < parcels;
            // Later runs leave it alone and say why, in this strategy and in others.
            const std::int64_t calls = machine.device->calls(Call::Any);
            const auto another = machine.strategy();
            for (Strategy* later : {strategy.get(), another.get()}) {
                const std::string difference2 = difference(moved(*later, one), expected);
                QVERIFY2(difference2.empty(), difference2.c_str());
                QVERIFY2(
                    says(later->notes(), "The GPU failed in an earlier run (the device is lost)"), all(later->notes()));
            }
            QCOMPARE(machine.device->calls(Call::Any), calls);
        }
        QVERIFY(sharedWork);
    }

    // A device that is lost while only winds are brought: the next interval notices.
    void lostWhileWindsAreExpected()
    {
        Machine machine;
        const auto strategy = machine.strategy();
        MadeFleet fleet(ordinary, fleetSize, 1);
        strategy->beginRun();
        fleet.moveThrough(0, [&](const IntervalTask& task) { return strategy->advance(task, {}); });
        machine.device->loseAt(Call::Any, machine.device->calls(Call::Any) + 1);
        strategy->expect(fleet.blocks(1));
        QVERIFY(strategy->notes().empty());
        for (int i = 1; i < MadeFleet::intervals; ++i)
            fleet.moveThrough(i, [&](const IntervalTask& task) { return strategy->advance(task, {}); });
        const std::string found = difference(fleet, reference(ordinary));
        QVERIFY2(found.empty(), found.c_str());
        QVERIFY2(says(strategy->notes(), "From 1970-01-01T03:00"), all(strategy->notes()));
    }

    // What this computer's memory is too small for is no failure of the GPU; the next run uses it again.
    void anExceptionOfAnotherKind()
    {
        int failing = 0;
        int thrown = 0;
        std::atomic<int> calls = 0;
        const auto ranges = [&](std::size_t count, std::size_t grain, const auto& work) {
            if (++calls == failing)
                throw std::bad_alloc();
            forRanges(count, grain, work);
        };
        for (failing = 1; failing < 30; ++failing) {
            calls = 0;
            Machine machine({.delaySeed = static_cast<unsigned>(failing)}, ranges);
            const auto strategy = machine.strategy(30);
            try { // in expect(), which is no more than a hint, it is nobody's concern
                moved(*strategy, ordinary);
            } catch (const std::bad_alloc&) {
                ++thrown;
            }
            const std::string found = difference(moved(*strategy, ordinary), reference(ordinary));
            QVERIFY2(found.empty(), found.c_str());
            QVERIFY2(strategy->notes().empty(), all(strategy->notes()));
        }
        QVERIFY(thrown > 0 && thrown < 29);
    }

    void stops()
    {
        Machine machine;
        const auto strategy = machine.strategy();
        std::stop_source source;
        source.request_stop();
        MadeFleet fleet(ordinary, fleetSize, 1);
        const std::vector<Parcel> before = fleet.parcels();
        fleet.moveThrough(0, [&](const IntervalTask& task) {
            const AdvanceResult result = strategy->advance(task, source.get_token());
            return result;
        });
        QCOMPARE(fleet.result().steps, 0);
        QCOMPARE(machine.seen.parcels, 0U);
        for (std::size_t i = 0; i < fleetSize; ++i)
            QCOMPARE(fleet.parcels()[i].time, before[i].time);
    }

    // Two runs share the device interval by interval; neither takes the other's parcels for its own.
    void twoInTurns()
    {
        Machine machine({.delaySeed = 2});
        const auto a = machine.strategy(30);
        const auto b = machine.strategy(70);
        MadeFleet ofA(ordinary, fleetSize, 1);
        MadeFleet ofB(ordinary, fleetSize, 2);
        a->beginRun();
        b->beginRun();
        for (int i = 0; i < MadeFleet::intervals; ++i) {
            ofA.moveThrough(i, [&](const IntervalTask& task) { return a->advance(task, {}); });
            ofB.moveThrough(i, [&](const IntervalTask& task) { return b->advance(task, {}); });
        }
        const std::string found =
            difference(ofA, reference(ordinary, fleetSize, 1)) + difference(ofB, reference(ordinary, fleetSize, 2));
        QVERIFY2(found.empty(), found.c_str());
        QCOMPARE(machine.seen.parcels, 0U);
    }

    // The same at once, from two threads, with short memory.
    void twoAtOnce_data()
    {
        QTest::addColumn<qulonglong>("memoryBytes");
        QTest::newRow("much memory") << 64'000'000ULL;
        QTest::newRow("short memory") << 1'250'000ULL;
    }

    void twoAtOnce()
    {
        QFETCH(qulonglong, memoryBytes);
        for (unsigned seed = 1; seed < 4; ++seed) {
            Machine machine({.memoryBytes = memoryBytes, .delaySeed = seed});
            std::array<std::string, 2> found;
            {
                std::vector<std::jthread> threads;
                for (const std::size_t i : {0U, 1U})
                    threads.emplace_back([&machine, &found, i] {
                        const auto strategy = machine.strategy(30);
                        const MadeCase& one = i == 0 ? ordinary : hourly;
                        for (int run = 0; run < 2; ++run)
                            found[i] += difference(moved(*strategy, one), reference(one));
                    });
            }
            QVERIFY2(found[0].empty() && found[1].empty(), (found[0] + found[1]).c_str());
            QCOMPARE(machine.seen.parcels, 0U);
        }
    }

    // The GPU and another one on one interval, each with parcels that the other had before.
    void hybrid_data()
    {
        QTest::addColumn<int>("lostAt");
        QTest::newRow("all works") << 0;
        QTest::newRow("lost at the 10th call") << 10;
        QTest::newRow("lost at the 50th call") << 50;
        QTest::newRow("lost at the 120th call") << 120;
    }

    void hybrid()
    {
        QFETCH(int, lostAt);
        constexpr std::size_t count = 3'000;
        for (const MadeCase& one : {ordinary, hourly}) {
            Machine machine({.delaySeed = 1});
            Instead::Seen seen;
            if (lostAt > 0)
                machine.device->loseAt(Call::Any, lostAt, lostAt % 20 == 0);
            const auto strategy = makeHybridStrategy(machine.strategy(500), std::make_unique<Instead>(seen));
            const MadeFleet expected = reference(one, count);
            for (int run = 0; run < 3; ++run) {
                const std::string found = difference(moved(*strategy, one, count), expected);
                QVERIFY2(found.empty(), found.c_str());
            }
            QVERIFY(seen.parcels > 0);
            // It may need the GPU no more before anything is noticed.
            const std::size_t notes = strategy->notes().size();
            QVERIFY2(notes == 0 || (lostAt > 0 && notes == 1), all(strategy->notes()));
            QVERIFY(machine.device->calls(Call::Launch) > 0 || lostAt > 0);
        }
    }
};

QTEST_GUILESS_MAIN(GpuStrategyTest)
#include "gpu_strategy_test.moc"
