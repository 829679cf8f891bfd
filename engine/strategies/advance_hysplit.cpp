// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/advance_hysplit.h"

#include "engine/kernel/advance.h"

namespace windline {

AdvanceResult advanceHysplit(
    const HysplitScheme& scheme, const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop)
{
    AdvanceResult result;
    for (std::size_t i = 0; i < tile.size() && !stop.stop_requested(); ++i)
        result.steps += advanceThroughInterval(
            scheme, task.rule, tile[i], task.points.data() + tile[i].firstPoint, result.largestCellsPerMinute);
    return result;
}

} // namespace windline
