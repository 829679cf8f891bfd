// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"

#include <memory>

namespace windline {

// One parcel after the other on the calling thread; the yardstick for all others.
std::unique_ptr<Strategy> makeSequentialStrategy();

// What every CPU strategy does with a few parcels: all steps of the interval, one parcel at a time, so that a parcel's
// neighbourhood of the slab stays in the cache. Leaves the rest alone once a stop is requested.
AdvanceResult advanceTile(const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop);

} // namespace windline
