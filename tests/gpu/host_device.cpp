// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gpu/host_device.h"

#include "gpu/view_blocks.h"
#include "tests/gpu/host_queue.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>

namespace windline {

namespace {

constexpr const char* lost = "the device is lost";

bool areCompact(const WindView& view)
{
    return view.compactFirst != nullptr;
}

bool areCompact(const HysplitView& /*view*/)
{
    return false;
}

WorkShare advanceParcel(const AccurateWork& work, std::uint32_t i)
{
    // As the kernels in gpu/cuda do it.
    switch (kindOf(work)) {
    case AccurateKind::Ordinary: {
        WindValues nodes[CellWinds<1>::nodeCount];
        return advanceAtHome(CellScheme<1>{{work.winds, work.parcels.rule}, CellWinds<1>(nodes)}, work.parcels, i);
    }
    case AccurateKind::Cubic:
        return advanceAtHome(CubicScheme{{work.winds, work.parcels.rule}}, work.parcels, i);
    default:
        return advanceAtHome(AccurateScheme{work.winds, work.parcels.rule}, work.parcels, i);
    }
}

WorkShare advanceParcel(const HysplitWork& work, std::uint32_t i)
{
    return advanceAtHome(HysplitScheme{work.winds, work.parcels.rule}, work.parcels, i);
}

} // namespace

struct HostDevice::Event {
    static constexpr std::uint64_t name = 0x57494E444C494E45;

    const std::uint64_t isOne = name;
    std::atomic<bool> isReached = false;
    std::chrono::steady_clock::time_point time;

    bool wasReached() const { return isReached.load(std::memory_order_acquire); }
};

// The queue with the marks that were made in it, which live as long as it does.
class HostDevice::Queue : public HostQueue {
public:
    using HostQueue::HostQueue;
    std::deque<Event> events; // of who puts jobs
};

HostDevice::HostDevice(const Settings& settings)
    : m_settings(settings)
    , m_memory(settings.memoryBytes)
    , m_pinned(settings.pinnedBytes)
{
    for (std::size_t i = 0; i < m_queues.size(); ++i)
        m_queues[i] =
            std::make_unique<Queue>(settings.delaySeed == 0 ? 0 : settings.delaySeed + static_cast<unsigned>(i));
}

HostDevice::~HostDevice()
{
    waitForAll(); // one may wait for a mark of another
}

void HostDevice::loseAt(Call kind, std::int64_t call, bool isNoticedLater)
{
    m_losingKind = kind;
    m_isNoticedLater = isNoticedLater;
    m_losingCall = call;
}

const char* HostDevice::failureOf(Call kind)
{
    const auto count = [this](Call one) {
        return m_calls[static_cast<std::size_t>(one)].fetch_add(1, std::memory_order_relaxed) + 1;
    };
    const std::int64_t ofKind = count(kind);
    const std::int64_t ofAll = count(Call::Any);
    if (isLost())
        return lost;
    const std::int64_t losing = m_losingCall.load(std::memory_order_relaxed);
    const Call losingKind = m_losingKind.load(std::memory_order_relaxed);
    if (losing == 0 || (losingKind == Call::Any ? ofAll : losingKind == kind ? ofKind : 0) < losing)
        return nullptr;
    m_isLost.store(true, std::memory_order_relaxed);
    return m_isNoticedLater.load(std::memory_order_relaxed) ? nullptr : lost;
}

DeviceFacts HostDevice::facts() const
{
    DeviceFacts facts;
    std::snprintf(facts.name, sizeof facts.name, "A processor that stands for a GPU");
    std::snprintf(facts.driver, sizeof facts.driver, "none");
    facts.memoryBytes = m_settings.memoryBytes;
    facts.multiprocessors = 1;
    return facts;
}

std::size_t HostDevice::freeBytes() const
{
    return isLost() ? 0 : m_memory.freeBytes();
}

void* HostDevice::allocate(std::size_t bytes)
{
    if (failureOf(Call::Allocate) != nullptr || isLost() || bytes > m_settings.largestAllocation)
        return nullptr;
    return m_memory.allocate(bytes);
}

void HostDevice::release(void* memory)
{
    waitForAll();
    m_memory.release(memory);
}

void* HostDevice::allocatePinned(std::size_t bytes)
{
    if (failureOf(Call::AllocatePinned) != nullptr || isLost())
        return nullptr;
    return m_pinned.allocate(bytes);
}

void HostDevice::releasePinned(void* memory)
{
    waitForAll();
    m_pinned.release(memory);
}

void HostDevice::waitForAll()
{
    for (const std::unique_ptr<Queue>& queue : m_queues)
        queue->waitForAll();
}

const char* HostDevice::copyToDevice(void* to, const void* from, std::size_t bytes, DeviceQueue queue)
{
    expectsOfCaller(
        m_memory.bytesFrom(to) >= bytes && m_pinned.bytesFrom(from) >= bytes, "a copy to it is out of range");
    if (const char* failure = failureOf(Call::Copy))
        return failure;
    m_bytesBrought[static_cast<std::size_t>(queue)].fetch_add(bytes, std::memory_order_relaxed);
    of(queue).put([=, this] {
        if (!isLost())
            std::memcpy(to, from, bytes);
    });
    return nullptr;
}

const char* HostDevice::copyToHost(void* to, const void* from, std::size_t bytes, DeviceQueue queue)
{
    expectsOfCaller(
        m_pinned.bytesFrom(to) >= bytes && m_memory.bytesFrom(from) >= bytes, "a copy from it is out of range");
    if (const char* failure = failureOf(Call::Copy))
        return failure;
    m_bytesFetched.fetch_add(bytes, std::memory_order_relaxed);
    of(queue).put([=, this] {
        if (!isLost())
            std::memcpy(to, from, bytes);
    });
    return nullptr;
}

const char* HostDevice::copyWithin(void* to, const void* from, std::size_t bytes, DeviceQueue queue)
{
    expectsOfCaller(
        m_memory.bytesFrom(to) >= bytes && m_memory.bytesFrom(from) >= bytes, "a copy within it is out of range");
    if (const char* failure = failureOf(Call::Copy))
        return failure;
    of(queue).put([=, this] {
        if (!isLost())
            std::memmove(to, from, bytes);
    });
    return nullptr;
}

const char* HostDevice::clear(void* memory, std::size_t bytes, DeviceQueue queue)
{
    expectsOfCaller(m_memory.bytesFrom(memory) >= bytes, "what is cleared is out of range");
    if (const char* failure = failureOf(Call::Clear))
        return failure;
    of(queue).put([=, this] {
        if (!isLost())
            std::memset(memory, 0, bytes);
    });
    return nullptr;
}

const char* HostDevice::launch(const PlaceWork& work, DeviceQueue queue)
{
    if (const char* failure = failureOf(Call::Launch))
        return failure;
    if (work.count == 0)
        return nullptr;
    const std::size_t homes = m_memory.bytesFrom(work.home) / sizeof(Parcel);
    expectsOfCaller(m_memory.bytesFrom(work.parcels) >= work.count * sizeof(Parcel)
            && m_memory.bytesFrom(work.numbers) >= work.count * sizeof(std::uint32_t) && homes > 0,
        "parcels to place are out of range");
    of(queue).put([=, this] {
        for (std::uint32_t i = 0; i < work.count && !isLost(); ++i) {
            expectsOfCaller(work.numbers[i] < homes, "a parcel's home is out of range");
            placeAtHome(work, i);
        }
    });
    return nullptr;
}

template <typename Work> const char* HostDevice::launchWork(const Work& work, DeviceQueue queue)
{
    if (const char* failure = failureOf(Call::Launch))
        return failure;
    const ParcelWork& parcels = work.parcels;
    if (parcels.count == 0)
        return nullptr;
    const std::size_t homes = m_memory.bytesFrom(parcels.home) / sizeof(Parcel);
    const std::size_t points = m_memory.bytesFrom(parcels.points) / sizeof(PathPoint);
    expectsOfCaller(m_memory.bytesFrom(parcels.numbers) >= parcels.count * sizeof(std::uint32_t)
            && m_memory.bytesFrom(parcels.states) >= parcels.count * sizeof(ParcelState)
            && m_memory.bytesFrom(parcels.totals) >= sizeof(WorkTotals) && homes > 0,
        "parcels to move are out of range");
    auto view = work.winds;
    const bool isCompact = areCompact(view);
    forBlocks(view, [this, isCompact](const auto* pointer, std::size_t bytes, BlockId /*id*/) {
        if (!isCompact || !std::is_same_v<decltype(pointer), const WindValues*>)
            expectsOfCaller(m_memory.bytesFrom(pointer) >= bytes, "winds are out of range");
    });
    if constexpr (std::is_same_v<Work, AccurateWork>) {
        if (isCompact) {
            const std::size_t nodes = static_cast<std::size_t>(view.rows) * static_cast<std::size_t>(view.columns)
                * static_cast<std::size_t>(view.levels);
            for (const CompactValues* values : {view.compactFirst, view.compactLast})
                expectsOfCaller(
                    m_memory.bytesFrom(values) >= nodes * sizeof(CompactValues), "compact winds are out of range");
            for (const CompactScale* scales : {view.scalesFirst, view.scalesLast})
                expectsOfCaller(
                    m_memory.bytesFrom(scales) >= static_cast<std::size_t>(view.levels) * sizeof(CompactScale),
                    "scales of compact winds are out of range");
        }
    }
    of(queue).put([=, this] {
        WorkTotals totals = *work.parcels.totals;
        for (std::uint32_t i = 0; i < work.parcels.count && !isLost(); ++i) {
            expectsOfCaller(work.parcels.numbers[i] < homes, "a parcel's home is out of range");
            const WorkShare share = advanceParcel(work, i);
            expectsOfCaller(
                static_cast<std::size_t>(share.points) * work.parcels.count <= points, "too many output points");
            totals.steps += share.steps;
            totals.largestCellsPerMinute = std::max(totals.largestCellsPerMinute, share.largestCellsPerMinute);
            totals.mostPoints = std::max(totals.mostPoints, share.points);
        }
        *work.parcels.totals = totals;
    });
    return nullptr;
}

const char* HostDevice::launch(const AccurateWork& work, DeviceQueue queue)
{
    return launchWork(work, queue);
}

const char* HostDevice::launch(const HysplitWork& work, DeviceQueue queue)
{
    return launchWork(work, queue);
}

HostDevice::Event& HostDevice::eventOf(DeviceMark mark)
{
    auto* const event = reinterpret_cast<Event*>(mark); // NOLINT(performance-no-int-to-ptr): a mark is its address
    expectsOfCaller(event->isOne == Event::name, "a mark is none");
    return *event;
}

const char* HostDevice::mark(DeviceQueue queue, DeviceMark& mark)
{
    Event& event = of(queue).events.emplace_back();
    mark = reinterpret_cast<DeviceMark>(&event);
    const char* const failure = failureOf(Call::Mark);
    of(queue).put([&event] {
        event.time = std::chrono::steady_clock::now();
        event.isReached.store(true, std::memory_order_release);
    });
    return failure;
}

const char* HostDevice::waitOn(DeviceQueue waiting, DeviceMark mark)
{
    if (const char* failure = failureOf(Call::WaitOn))
        return failure;
    if (mark != 0)
        of(waiting).put([&event = eventOf(mark)] { waitUntil([&event] { return event.wasReached(); }); });
    return nullptr;
}

const char* HostDevice::wait(DeviceMark mark)
{
    if (const char* failure = failureOf(Call::Wait))
        return failure;
    if (mark != 0)
        waitUntil([&event = eventOf(mark)] { return event.wasReached(); });
    return isLost() ? lost : nullptr;
}

const char* HostDevice::secondsBetween(DeviceMark begin, DeviceMark end, double& seconds)
{
    expectsOfCaller(eventOf(begin).wasReached() && eventOf(end).wasReached(), "a mark was not waited for");
    seconds = std::chrono::duration<double>(eventOf(end).time - eventOf(begin).time).count();
    return isLost() ? lost : nullptr;
}

} // namespace windline
