// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/wind_view.h"
#include "engine/model/trajectory.h"

#include <optional>

namespace windline {

// A start turned into a parcel: its height is now a pressure. When it cannot start, `parcel.status` says why.
struct PlacedParcel {
    Parcel parcel;
    PathPoint firstPoint; // at age 0
};

// startTime lies within the winds' interval, the position within their area.
PlacedParcel placeParcel(const WindView& winds, const StartPoint& start, Time startTime, Time endTime);

// The point at age 0 of a start that became no parcel: what was asked for, and nothing that the meteorology would only
// guess (outside its heights it knows no pressure).
TrajectoryPoint unplacedPoint(const StartPoint& start, float terrainMetres = unknownValue);

} // namespace windline
