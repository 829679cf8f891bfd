// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/advance_tile.h"

#include "engine/kernel/cubic_scheme.h"
#include "engine/kernel/lanes.h"
#include "engine/strategies/advance_hysplit.h"
#include "engine/strategies/tiles.h"

// One function for several instruction sets: the loader takes the best that the processor has. All that it calls is
// inlined into it, so that it is compiled for each set, too. Sanitizers cannot do with functions chosen that early.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)                  \
    && !defined(__SANITIZE_THREAD__)
#define WINDLINE_FOR_ALL_PROCESSORS gnu::target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4"), gnu::flatten
#else
#define WINDLINE_FOR_ALL_PROCESSORS gnu::flatten
#endif

namespace windline {

namespace {

static_assert(Tiles::parcelsTogether % laneCount == 0);

[[WINDLINE_FOR_ALL_PROCESSORS]] void advanceTogether(const AccurateScheme& scheme, const IntervalTask& task,
    std::span<Parcel> tile, const std::stop_token& stop, AdvanceResult& result)
{
    Lanes lanes(scheme, task.rule);
    std::size_t next = 0;
    while (true) {
        while (lanes.freeLanes() > 0 && next < tile.size() && !stop.stop_requested()) {
            Parcel& parcel = tile[next++];
            if (!isDisplaced(parcel.offset))
                lanes.put(parcel, task.points.data() + parcel.firstPoint);
        }
        if (lanes.freeLanes() == laneCount)
            return;
        const int free = lanes.freeLanes();
        while (lanes.freeLanes() == free)
            result.steps += lanes.step();
    }
}

template <typename Scheme>
void advanceOne(const Scheme& scheme, const IntervalTask& task, Parcel& parcel, AdvanceResult& result)
{
    result.steps += advanceThroughInterval(
        scheme, task.rule, parcel, task.points.data() + parcel.firstPoint, result.largestCellsPerMinute);
}

[[WINDLINE_FOR_ALL_PROCESSORS]] void advanceOneByOne(const AccurateScheme& scheme, const IntervalTask& task,
    std::span<Parcel> tile, bool onlyDisplaced, const std::stop_token& stop, AdvanceResult& result)
{
    for (std::size_t i = 0; i < tile.size() && !stop.stop_requested(); ++i)
        if (!onlyDisplaced || isDisplaced(tile[i].offset))
            advanceOne(scheme, task, tile[i], result);
}

[[WINDLINE_FOR_ALL_PROCESSORS]] void advanceOneByOne(const CubicScheme& scheme, const IntervalTask& task,
    std::span<Parcel> tile, const std::stop_token& stop, AdvanceResult& result)
{
    for (std::size_t i = 0; i < tile.size() && !stop.stop_requested(); ++i)
        advanceOne(scheme, task, tile[i], result);
}

} // namespace

AdvanceResult advanceTile(const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop)
{
    if (const auto* winds = std::get_if<HysplitView>(&task.winds))
        return advanceHysplit(HysplitScheme{*winds, task.rule}, task, tile, stop);
    AdvanceResult result;
    const AccurateScheme scheme{std::get<WindView>(task.winds), task.rule};
    if (scheme.winds.cubic.isOn) {
        advanceOneByOne(CubicScheme{scheme}, task, tile, stop, result);
        return result;
    }
    const bool isOrdinary = task.rule.vertical != VerticalRule::KeepValue && !scheme.winds.isProjected;
    if (isOrdinary)
        advanceTogether(scheme, task, tile, stop, result);
    advanceOneByOne(scheme, task, tile, isOrdinary, stop, result);
    return result;
}

} // namespace windline
