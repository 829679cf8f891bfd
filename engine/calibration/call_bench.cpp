// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/call_bench.h"

#include "engine/run/stopwatch.h"
#include "engine/winds/memory_block.h"

#include <cmath>
#include <utility>

namespace windline {

namespace {

// The same memory under another name is new to whoever keeps copies by names.
void rename(BlockId& id)
{
    if (id != 0)
        id = newBlockId();
}

} // namespace

CallBench::CallBench(Numerics numerics, Interpolation interpolation, const MadeGrid& grid, std::stop_token stop)
    : m_kernel(kernelId(numerics, interpolation))
    , m_made(makeWinds(numerics, grid, interpolation))
    , m_view(m_made.winds->view())
    , m_stop(std::move(stop))
{
    m_rule.vertical = m_made.maker->verticalRule();
    if (numerics == Numerics::Hysplit)
        m_rule.until = static_cast<double>((m_made.first + std::chrono::hours(1)).time_since_epoch().count());
}

double CallBench::stepsPerParcel(const CallCase& one) const
{
    const double begin = static_cast<double>(m_made.first.time_since_epoch().count());
    const double end =
        std::isnan(m_rule.until) ? static_cast<double>(m_made.last.time_since_epoch().count()) : m_rule.until;
    return std::ceil((end - begin) / one.stepSeconds);
}

CallTiming CallBench::call(Strategy& strategy, const CallCase& one, int workers, bool newWinds)
{
    renameLast();
    CallTiming timing = once(strategy, one, workers);
    constexpr double hoursBetweenWinds = 3;
    if (newWinds && std::holds_alternative<HysplitView>(m_view))
        timing.seconds = std::lerp(once(strategy, one, workers).seconds, timing.seconds, 1 / hoursBetweenWinds);
    return timing;
}

void CallBench::renameLast()
{
    if (auto* accurate = std::get_if<WindView>(&m_view))
        for (BlockId* id : {&accurate->lastId, &accurate->surfaceLastId, &accurate->openAirId})
            rename(*id);
    else
        rename(std::get<HysplitView>(m_view).valuesLastId);
}

CallTiming CallBench::once(Strategy& strategy, const CallCase& one, int workers)
{
    if (m_start.size() != one.parcels)
        m_start = m_made.parcels(one.parcels);
    constexpr std::size_t pointsPerParcel = 6;
    m_points.resize(one.parcels * pointsPerParcel);
    std::vector<Parcel> parcels = m_start;
    for (std::size_t i = 0; i < parcels.size(); ++i)
        parcels[i].firstPoint = i * pointsPerParcel;
    m_rule.longestStepSeconds = one.stepSeconds;
    const Stopwatch clock;
    const AdvanceResult result = strategy.advance({m_view, m_rule, parcels, m_points}, m_stop);
    return {m_kernel, workers, static_cast<double>(parcels.size()), static_cast<double>(result.steps), clock.seconds()};
}

} // namespace windline
