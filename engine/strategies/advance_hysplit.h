// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/hysplit_scheme.h"
#include "engine/strategies/strategy.h"

namespace windline {

// advanceTile() for HYSPLIT's numerics, one parcel after the other, with the same bits on every processor: those that
// multiply and add in one go round less often, and what HYSPLIT computes can hang on the last bit (options 1 to 3 in
// near-neutral air).
AdvanceResult advanceHysplit(
    const HysplitScheme& scheme, const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop);

} // namespace windline
