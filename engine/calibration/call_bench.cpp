// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/call_bench.h"

#include "engine/run/stopwatch.h"
#include "engine/winds/memory_block.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace windline {

namespace {

constexpr std::size_t pointsPerParcel = 6;
constexpr double hourSeconds = 3600;

double secondsOf(Time time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

// The interval that follows: its first time was the last, and its last is new. The same memory under another name is
// new to whoever keeps copies by names.
void moveOn(WindView& view)
{
    std::swap(view.first, view.last);
    std::swap(view.surfaceFirst, view.surfaceLast);
    view.firstId = std::exchange(view.lastId, newBlockId());
    view.surfaceFirstId = std::exchange(view.surfaceLastId, view.surfaceLastId != 0 ? newBlockId() : 0);
    view.openAirId = view.openAirId != 0 ? newBlockId() : 0;
}

void moveOn(HysplitView& view)
{
    std::swap(view.valuesFirst, view.valuesLast);
    view.valuesFirstId = std::exchange(view.valuesLastId, newBlockId());
}

// The name of what is new and lies there; 0: nothing does.
BlockId newIdOf(const void* data, const WindView& view)
{
    return data == view.last ? view.lastId : data == view.surfaceLast ? view.surfaceLastId : 0;
}

BlockId newIdOf(const void* data, const HysplitView& view)
{
    return data == view.valuesLast ? view.valuesLastId : 0;
}

} // namespace

CallBench::CallBench(Numerics numerics, Interpolation interpolation, const MadeGrid& grid, std::stop_token stop)
    : m_kernel(kernelId(numerics, interpolation))
    , m_made(makeWinds(numerics, grid, interpolation))
    , m_view(m_made.winds->view())
    , m_stop(std::move(stop))
{
    m_rule.vertical = m_made.maker->verticalRule();
    m_now = secondsOf(m_made.first);
    if (numerics == Numerics::Hysplit)
        m_rule.until = m_now + hourSeconds;
}

double CallBench::stepsPerParcel(const CallCase& one) const
{
    const double seconds = std::isnan(m_rule.until) ? secondsOf(m_made.last) - secondsOf(m_made.first) : hourSeconds;
    return std::ceil(seconds / one.stepSeconds);
}

CallTiming CallBench::call(Strategy& strategy, const CallCase& one, int workers, bool asInRun)
{
    placeParcels(one);
    enterInterval(nullptr);
    if (!asInRun)
        return once(strategy, one, workers, false);
    once(strategy, one, workers, true);
    enterInterval(&strategy);
    CallTiming timing = once(strategy, one, workers, true);
    constexpr double hoursBetweenWinds = 3;
    if (std::holds_alternative<HysplitView>(m_view))
        timing.seconds = std::lerp(once(strategy, one, workers, true).seconds, timing.seconds, 1 / hoursBetweenWinds);
    return timing;
}

void CallBench::placeParcels(const CallCase& one)
{
    if (m_start.size() != one.parcels) {
        m_start = m_made.parcels(one.parcels);
        m_points.resize(one.parcels * pointsPerParcel);
        m_numbers.resize(one.parcels);
        std::iota(m_numbers.begin(), m_numbers.end(), std::size_t(0));
        constexpr double day = 86'400; // longer than all calls
        for (Parcel& parcel : m_start)
            parcel.endTime = parcel.startTime + day;
    }
    m_parcels = m_start;
    m_now = secondsOf(m_made.first);
}

// One that begins where the parcels are.
void CallBench::enterInterval(Strategy* expecting)
{
    const double length = secondsOf(m_made.last) - secondsOf(m_made.first);
    std::visit(
        [&](auto& view) {
            moveOn(view);
            view.timeFirst = m_now;
            view.timeLast = m_now + length;
            if (expecting == nullptr)
                return;
            std::vector<MemoryBlock> blocks;
            for (MemoryBlock block : m_made.blocks)
                if ((block.id = newIdOf(block.data, view)) != 0)
                    blocks.push_back(block);
            expecting->expect(blocks);
        },
        m_view);
}

CallTiming CallBench::once(Strategy& strategy, const CallCase& one, int workers, bool areOfRun)
{
    for (std::size_t i = 0; i < m_parcels.size(); ++i) {
        m_parcels[i].firstPoint = i * pointsPerParcel;
        m_parcels[i].pointCount = 0;
    }
    m_rule.longestStepSeconds = one.stepSeconds;
    if (!std::isnan(m_rule.until))
        m_rule.until = m_now + hourSeconds;
    IntervalTask task{m_view, m_rule, m_parcels, m_points};
    if (areOfRun) {
        task.numbers = m_numbers;
        task.fleetSize = m_numbers.size();
    }
    const Stopwatch clock;
    const AdvanceResult result = strategy.advance(task, m_stop);
    const double seconds = clock.seconds();
    m_now = std::visit(
        [this](const auto& view) { return std::isnan(m_rule.until) ? view.timeLast : m_rule.until; }, m_view);
    return {m_kernel, workers, static_cast<double>(m_parcels.size()), static_cast<double>(result.steps), seconds};
}

} // namespace windline
