// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"

namespace windline {

// What every CPU strategy does with a few parcels: all steps of the interval, a few parcels at a time, so that their
// neighbourhood of the winds stays in the cache. Once a stop is requested the parcels not begun are left alone.
// Compiled for several instruction sets; the processor's best one runs.
AdvanceResult advanceTile(const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop);

} // namespace windline
