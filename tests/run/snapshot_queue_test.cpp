// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/engine_error.h"
#include "engine/run/snapshot_queue.h"
#include "tests/support/made_meteorology.h"

#include <QtTest>

#include <atomic>
#include <chrono>

using namespace windline;

namespace {

// Wind that tells the times apart, of a file that is none; reads at the wrong moment are seen in `reads`.
class CountingReader final : public MetReader {
public:
    CountingReader(std::atomic<int>& reads, int times, int failsAt = -1)
        : m_reads(reads)
        , m_failsAt(failsAt)
    {
        m_inventory.grid = globalGrid(30);
        for (int i = 0; i < times; ++i)
            m_inventory.times.push_back(Time(std::chrono::hours(i)));
        m_inventory.fields = {{Field::EastwardWind, "u", {50'000, 100'000}, false}};
    }

    const MetInventory& inventory() const override { return m_inventory; }
    std::string namesLookedFor(Field /*field*/) const override { return {}; }
    void read(std::size_t timeIndex, FieldSet /*wanted*/, MetSnapshot& snapshot) override
    {
        ++m_reads;
        if (static_cast<int>(timeIndex) == m_failsAt)
            throw EngineError(EngineError::Kind::NotReadable, "made", "damaged");
        snapshot[Field::EastwardWind].assign(2 * m_inventory.grid.cellCount(), static_cast<float>(timeIndex));
    }

private:
    std::atomic<int>& m_reads;
    int m_failsAt;
    MetInventory m_inventory;
};

struct OneNumber final : PreparedWinds {
    float number;
    OneNumber(Time when, float value)
        : PreparedWinds(when)
        , number(value)
    {
    }
    std::size_t bytes() const override { return 100; }
};

class CountingMaker final : public WindMaker {
public:
    FieldSet requiredFields(FieldSet /*found*/) const override { return {Field::EastwardWind}; }
    FieldSet optionalFields(FieldSet /*found*/) const override { return {}; }
    LevelChoice levelChoice() const override { return LevelChoice::Common; }
    void begin(const MetSelection& /*selection*/) override { }
    std::shared_ptr<const PreparedWinds> prepare(MetSnapshot& snapshot) override
    {
        ++prepared;
        if (snapshot.time == failsAt)
            throw EngineError(EngineError::Kind::UnusableMeteorology, "made", "cannot be prepared");
        return std::make_shared<const OneNumber>(snapshot.time, snapshot[Field::EastwardWind].front());
    }
    void reuse(const PreparedWinds& /*prepared*/) override { ++reused; }
    std::unique_ptr<const IntervalWinds> between(IntervalSnapshots /*snapshots*/, int /*direction*/) override
    {
        return nullptr;
    }
    VerticalRule verticalRule() const override { return VerticalRule::FollowOmega; }

    std::atomic<int> prepared = 0;
    std::atomic<int> reused = 0;
    std::optional<Time> failsAt;
};

float numberOf(const std::shared_ptr<const PreparedWinds>& snapshot)
{
    return static_cast<const OneNumber&>(*snapshot).number;
}

} // namespace

class SnapshotQueueTest : public QObject {
    Q_OBJECT

    std::atomic<int> m_reads = 0;

    MetSeries series(int times, int failsAt = -1)
    {
        m_reads = 0;
        std::vector<std::unique_ptr<MetReader>> readers;
        readers.push_back(std::make_unique<CountingReader>(m_reads, times, failsAt));
        return MetSeries(std::move(readers));
    }

    static QString errorOf(SnapshotQueue& queue)
    {
        try {
            queue.next();
        } catch (const EngineError& error) {
            return QString::fromUtf8(error.what());
        }
        return {};
    }

private slots:
    void keepsTheOrder()
    {
        MetSeries met = series(4);
        const MetSelection selection = met.select({Field::EastwardWind}, {});
        CountingMaker maker;
        const std::vector<std::size_t> order{3, 2, 0, 1, 3};
        SnapshotQueue queue(met, selection, maker, order);
        for (const std::size_t index : order) {
            const auto snapshot = queue.next();
            QCOMPARE(numberOf(snapshot), static_cast<float>(index));
            QCOMPARE(snapshot->time, selection.times[index]);
        }
        QCOMPARE(int(m_reads), 5);
        QCOMPARE(int(maker.prepared), 5);
        QVERIFY(queue.secondsReading() >= 0 && queue.secondsPreparing() >= 0);
    }

    // However slow the caller is: one is prepared, two are read.
    void doesNotRunAhead()
    {
        MetSeries met = series(9);
        const MetSelection selection = met.select({Field::EastwardWind}, {});
        CountingMaker maker;
        SnapshotQueue queue(met, selection, maker, {0, 1, 2, 3, 4, 5, 6, 7, 8});
        queue.next();
        QTRY_COMPARE(int(maker.prepared), 2);
        QTRY_COMPARE(int(m_reads), 4);
        QTest::qWait(50); // more would be wrong at any time
        QCOMPARE(int(maker.prepared), 2);
        QCOMPARE(int(m_reads), 4);
    }

    void errorsComeWhenItIsTheirTurn()
    {
        MetSeries met = series(4, 2);
        const MetSelection selection = met.select({Field::EastwardWind}, {});
        CountingMaker maker;
        SnapshotQueue queue(met, selection, maker, {0, 1, 2, 3});
        QCOMPARE(numberOf(queue.next()), 0.F);
        QCOMPARE(numberOf(queue.next()), 1.F);
        QCOMPARE(errorOf(queue), QStringLiteral("damaged"));
        QCOMPARE(int(m_reads), 3); // nothing after it

        MetSeries whole = series(4);
        CountingMaker failing;
        failing.failsAt = selection.times[1];
        SnapshotQueue second(whole, selection, failing, {0, 1, 2, 3});
        QCOMPARE(numberOf(second.next()), 0.F);
        QCOMPARE(errorOf(second), QStringLiteral("cannot be prepared"));
    }

    void endsWhileItWorks()
    {
        for (int taken = 0; taken < 4; ++taken) {
            MetSeries met = series(9);
            const MetSelection selection = met.select({Field::EastwardWind}, {});
            CountingMaker maker;
            SnapshotQueue queue(met, selection, maker, {0, 1, 2, 3, 4, 5, 6, 7, 8});
            for (int i = 0; i < taken; ++i)
                queue.next();
        }
    }

    void readsNothingThatIsKept()
    {
        MetSeries met = series(4);
        const MetSelection selection = met.select({Field::EastwardWind}, {});
        SnapshotCache cache(1000);
        for (const bool again : {false, true}) {
            m_reads = 0;
            CountingMaker maker;
            SnapshotQueue queue(met, selection, maker, {0, 1, 2}, {&cache, "a"});
            for (int i = 0; i < 3; ++i)
                QCOMPARE(numberOf(queue.next()), static_cast<float>(i));
            QCOMPARE(int(m_reads), again ? 0 : 3);
            QCOMPARE(int(maker.prepared), again ? 0 : 3);
            QCOMPARE(int(maker.reused), again ? 3 : 0);
        }
        QCOMPARE(cache.bytes(), 300U);

        // Partly kept, and of another origin.
        m_reads = 0;
        CountingMaker maker;
        SnapshotQueue queue(met, selection, maker, {3, 2, 1}, {&cache, "a"});
        for (const float number : {3.F, 2.F, 1.F})
            QCOMPARE(numberOf(queue.next()), number);
        QCOMPARE(int(m_reads), 1);
        SnapshotQueue other(met, selection, maker, {1}, {&cache, "b"});
        QCOMPARE(numberOf(other.next()), 1.F);
        QCOMPARE(int(m_reads), 2);
    }

    void theCacheKeepsItsBound()
    {
        const auto snapshot = [](int hours) {
            return std::make_shared<const OneNumber>(Time(std::chrono::hours(hours)), static_cast<float>(hours));
        };
        const auto isKept = [](SnapshotCache& cache, int hours) {
            return cache.find("a", Time(std::chrono::hours(hours))) != nullptr;
        };
        SnapshotCache cache(250);
        cache.keep("a", snapshot(0));
        cache.keep("a", snapshot(1));
        QVERIFY(isKept(cache, 0)); // now 1 was used least recently
        cache.keep("a", snapshot(2));
        QCOMPARE(cache.bytes(), 200U);
        QVERIFY(isKept(cache, 0) && !isKept(cache, 1) && isKept(cache, 2));
        cache.setMostBytes(100);
        QVERIFY(!isKept(cache, 0) && isKept(cache, 2));
        cache.setMostBytes(0);
        cache.keep("a", snapshot(3));
        QCOMPARE(cache.bytes(), 0U);
        QVERIFY(!isKept(cache, 3));
    }

    void onlyTheSameFilesAreTakenOpen()
    {
        SnapshotCache cache(1000);
        cache.giveSeries("a", series(2));
        QVERIFY(!cache.takeSeries("b"));
        QVERIFY(cache.takeSeries("a"));
        QVERIFY(!cache.takeSeries("a")); // by one run at a time
        cache.setMostBytes(0);
        cache.giveSeries("a", series(2));
        QVERIFY(!cache.takeSeries("a"));
    }
};

QTEST_GUILESS_MAIN(SnapshotQueueTest)
#include "snapshot_queue_test.moc"
