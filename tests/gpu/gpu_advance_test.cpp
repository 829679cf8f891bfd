// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/threads/for_ranges.h"
#include "gpu/gpu_advance.h"
#include "tests/gpu/host_device.h"
#include "tests/gpu/made_fleet.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace windline;

Q_DECLARE_METATYPE(windline::MadeCase)

namespace {

#ifdef __SANITIZE_THREAD__ // which takes minutes for what takes a second without it
constexpr std::size_t fleetSize = 150;
#else
constexpr std::size_t fleetSize = 500;
#endif

// Of what is computed in the same order: the plain formulas.
constexpr double degreesOfRounding = 1e-9;
// Interpolated winds are floats: whether a processor rounds a product before it is added, as its newer instructions do
// not, shows after some steps.
constexpr double degreesAllowed = 1e-5;

struct Rig {
    HostDevice device;
    DeviceWinds winds{device, forRanges};
    GpuAdvance gpu;

    explicit Rig(const HostDevice::Settings& settings = {}, ForRanges ranges = forRanges)
        : device(settings)
        , gpu(device, winds, std::move(ranges))
    {
    }

    AdvanceResult advance(const IntervalTask& task, std::size_t batchSize = 0, bool compactWinds = false)
    {
        GpuAdvance::Progress progress;
        gpu.advance(task, {batchSize, compactWinds}, {}, progress);
        if (progress.parcelsDone != task.parcels.size())
            throw std::logic_error("not all parcels were moved");
        return progress.result;
    }
};

double allowed(const MadeCase& one)
{
    return one.isHysplit ? 0 : degreesAllowed;
}

IntervalTask partOf(const IntervalTask& task, std::size_t begin, std::size_t count)
{
    IntervalTask part = task;
    part.parcels = task.parcels.subspan(begin, count);
    if (!task.numbers.empty())
        part.numbers = task.numbers.subspan(begin, count);
    return part;
}

// What one call brings beside winds: of every parcel its number, of new ones all that there is.
std::size_t bytesOf(std::size_t parcels, std::size_t newOnes)
{
    return parcels * sizeof(std::uint32_t) + newOnes * (sizeof(std::uint32_t) + sizeof(Parcel));
}

} // namespace

class GpuAdvanceTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheProcessor_data()
    {
        QTest::addColumn<MadeCase>("one");
        for (const MadeCase& one : fleetCases())
            QTest::newRow(one.name) << one;
    }

    // Small and large batches, parcels that the device keeps and such that belong to no run.
    void agreesWithTheProcessor()
    {
        QFETCH(MadeCase, one);
        MadeFleet reference(one, fleetSize, 3);
        reference.moveThroughAll(advanceOnHost);
        QVERIFY(reference.result().steps > static_cast<std::int64_t>(fleetSize) * 10);
        MadeFleet plain(one, fleetSize, 3);
        plain.moveThroughAll(advancePlainly);
        for (const std::size_t batchSize : {0U, 1000U, 64U, 7U})
            for (const bool isRun : {true, false}) {
                if (batchSize == 7 && !isRun)
                    continue;
                Rig rig({.delaySeed = static_cast<unsigned>(batchSize)});
                MadeFleet fleet(one, fleetSize, 3);
                fleet.moveThroughAll([&](IntervalTask task) {
                    if (!isRun) {
                        task.numbers = {};
                        task.fleetSize = 0;
                    }
                    return rig.advance(task, batchSize);
                });
                std::string difference = MadeFleet::difference(fleet, reference, allowed(one));
                QVERIFY2(difference.empty(), difference.c_str());
                difference = MadeFleet::difference(fleet, plain, one.isHysplit ? 0 : degreesOfRounding);
                QVERIFY2(difference.empty(), difference.c_str());
                QCOMPARE(rig.gpu.account().shortenedBatch, 0U);
            }
    }

    // Several calls in one interval, some by the processor, as two strategies share a run.
    void sharesParcelsWithAnother_data() { agreesWithTheProcessor_data(); }

    void sharesParcelsWithAnother()
    {
        QFETCH(MadeCase, one);
        MadeFleet reference(one, fleetSize, 4);
        reference.moveThroughAll(advanceOnHost);
        Rig rig({.delaySeed = 1});
        MadeFleet fleet(one, fleetSize, 4);
        std::mt19937 random(1);
        fleet.moveThroughAll([&](const IntervalTask& task) {
            AdvanceResult result;
            for (std::size_t begin = 0; begin < task.parcels.size();) {
                const std::size_t count = std::min<std::size_t>(1 + random() % 60, task.parcels.size() - begin);
                const IntervalTask part = partOf(task, begin, count);
                result.add(random() % 2 == 0 ? advanceOnHost(part) : rig.advance(part, 16));
                begin += count;
            }
            return result;
        });
        const std::string difference = MadeFleet::difference(fleet, reference, allowed(one));
        QVERIFY2(difference.empty(), difference.c_str());
    }

    // A parcel that stays where it is comes once; one that was moved elsewhere, or is new, comes again.
    void bringsWhatChanged()
    {
        const MadeCase one{"omega"};
        MadeFleet fleet(one, fleetSize, 5);
        Rig rig;
        std::size_t brought = 0;
        std::vector<bool> isThere(fleetSize, false);
        std::size_t comparisons = 0;
        fleet.moveThroughAll([&](const IntervalTask& task) {
            std::size_t newOnes = 0;
            for (const std::size_t number : task.numbers) {
                newOnes += !isThere[number];
                isThere[number] = true;
            }
            const AdvanceResult result = rig.advance(task, 100);
            const std::size_t now = rig.device.bytesBrought(DeviceQueue::Compute);
            comparisons += now - brought == bytesOf(task.parcels.size(), newOnes);
            brought = now;
            return result;
        });
        QCOMPARE(comparisons, std::size_t(MadeFleet::intervals));

        MadeFleet other(one, fleetSize, 5);
        rig.gpu.beginRun(); // all of them come anew
        const auto bytesOfInterval = [&](int interval, std::size_t byOther) {
            const std::size_t before = rig.device.bytesBrought(DeviceQueue::Compute);
            std::size_t parcels = 0;
            other.moveThrough(interval, [&](const IntervalTask& task) {
                parcels = task.parcels.size() - byOther;
                AdvanceResult result = advanceOnHost(partOf(task, 0, byOther));
                result.add(rig.advance(partOf(task, byOther, parcels)));
                return result;
            });
            return std::pair(rig.device.bytesBrought(DeviceQueue::Compute) - before, parcels);
        };
        const auto [first, firstParcels] = bytesOfInterval(0, 40);
        QCOMPARE(first, bytesOf(firstParcels, firstParcels));
        const auto [second, secondParcels] = bytesOfInterval(1, 0);
        QVERIFY(second >= bytesOf(secondParcels, 0) && second < bytesOf(secondParcels, secondParcels / 2));
    }

    // The winds of a time serve both of its intervals.
    void bringsWindsOnce()
    {
        MadeFleet fleet({"omega"}, 40, 6);
        Rig rig;
        std::vector<std::size_t> brought;
        fleet.moveThroughAll([&](const IntervalTask& task) {
            const std::size_t before = rig.winds.bytesBrought();
            const AdvanceResult result = rig.advance(partOf(task, 0, 20));
            brought.push_back(rig.winds.bytesBrought() - before);
            rig.advance(partOf(task, 20, task.parcels.size() - 20));
            return result;
        });
        const auto view = std::get<WindView>(fleet.winds(0));
        const std::size_t ofOneTime = static_cast<std::size_t>(view.rows) * static_cast<std::size_t>(view.columns)
            * (static_cast<std::size_t>(view.levels) * sizeof(WindValues) + sizeof(SurfaceValues));
        QVERIFY(brought[0] > 2 * ofOneTime);
        QVERIFY(brought[1] > ofOneTime && brought[1] < 3 * ofOneTime / 2);
        QVERIFY(brought[2] > ofOneTime && brought[2] < 3 * ofOneTime / 2);
    }

    // In half the room, near the others; as they are where winds cannot be compact.
    void compactWinds_data() { agreesWithTheProcessor_data(); }

    void compactWinds()
    {
        QFETCH(MadeCase, one);
        constexpr double degrees = 2e-3; // a thousandth of a metre per second over nine hours, and more beside a pole
        MadeFleet reference(one, fleetSize, 3);
        reference.moveThroughAll(advancePlainly);
        Rig rig({.delaySeed = 2});
        MadeFleet fleet(one, fleetSize, 3);
        fleet.moveThroughAll([&](const IntervalTask& task) { return rig.advance(task, 90, true); });
        const bool isCompact = !one.isHysplit && !one.isCubic;
        const std::string difference = MadeFleet::difference(fleet, reference,
            isCompact           ? degrees
                : one.isHysplit ? 0
                                : degreesOfRounding);
        QVERIFY2(difference.empty(), difference.c_str());
        const GpuAccount& account = rig.gpu.account();
        QCOMPARE(account.rounding.isAny(), isCompact);
        QVERIFY(account.rounding.windMetresPerSecond < 1e-3F && account.rounding.omegaPascalPerSecond < 1e-4F);
        QVERIFY(!account.madeCompact); // it was asked for
        const auto view = fleet.winds(0);
        if (const auto* winds = std::get_if<WindView>(&view); winds != nullptr && isCompact) {
            const std::size_t nodes = static_cast<std::size_t>(winds->rows) * static_cast<std::size_t>(winds->columns)
                * static_cast<std::size_t>(winds->levels);
            QVERIFY(rig.winds.bytesBrought() < 4 * nodes * sizeof(WindValues) * 2 / 3);
        }
    }

    // Where winds do not fit otherwise, they are made compact, also those of which a part is there already.
    void compactWhereWindsDoNotFit()
    {
        const MadeCase one{"omega"};
        MadeFleet reference(one, 100, 3);
        reference.moveThroughAll(advancePlainly);
        // Of one time 235,200 bytes, and 19,600 of its ground.
        for (const std::size_t bytes : {440'000U, 480'000U, 600'000U, 1'000'000U}) {
            Rig rig({.memoryBytes = bytes});
            MadeFleet fleet(one, 100, 3);
            fleet.moveThroughAll([&](const IntervalTask& task) { return rig.advance(task, 40); });
            const std::string difference = MadeFleet::difference(fleet, reference, 2e-3);
            QVERIFY2(difference.empty(), difference.c_str());
            QCOMPARE(rig.gpu.account().madeCompact, bytes < 500'000);
            QCOMPARE(rig.gpu.account().rounding.isAny(), bytes < 500'000);
        }
    }

    // One that ended stays as it is, whoever ended it, and has no points.
    void leavesEndedParcels()
    {
        const MadeCase one{"omega"};
        MadeFleet fleet(one, 100, 7);
        Rig rig;
        bool isAsItWas = true;
        int ended = 0;
        fleet.moveThrough(0, [&](const IntervalTask& task) {
            const AdvanceResult result = rig.advance(task);
            const std::vector<Parcel> before(task.parcels.begin(), task.parcels.end());
            for (std::size_t i = 0; i < 10; ++i) // ended elsewhere, where it was
                task.parcels[i].status = EndReason::MissingData;
            IntervalTask again = task;
            again.winds = fleet.winds(1);
            again.rule = fleet.rule(1);
            rig.advance(again);
            for (std::size_t i = 0; i < task.parcels.size(); ++i) {
                const EndReason status = i < 10 ? EndReason::MissingData : before[i].status;
                if (status == EndReason::Running)
                    continue;
                const Parcel& parcel = task.parcels[i];
                isAsItWas =
                    isAsItWas && parcel.status == status && parcel.time == before[i].time && parcel.pointCount == 0;
                ++ended;
            }
            return result;
        });
        QVERIFY(isAsItWas);
        QVERIFY(ended > 15);
    }

    // Whatever the memory: all parcels are moved rightly, or none and it says so; and what was asked for is not given
    // up while memory is there.
    void memoryOfAnySize()
    {
        const MadeCase one{"omega", VerticalRule::KeepPressure};
        constexpr std::size_t count = 600;
        MadeFleet reference(one, count, 8);
        reference.moveThroughAll(advancePlainly);
        int moved = 0;
        int refused = 0;
        int shortened = 0;
        for (double bytes = 200e3; bytes < 20e6; bytes *= 1.13)
            for (const bool isFragmented : {false, true}) {
                HostDevice::Settings settings;
                settings.memoryBytes = static_cast<std::size_t>(bytes);
                if (isFragmented) // the winds of one time are 235,200 bytes
                    settings.largestAllocation = 236'000;
                Rig rig(settings);
                MadeFleet fleet(one, count, 8);
                try {
                    fleet.moveThroughAll([&](const IntervalTask& task) { return rig.advance(task, 500); });
                    ++moved;
                    shortened += rig.gpu.account().shortenedBatch > 0;
                    QVERIFY(rig.gpu.account().shortenedBatch < 500
                        && rig.gpu.account().shortenedBatch <= rig.gpu.account().meantBatch);
                    const std::string difference = MadeFleet::difference(
                        fleet, reference, rig.gpu.account().madeCompact ? 2e-3 : degreesOfRounding);
                    QVERIFY2(difference.empty(), difference.c_str());
                } catch (const NoRoomError&) {
                    ++refused;
                    QVERIFY2(moved == 0 || isFragmented, qPrintable(QString::number(bytes)));
                }
            }
        QVERIFY(moved > 30 && refused > 3);
        QVERIFY(shortened > 10);
    }

    // Not in one piece for all parcels of the run: then they come batch by batch.
    void noRoomForTheFleet()
    {
        const MadeCase one{"omega"};
        constexpr std::size_t count = 2'500; // parcels of 300,000 bytes
        MadeFleet reference(one, count, 8);
        reference.moveThroughAll(advancePlainly);
        Rig rig({.largestAllocation = 240'000});
        MadeFleet fleet(one, count, 8);
        std::size_t parcels = 0;
        fleet.moveThroughAll([&](const IntervalTask& task) {
            parcels += task.parcels.size();
            return rig.advance(task, 200);
        });
        const std::string difference = MadeFleet::difference(fleet, reference, degreesOfRounding);
        QVERIFY2(difference.empty(), difference.c_str());
        QCOMPARE(rig.gpu.account().shortenedBatch, 0U);
        QCOMPARE(rig.device.bytesBrought(DeviceQueue::Compute), bytesOf(parcels, parcels));
    }

    // Pinned memory can be short, too.
    void pinnedMemoryIsShort()
    {
        const MadeCase one{"omega"};
        MadeFleet reference(one, 300, 8);
        reference.moveThroughAll(advancePlainly);
        Rig rig({.pinnedBytes = (std::size_t(16) << 20) + 150'000});
        MadeFleet fleet(one, 300, 8);
        fleet.moveThroughAll([&](const IntervalTask& task) { return rig.advance(task); });
        const std::string difference = MadeFleet::difference(fleet, reference, degreesOfRounding);
        QVERIFY2(difference.empty(), difference.c_str());
        QVERIFY(rig.gpu.account().shortenedBatch >= smallestBatch
            && rig.gpu.account().shortenedBatch < rig.gpu.account().meantBatch);
    }

    // What one run took for its parcels is not missing for the winds of another.
    void memoryOfAnEarlierRun()
    {
        MadeFleet large({"isobaric", VerticalRule::KeepPressure}, 3'000, 9);
        MadeFleet reference({"omega, cubic", VerticalRule::FollowOmega, 1, true}, 64, 9);
        reference.moveThroughAll(advancePlainly);
        Rig rig({.memoryBytes = 3'500'000});
        large.moveThrough(0, [&](const IntervalTask& task) { return rig.advance(partOf(task, 0, 600)); });
        rig.gpu.beginRun();
        MadeFleet fleet({"omega, cubic", VerticalRule::FollowOmega, 1, true}, 64, 9);
        fleet.moveThroughAll([&](const IntervalTask& task) { return rig.advance(task); });
        const std::string difference = MadeFleet::difference(fleet, reference, degreesOfRounding);
        QVERIFY2(difference.empty(), difference.c_str());
        QCOMPARE(rig.gpu.account().shortenedBatch, 0U);
    }

    // Between batches: those before are done, those behind as they were.
    void stopsBetweenBatches()
    {
        std::stop_source source;
        int staged = 0;
        Rig rig({}, [&](std::size_t count, std::size_t grain, const auto& work) {
            if (++staged == 4) // stage, stage, collect, stage
                source.request_stop();
            forRanges(count, grain, work);
        });
        MadeFleet fleet({"omega"}, 300, 10);
        GpuAdvance::Progress progress;
        fleet.moveThrough(0, [&](const IntervalTask& task) {
            const std::vector<Parcel> before(task.parcels.begin(), task.parcels.end());
            rig.gpu.advance(task, {50}, source.get_token(), progress);
            for (std::size_t i = progress.parcelsDone; i < task.parcels.size(); ++i)
                [&] { QVERIFY(std::memcmp(&task.parcels[i], &before[i], sizeof(Parcel)) == 0); }();
            GpuAdvance::Progress none;
            rig.gpu.advance(task, {50}, source.get_token(), none);
            [&] { QCOMPARE(none.parcelsDone, 0U); }();
            return progress.result;
        });
        QCOMPARE(progress.parcelsDone, 150U);
        QVERIFY(progress.result.steps > 0);
    }
};

QTEST_GUILESS_MAIN(GpuAdvanceTest)
#include "gpu_advance_test.moc"
