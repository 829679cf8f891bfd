// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/batch_plan.h"

#include "gpu/batch_buffers.h"

#include <algorithm>

namespace windline {

std::size_t bytesPerParcel(std::size_t pointsEach)
{
    return BatchLayout(1, pointsEach).bytesWithoutRounding();
}

BatchPlan planBatches(const BatchDemand& demand, std::size_t freeBytes)
{
    // Pinned memory, as much as a batch has of the device's, is taken from all the machine's programs, and costs time.
    constexpr std::size_t pinnedBytes = std::size_t(96) << 20;
    const std::size_t usable = freeBytes / 10 * 9; // others may want some meanwhile
    const std::size_t fleetBytes = demand.fleetSize * sizeof(Parcel);
    const std::size_t each = bytesPerParcel(demand.pointsEach);
    const std::size_t least = std::min(smallestBatch, demand.parcels);
    const auto atOnceWith = [&](bool keeps) {
        const std::size_t left = keeps ? usable - fleetBytes : usable;
        return left / batchesAtOnce / (each + (keeps ? 0 : sizeof(Parcel)));
    };
    const bool keepsFleet = demand.fleetSize > 0 && fleetBytes <= usable / 2 && atOnceWith(true) >= least;
    const std::size_t atOnce = atOnceWith(keepsFleet);
    if (atOnce < least)
        return {0, false};
    // A launch cannot be stopped, and where a display hangs on the GPU it must not take seconds.
    constexpr double mostSteps = 1e8;
    const auto suitable =
        std::min(pinnedBytes / each, static_cast<std::size_t>(mostSteps / std::max(demand.stepsEach, 1.0)));
    const std::size_t wanted = demand.askedBatch > 0 ? demand.askedBatch : std::max(suitable, smallestBatch);
    return {std::clamp<std::size_t>(demand.parcels, 1, std::min(atOnce, wanted)), keepsFleet};
}

BatchPlan halved(const BatchPlan& plan)
{
    return {plan.batch / 2 >= smallestBatch ? plan.batch / 2 : 0, plan.keepsFleet};
}

} // namespace windline
