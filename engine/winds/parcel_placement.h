// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/wind_view.h"
#include "engine/model/trajectory.h"
#include "engine/winds/wind_maker.h"

namespace windline {

// startTime lies within the winds' interval, the position within their area.
PlacedParcel placeParcel(const WindView& winds, const StartPoint& start, Time startTime, Time endTime,
    VerticalRule vertical = VerticalRule::FollowOmega);

} // namespace windline
