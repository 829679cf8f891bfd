// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/gpu_advance.h"

#include "engine/kernel/lookup.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace windline {

namespace {

constexpr std::size_t parcelsPerRange = 4096; // that a thread stages or takes back at once

// That a parcel moves through at most.
double secondsOf(const IntervalTask& task)
{
    return std::visit(
        [&task](const auto& winds) {
            return std::isnan(task.rule.until)
                ? winds.timeLast - winds.timeFirst
                : std::fabs(task.rule.until - (task.rule.direction > 0 ? winds.timeFirst : winds.timeLast));
        },
        task.winds);
}

// Output points that a parcel may have in one call: at every output interval, at the ends, and one in reserve.
std::size_t pointsEach(const IntervalTask& task)
{
    return static_cast<std::size_t>(secondsOf(task) / task.rule.outputIntervalSeconds) + 3;
}

} // namespace

GpuAdvance::GpuAdvance(Device& device, DeviceWinds& winds, ForRanges forRanges)
    : m_device(device)
    , m_winds(winds)
    , m_forRanges(std::move(forRanges))
{
}

void GpuAdvance::beginRun()
{
    m_homeTimes.clear();
    m_anyDisplaced = false;
    m_mayKeepFleet = true;
    m_account = {};
}

void GpuAdvance::advance(
    const IntervalTask& task, const GpuSettings& settings, const std::stop_token& stop, Progress& progress)
{
    if (task.parcels.empty())
        return;
    std::visit([&](const auto& view) { advanceIn(view, task, settings, stop, progress); }, task.winds);
}

template <typename View>
void GpuAdvance::advanceIn(const View& view, const IntervalTask& task, const GpuSettings& settings,
    const std::stop_token& stop, Progress& progress)
{
    m_pointsEach = pointsEach(task);
    View winds = windsOnDevice(view, settings.compactWinds);
    const GpuAccount before = m_account;
    try {
        m_plan = plan(task, settings.batchSize);
    } catch (const NoRoomError&) {
        if (settings.compactWinds || before.madeCompact || !DeviceWinds::canBeCompact(view))
            throw;
        m_account = before;
        winds = compactWindsOnDevice(view); // they leave room for parcels
        m_plan = plan(task, settings.batchSize);
    }
    std::optional<Batch> running;
    std::size_t begin = 0;
    try {
        while (begin < task.parcels.size() && !stop.stop_requested()) {
            const Batch next = submit(winds, task, begin);
            begin += next.count;
            if (running)
                collect(task, *running, progress);
            running = next;
        }
        if (running)
            collect(task, *running, progress);
    } catch (...) {
        settle();
        throw;
    }
}

template <typename View> View GpuAdvance::windsOnDevice(const View& view, bool compactWinds)
{
    const bool isCompact = compactWinds || m_account.madeCompact;
    const auto bring = [&] {
        const View winds = m_winds.onDevice(view, isCompact);
        m_account.rounding.include(m_winds.roundingInUse());
        return winds;
    };
    try {
        return bring();
    } catch (const NoRoomError&) {
        if (!giveMemoryBack() && (isCompact || !DeviceWinds::canBeCompact(view)))
            throw;
    }
    try {
        return bring(); // without what an earlier call took for its parcels
    } catch (const NoRoomError&) {
        if (isCompact || !DeviceWinds::canBeCompact(view))
            throw;
    }
    return compactWindsOnDevice(view);
}

template <typename View> View GpuAdvance::compactWindsOnDevice(const View& view)
{
    const View winds = m_winds.onDevice(view, true);
    m_account.rounding.include(m_winds.roundingInUse());
    m_account.madeCompact = true;
    return winds;
}

// After a failure: what was begun still uses memory that the next call uses, too. The parcels of it are brought anew.
void GpuAdvance::settle() noexcept
{
    m_homeTimes.clear();
    for (const DeviceQueue queue : {DeviceQueue::Compute, DeviceQueue::Download}) {
        DeviceMark mark = 0;
        if (m_device.mark(queue, mark) == nullptr)
            m_device.wait(mark);
    }
}

BatchPlan GpuAdvance::plan(const IntervalTask& task, std::size_t batchSize)
{
    const auto planned = [&] {
        const bool mayKeepFleet = m_mayKeepFleet && !task.numbers.empty();
        const BatchDemand demand{task.parcels.size(), m_pointsEach, mayKeepFleet ? task.fleetSize : 0, batchSize,
            secondsOf(task) / task.rule.longestStepSeconds};
        std::size_t free = m_device.freeBytes() + m_home.bytes();
        for (const BatchBuffers& buffers : m_buffers)
            free += buffers.device.bytes();
        BatchPlan plan = planBatches(demand, free);
        if (m_account.shortenedBatch > 0) // more was not to be had
            plan.batch = std::min(plan.batch, m_account.shortenedBatch);
        return plan;
    };
    BatchPlan plan = planned();
    if (plan.batch == 0 && m_winds.releaseOthers())
        plan = planned();
    bool holdsOtherMemory = true; // taken for another plan, it may be in the way of this one
    while (plan.batch > 0 && !takeMemory(plan, task)) {
        if (m_winds.releaseOthers())
            continue;
        const bool hasNoHome = plan.keepsFleet && m_home.bytes() == 0;
        giveMemoryBack();
        if (std::exchange(holdsOtherMemory, false))
            continue;
        if (hasNoHome) { // a smaller batch makes it no smaller
            m_mayKeepFleet = false;
            plan = planned();
            continue;
        }
        if (m_account.meantBatch == 0)
            m_account.meantBatch = plan.batch;
        plan = halved(plan);
        m_account.shortenedBatch = plan.batch;
    }
    if (plan.batch == 0)
        throwNoRoom(m_device, DeviceQueue::Compute,
            QT_TRANSLATE_NOOP("Gpu", "not even a small batch of parcels fits into its own beside the winds"));
    return plan;
}

bool GpuAdvance::giveMemoryBack()
{
    bool any = m_home.bytes() > 0;
    m_home.clear();
    m_homeTimes.clear();
    for (BatchBuffers& buffers : m_buffers) {
        any = any || buffers.device.bytes() > 0 || buffers.host.bytes() > 0;
        buffers.device.clear();
        buffers.host.clear();
    }
    return any;
}

bool GpuAdvance::takeMemory(const BatchPlan& plan, const IntervalTask& task)
{
    const std::size_t homes = plan.keepsFleet ? task.fleetSize : plan.batch * batchesAtOnce;
    if (m_home.bytes() < homes * sizeof(Parcel) || !plan.keepsFleet)
        m_homeTimes.clear();
    if (!m_home.atLeast(m_device, homes * sizeof(Parcel)))
        return false;
    if (plan.keepsFleet && m_homeTimes.size() != task.fleetSize)
        m_homeTimes.assign(task.fleetSize, std::numeric_limits<double>::quiet_NaN());
    const std::size_t batches = plan.batch < task.parcels.size() ? batchesAtOnce : 1;
    const std::size_t bytes = BatchLayout(plan.batch, m_pointsEach).bytes();
    return std::all_of(m_buffers.begin(), m_buffers.begin() + static_cast<std::ptrdiff_t>(batches),
        [&](BatchBuffers& buffers) { return buffers.atLeast(m_device, bytes); });
}

std::size_t GpuAdvance::homeOf(const IntervalTask& task, const Batch& batch, std::size_t i) const
{
    return m_plan.keepsFleet ? task.numbers[batch.begin + i] : batch.slot * m_plan.batch + i;
}

std::size_t GpuAdvance::stage(const IntervalTask& task, const Batch& batch)
{
    const BatchLayout layout(m_plan.batch, m_pointsEach);
    const BatchBuffers& buffers = m_buffers[batch.slot];
    auto* const numbers = buffers.onHost<std::uint32_t>(layout.numbers());
    auto* const newNumbers = buffers.onHost<std::uint32_t>(layout.newNumbers());
    auto* const newParcels = buffers.onHost<Parcel>(layout.newParcels());
    // Whoever else moved it meanwhile has changed its time, or has ended it where it was.
    const auto isThere = [&](const Parcel& parcel, std::size_t home) {
        return m_plan.keepsFleet && m_homeTimes[home] == parcel.time && parcel.status == EndReason::Running;
    };
    std::atomic<std::size_t> newOnes = 0;
    m_forRanges(batch.count, parcelsPerRange, [&](std::size_t first, std::size_t last) {
        std::size_t ofRange = 0; // threads that take places one by one would wait for each other
        for (std::size_t i = first; i < last; ++i) {
            const std::size_t home = homeOf(task, batch, i);
            numbers[i] = static_cast<std::uint32_t>(home);
            ofRange += isThere(task.parcels[batch.begin + i], home) ? 0 : 1;
        }
        std::size_t place = ofRange > 0 ? newOnes.fetch_add(ofRange) : 0;
        for (std::size_t i = first; i < last && ofRange > 0; ++i) {
            const Parcel& parcel = task.parcels[batch.begin + i];
            const std::size_t home = numbers[i];
            if (isThere(parcel, home))
                continue;
            newNumbers[place] = static_cast<std::uint32_t>(home);
            newParcels[place] = parcel;
            ++place;
            if (isDisplaced(parcel.offset))
                m_anyDisplaced = true;
        }
    });
    return newOnes;
}

template <typename View>
GpuAdvance::Batch GpuAdvance::submit(const View& view, const IntervalTask& task, std::size_t begin)
{
    Batch batch;
    batch.begin = begin;
    batch.count = std::min(m_plan.batch, task.parcels.size() - begin);
    batch.slot = begin / m_plan.batch % batchesAtOnce;
    const BatchLayout layout(m_plan.batch, m_pointsEach);
    const BatchBuffers& buffers = m_buffers[batch.slot];
    const std::size_t newOnes = stage(task, batch);
    check(m_device.mark(DeviceQueue::Compute, batch.begins));
    const auto send = [&](std::size_t offset, std::size_t bytes) {
        if (bytes > 0)
            check(m_device.copyToDevice(
                buffers.device.data() + offset, buffers.host.data() + offset, bytes, DeviceQueue::Compute));
    };
    send(layout.numbers(), batch.count * sizeof(std::uint32_t));
    send(layout.newNumbers(), newOnes * sizeof(std::uint32_t));
    send(layout.newParcels(), newOnes * sizeof(Parcel));
    check(m_device.clear(buffers.device.data() + layout.totals(), sizeof(WorkTotals), DeviceQueue::Compute));
    auto* const home = reinterpret_cast<Parcel*>(m_home.data());
    check(m_device.launch(
        PlaceWork{buffers.onDevice<Parcel>(layout.newParcels()), buffers.onDevice<std::uint32_t>(layout.newNumbers()),
            static_cast<std::uint32_t>(newOnes), home},
        DeviceQueue::Compute));
    launch(view,
        ParcelWork{task.rule, home, buffers.onDevice<std::uint32_t>(layout.numbers()),
            static_cast<std::uint32_t>(batch.count), buffers.onDevice<ParcelState>(layout.states()),
            buffers.onDevice<PathPoint>(layout.points()), buffers.onDevice<WorkTotals>(layout.totals())});
    check(m_device.mark(DeviceQueue::Compute, batch.isComputed));
    return batch;
}

void GpuAdvance::launch(const WindView& view, const ParcelWork& work)
{
    check(m_device.launch(AccurateWork{work, view, m_anyDisplaced}, DeviceQueue::Compute));
}

void GpuAdvance::launch(const HysplitView& view, const ParcelWork& work)
{
    check(m_device.launch(HysplitWork{work, view}, DeviceQueue::Compute));
}

void GpuAdvance::collect(const IntervalTask& task, const Batch& batch, Progress& progress)
{
    const BatchLayout layout(m_plan.batch, m_pointsEach);
    const BatchBuffers& buffers = m_buffers[batch.slot];
    const auto fetch = [&](std::size_t offset, std::size_t bytes) {
        if (bytes > 0)
            check(m_device.copyToHost(
                buffers.host.data() + offset, buffers.device.data() + offset, bytes, DeviceQueue::Download));
    };
    const auto addTime = [&](DeviceMark from, DeviceMark to) {
        double seconds = 0;
        check(m_device.secondsBetween(from, to, seconds));
        progress.deviceSeconds += seconds;
    };
    DeviceMark begin = 0;
    const auto waitForThem = [&] {
        DeviceMark fetched = 0;
        check(m_device.mark(DeviceQueue::Download, fetched));
        check(m_device.wait(fetched));
        addTime(begin, fetched);
    };
    check(m_device.waitOn(DeviceQueue::Download, batch.isComputed));
    check(m_device.mark(DeviceQueue::Download, begin));
    fetch(layout.totals(), sizeof(WorkTotals));
    fetch(layout.states(), batch.count * sizeof(ParcelState));
    waitForThem();
    const WorkTotals& totals = *buffers.onHost<WorkTotals>(layout.totals());
    addTime(batch.begins, batch.isComputed);
    if (totals.mostPoints > 0) {
        check(m_device.mark(DeviceQueue::Download, begin));
        fetch(layout.points(), totals.mostPoints * batch.count * sizeof(PathPoint));
        waitForThem();
    }

    const auto* const states = buffers.onHost<ParcelState>(layout.states());
    const auto* const points = buffers.onHost<PathPoint>(layout.points());
    m_forRanges(batch.count, parcelsPerRange, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const ParcelState& state = states[i];
            Parcel& parcel = task.parcels[batch.begin + i];
            parcel.latitude = state.latitude;
            parcel.longitude = state.longitude;
            parcel.pressurePa = state.pressurePa;
            parcel.column = state.column;
            parcel.row = state.row;
            parcel.sigma = state.sigma;
            parcel.firstGuessSigma = state.firstGuessSigma;
            parcel.time = state.time;
            parcel.pointCount = state.pointCount;
            parcel.outputsSoFar = state.outputsSoFar;
            parcel.status = state.status;
            for (std::uint32_t k = 0; k < state.pointCount; ++k)
                task.points[parcel.firstPoint + k] = points[k * batch.count + i];
            if (m_plan.keepsFleet)
                m_homeTimes[homeOf(task, batch, i)] = state.time;
        }
    });
    progress.result.add({static_cast<std::int64_t>(totals.steps), totals.largestCellsPerMinute});
    progress.parcelsDone = batch.begin + batch.count;
}

} // namespace windline
