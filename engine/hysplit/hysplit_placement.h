// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/hysplit_snapshot.h"
#include "engine/kernel/hysplit_view.h"
#include "engine/winds/wind_maker.h"

namespace windline {

// A start as a parcel of HYSPLIT's numerics. first and last: the snapshots that the view lies between.
PlacedParcel placeHysplitParcel(const HysplitView& view, const HysplitSnapshot& first, const HysplitSnapshot& last,
    const StartPoint& start, Time startTime, Time endTime);

} // namespace windline
