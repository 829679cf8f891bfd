// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel/interpolate.h"
#include "engine/threads/for_ranges.h"
#include "gpu/device_winds.h"
#include "tests/gpu/host_device.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <random>
#include <thread>

using namespace windline;

namespace {

// Winds of several times, of which only the bytes count.
class MadeTimes {
public:
    static constexpr int rows = 10;
    static constexpr int columns = 20;
    static constexpr int levels = 15;
    static constexpr std::size_t nodes = static_cast<std::size_t>(rows) * columns * levels;
    static constexpr std::size_t bytesOfWinds = nodes * sizeof(WindValues);
    static constexpr std::size_t bytesOfSurface = static_cast<std::size_t>(rows) * columns * sizeof(SurfaceValues);
    static constexpr std::size_t bytesOfTime = bytesOfWinds + bytesOfSurface;

    explicit MadeTimes(int times)
    {
        for (int i = 0; i < times; ++i)
            m_times.push_back(std::make_unique<AtTime>());
        for (int i = 0; i < times; ++i)
            renew(i);
        m_openAir.assign(static_cast<std::size_t>(rows) * columns, 90'000);
        m_table.resize(levelTableSize, 3);
        for (int i = 0; i < levels; ++i)
            m_levels.push_back(i + 1);
        m_perLayer.assign(levels - 1, 1);
    }

    // Other winds where the ones before were, under another name.
    void renew(int time)
    {
        AtTime& at = *m_times[static_cast<std::size_t>(time)];
        const auto value = static_cast<float>(++m_made);
        at.winds.clear();
        for (std::size_t i = 0; i < nodes; ++i) {
            const auto one = static_cast<float>(i);
            at.winds.push_back({value + std::sin(one), value + 0.25F, std::cos(one) / 10, one});
        }
        at.winds[7].north = std::nanf("");
        at.surface.assign(static_cast<std::size_t>(rows) * columns, {value, value, 2, -1});
        at.windsId = newBlockId();
        at.surfaceId = newBlockId();
    }

    // Between two times.
    WindView view(int i) const
    {
        const AtTime& first = *m_times[static_cast<std::size_t>(i)];
        const AtTime& last = *m_times[static_cast<std::size_t>(i) + 1];
        WindView view;
        view.rows = rows;
        view.columns = columns;
        view.levels = levels;
        view.first = first.winds.data();
        view.last = last.winds.data();
        view.firstId = first.windsId;
        view.lastId = last.windsId;
        view.surfaceFirst = first.surface.data();
        view.surfaceLast = last.surface.data();
        view.surfaceFirstId = first.surfaceId;
        view.surfaceLastId = last.surfaceId;
        view.openAirPa = m_openAir.data();
        view.openAirId = m_openAirId;
        view.levelsPa = m_levels.data();
        view.logLevels = m_levels.data();
        view.perLayerPa = m_perLayer.data();
        view.levelTable = m_table.data();
        return view;
    }

    std::array<MemoryBlock, 2> blocks(int time) const
    {
        const AtTime& at = *m_times[static_cast<std::size_t>(time)];
        return {MemoryBlock{at.windsId, at.winds.data(), bytesOfWinds, levels},
            MemoryBlock{at.surfaceId, at.surface.data(), bytesOfSurface}};
    }

private:
    struct AtTime {
        std::vector<WindValues> winds;
        std::vector<SurfaceValues> surface;
        BlockId windsId = 0;
        BlockId surfaceId = 0;
    };

    int m_made = 0;
    std::vector<std::unique_ptr<AtTime>> m_times;
    std::vector<float> m_openAir;
    std::vector<double> m_levels;
    std::vector<float> m_perLayer;
    std::vector<std::uint16_t> m_table;
    BlockId m_openAirId = newBlockId();
};

// Everything else that a view leads to.
constexpr std::size_t bytesBeside = 16'000;

struct Rig {
    HostDevice device;
    DeviceWinds winds{device, forRanges};
    void* fetched;

    explicit Rig(const HostDevice::Settings& settings = {})
        : device(settings)
        , fetched(device.allocatePinned(MadeTimes::bytesOfWinds))
    {
    }
    ~Rig() { device.releasePinned(fetched); }

    std::size_t brought(const WindView& view)
    {
        const std::size_t before = winds.bytesBrought();
        winds.onDevice(view);
        return winds.bytesBrought() - before;
    }

    // Everything is there, and what Compute reads now is what the host has.
    bool holds(const WindView& view)
    {
        WindView there = winds.onDevice(view);
        WindView here = view;
        std::vector<std::pair<const void*, std::size_t>> expected;
        forBlocks(
            here, [&](const auto& pointer, std::size_t bytes, BlockId) { expected.emplace_back(pointer, bytes); });
        bool same = true;
        std::size_t i = 0;
        forBlocks(there, [&](const auto& pointer, std::size_t bytes, BlockId) {
            DeviceMark mark = 0;
            same = same && bytes == expected[i].second
                && device.copyToHost(fetched, pointer, bytes, DeviceQueue::Compute) == nullptr
                && device.mark(DeviceQueue::Compute, mark) == nullptr && device.wait(mark) == nullptr
                && std::memcmp(fetched, expected[i].first, bytes) == 0;
            ++i;
        });
        return same;
    }
};

} // namespace

class DeviceWindsTest : public QObject {
    Q_OBJECT
private slots:
    void bringsEachBlockOnce()
    {
        const MadeTimes made(4);
        Rig rig;
        const std::size_t first = rig.brought(made.view(0));
        QVERIFY(first > 2 * MadeTimes::bytesOfTime && first < 2 * MadeTimes::bytesOfTime + bytesBeside);
        QVERIFY(rig.brought(made.view(0)) < bytesBeside);
        const std::size_t second = rig.brought(made.view(1));
        QVERIFY(second > MadeTimes::bytesOfTime && second < MadeTimes::bytesOfTime + bytesBeside);
        for (const MemoryBlock& block : made.blocks(3))
            rig.winds.expect(block);
        QVERIFY(rig.brought(made.view(2)) < bytesBeside);
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.holds(made.view(i)));
    }

    // Where the memory is not enough for all: what is not in use goes, and its memory serves what comes.
    void replacesWhatIsNotInUse()
    {
        const MadeTimes made(12);
        Rig rig({.memoryBytes = 3 * MadeTimes::bytesOfTime + bytesBeside, .delaySeed = 1});
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.holds(made.view(i)));
        const std::int64_t allocations = rig.device.calls(HostDevice::Call::Allocate);
        for (int i = 3; i < 11; ++i) {
            QVERIFY(rig.holds(made.view(i)));
            QVERIFY(rig.holds(made.view(i)));
        }
        QVERIFY(rig.device.calls(HostDevice::Call::Allocate) - allocations < 2 * 8);
        const std::size_t again = rig.brought(made.view(0)); // long gone
        QVERIFY(again > 2 * MadeTimes::bytesOfTime);
    }

    // Half of the memory is for parcels, though more is free, while not more is in use.
    void leavesHalfOfTheMemory()
    {
        const MadeTimes made(20);
        const std::size_t memory = 8 * MadeTimes::bytesOfTime;
        Rig rig({.memoryBytes = memory});
        for (int i = 0; i < 19; ++i)
            QVERIFY(rig.holds(made.view(i)));
        QVERIFY2(
            rig.device.freeBytes() + bytesBeside > memory / 2, qPrintable(QString::number(rig.device.freeBytes())));
        QVERIFY(rig.brought(made.view(17)) < bytesBeside);
    }

    // Announced block by block, all of a time is there when it is needed, though winds in use take more than half.
    void whatIsExpectedStays()
    {
        const MadeTimes made(8);
        Rig rig({.memoryBytes = 3 * MadeTimes::bytesOfTime + bytesBeside});
        QVERIFY(rig.holds(made.view(0)));
        for (int i = 1; i < 7; ++i) {
            for (const MemoryBlock& block : made.blocks(i + 1))
                rig.winds.expect(block);
            QVERIFY(rig.brought(made.view(i)) < bytesBeside);
            QVERIFY(rig.holds(made.view(i)));
        }
        // Expected for a run that was given up: these are in the way of nothing.
        for (const MemoryBlock& block : made.blocks(0))
            rig.winds.expect(block);
        rig.winds.expectNothing();
        for (const MemoryBlock& block : made.blocks(1))
            rig.winds.expect(block);
        QVERIFY(rig.brought(made.view(1)) < MadeTimes::bytesOfTime + bytesBeside);
    }

    // In half the room, and no further off than is said.
    void compactWinds()
    {
        const MadeTimes made(3);
        Rig rig({.delaySeed = 1});
        for (int i = 0; i < 2; ++i) {
            const std::size_t before = rig.winds.bytesBrought();
            for (const MemoryBlock& block : made.blocks(i + 1))
                rig.winds.expect(block, true);
            const WindView view = made.view(i);
            const WindView there = rig.winds.onDevice(view, true);
            const std::size_t brought = rig.winds.bytesBrought() - before;
            QVERIFY(brought < static_cast<std::size_t>(2 - i) * MadeTimes::bytesOfTime * 6 / 10 + bytesBeside);
            DeviceMark mark = 0;
            QVERIFY(rig.device.mark(DeviceQueue::Compute, mark) == nullptr && rig.device.wait(mark) == nullptr);
            QVERIFY(there.first == nullptr && there.last == nullptr);
            const CompactRounding rounding = rig.winds.roundingInUse();
            QVERIFY(rounding.isAny() && rounding.windMetresPerSecond < 2e-5F && rounding.omegaPascalPerSecond < 2e-6F);
            const float slack = 1.1F; // sums of floats are rounded, too
            for (std::size_t node = 0; node < MadeTimes::nodes; ++node) {
                const WindValues& value = view.last[node];
                const WindValues decoded =
                    CompactNode{there.compactLast + node, there.scalesLast + node % MadeTimes::levels}.decoded();
                QVERIFY(std::fabs(decoded.east - value.east) <= slack * rounding.windMetresPerSecond);
                QVERIFY(std::isnan(value.north) ? std::isnan(decoded.north)
                                                : decoded.north == value.north); // the same everywhere
                QVERIFY(std::fabs(decoded.omega - value.omega) <= slack * rounding.omegaPascalPerSecond);
                QVERIFY(std::fabs(decoded.height - value.height) < 0.1F);
            }
        }
        // Others as they are, in the same place, and compact ones again.
        QVERIFY(rig.holds(made.view(1)));
        QVERIFY(!rig.winds.roundingInUse().isAny());
        const std::size_t before = rig.winds.bytesBrought();
        rig.winds.onDevice(made.view(1), true);
        QVERIFY(rig.winds.bytesBrought() - before < bytesBeside);
    }

    // Memory that holds a time and a half: compact winds replace those that were brought in vain.
    void compactWindsFitWhereOthersDoNot()
    {
        const MadeTimes made(2);
        Rig rig({.memoryBytes = MadeTimes::bytesOfTime * 3 / 2});
        QVERIFY_THROWS_EXCEPTION(NoRoomError, rig.winds.onDevice(made.view(0)));
        QVERIFY(rig.winds.onDevice(made.view(0), true).compactLast != nullptr);
    }

    // Another snapshot in the place where an older one was on the host is not taken for that.
    void knowsBlocksByName()
    {
        MadeTimes made(2);
        Rig rig({.delaySeed = 3});
        for (int i = 0; i < 10; ++i) {
            QVERIFY(rig.holds(made.view(0)));
            made.renew(i % 2);
        }
        // By that name alone: what is on the device is not compared with the host's.
        QVERIFY(rig.brought(made.view(0)) > MadeTimes::bytesOfTime);
        QVERIFY(rig.brought(made.view(0)) < bytesBeside);
    }

    // Host memory may go as soon as a call returns.
    void needsNoHostMemoryAfterwards()
    {
        Rig rig({.delaySeed = 5});
        auto made = std::make_unique<MadeTimes>(2);
        const MadeTimes same(2); // the same values
        for (int i = 0; i < 2; ++i)
            for (const MemoryBlock& block : made->blocks(i))
                rig.winds.expect(block);
        WindView view = same.view(0);
        const WindView names = made->view(0);
        view.firstId = names.firstId;
        view.lastId = names.lastId;
        view.surfaceFirstId = names.surfaceFirstId;
        view.surfaceLastId = names.surfaceLastId;
        made->renew(0);
        made->renew(1);
        made.reset();
        QVERIFY(rig.holds(view));
    }

    void saysWhenThereIsNoRoom()
    {
        const MadeTimes made(5);
        Rig rig({.memoryBytes = 2 * MadeTimes::bytesOfTime - 1'000});
        QVERIFY_THROWS_EXCEPTION(NoRoomError, rig.winds.onDevice(made.view(0)));
        // What needs less fits afterwards: the same winds without their ground.
        WindView view = made.view(1);
        view.surfaceFirst = view.surfaceLast = nullptr;
        view.openAirPa = nullptr;
        WindView only = view;
        only.last = only.first;
        only.lastId = only.firstId;
        QVERIFY(rig.holds(only));
        QVERIFY(rig.device.calls(HostDevice::Call::Copy) > 0);
    }

    // A lost device is not one whose memory is short.
    void tellsALostDeviceFromAFullOne()
    {
        const MadeTimes made(3);
        for (const bool isNoticedLater : {false, true})
            for (std::int64_t call = 1; call < 40; ++call) {
                Rig rig;
                QVERIFY(rig.holds(made.view(0)));
                rig.device.loseAt(
                    HostDevice::Call::Any, rig.device.calls(HostDevice::Call::Any) + call, isNoticedLater);
                try {
                    for (int i = 0; i < 40; ++i)
                        rig.winds.onDevice(made.view(i % 2));
                    QFAIL("nothing was noticed");
                } catch (const NoRoomError&) {
                    QFAIL("taken for a full one");
                } catch (const DeviceError&) {
                    continue;
                }
            }
    }

    void pinnedMemoryIsShort()
    {
        const MadeTimes made(2);
        Rig rig({.pinnedBytes = MadeTimes::bytesOfWinds + 1'000'000});
        QVERIFY_THROWS_EXCEPTION(NoRoomError, rig.winds.onDevice(made.view(0)));
    }

    // What is only expected never displaces what is in use, and is brought later when there was no room.
    void expectsWithinTheRoomThereIs()
    {
        const MadeTimes made(6);
        Rig rig({.memoryBytes = 2 * MadeTimes::bytesOfTime + bytesBeside, .delaySeed = 7});
        const WindView there = rig.winds.onDevice(made.view(0));
        for (int time = 2; time < 6; ++time)
            for (const MemoryBlock& block : made.blocks(time))
                rig.winds.expect(block);
        QCOMPARE(rig.winds.onDevice(made.view(0)).first, there.first);
        QVERIFY(rig.holds(made.view(0)));
        QVERIFY(rig.holds(made.view(3)));
        rig.winds.expect({});
        QVERIFY(rig.holds(made.view(3)));
    }

    void givesBackWhatIsNotInUse()
    {
        const MadeTimes made(4);
        Rig rig;
        QVERIFY(!rig.winds.releaseOthers());
        rig.winds.onDevice(made.view(0));
        const std::size_t free = rig.device.freeBytes();
        QVERIFY(!rig.winds.releaseOthers());
        rig.winds.onDevice(made.view(2));
        QVERIFY(rig.winds.releaseOthers());
        QCOMPARE(rig.device.freeBytes(), free);
        QVERIFY(rig.brought(made.view(2)) < bytesBeside);
        QVERIFY(rig.holds(made.view(0)));
        rig.winds.forget();
        QVERIFY(rig.brought(made.view(0)) > 2 * MadeTimes::bytesOfTime);
        QVERIFY(rig.holds(made.view(0)));
    }

    // As in a run: one thread announces winds while another one works with those of the interval before.
    void expectsWhileOthersAreInUse_data()
    {
        QTest::addColumn<int>("timesOfRoom");
        QTest::newRow("much room") << 40;
        QTest::newRow("room for an interval and a half") << 3;
        QTest::newRow("room for an interval") << 2;
    }

    void expectsWhileOthersAreInUse()
    {
        QFETCH(int, timesOfRoom);
        constexpr int times = 30;
        const MadeTimes made(times);
        HostDevice::Settings settings;
        settings.memoryBytes = static_cast<std::size_t>(timesOfRoom) * MadeTimes::bytesOfTime + bytesBeside;
        for (unsigned seed = 1; seed < 4; ++seed) {
            settings.delaySeed = seed;
            Rig rig(settings);
            std::atomic<int> at = 0;
            std::jthread ahead([&] {
                for (int time = 0; time < times; ++time) {
                    while (time > at.load(std::memory_order_relaxed) + 2)
                        std::this_thread::yield();
                    for (const MemoryBlock& block : made.blocks(time))
                        rig.winds.expect(block);
                }
            });
            int right = 0;
            for (int i = 0; i + 1 < times; ++i) {
                right += rig.holds(made.view(i));
                right += rig.holds(made.view(i));
                if (i % 5 == 0)
                    rig.winds.releaseOthers();
                at.store(i + 1, std::memory_order_relaxed);
            }
            QCOMPARE(right, 2 * (times - 1));
        }
    }
};

QTEST_GUILESS_MAIN(DeviceWindsTest)
#include "device_winds_test.moc"
