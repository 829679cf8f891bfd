// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace windline {

// Why a trajectory stopped. Everything but Running and Finished is an early end and is shown to the user.
// One byte, because every parcel of the kernel carries it.
enum class EndReason : std::uint8_t {
    Running, // not an end: the parcel still moves
    Finished, // reached the requested duration
    LeftWest, // left the grid at this edge
    LeftEast,
    LeftSouth,
    LeftNorth,
    AboveTop, // rose above the highest level of the meteorology
    MissingData, // reached a place where the file says "missing"
    NoDataBeyond, // the meteorology ends (forward) or begins (backward) here
    StartOutsideArea,
    StartOutsideTimes,
    StartAboveTop,
    StartBelowGround, // below the surface, or below the lowest level where the file gives no surface
    StartHeightUnknown, // the file has nothing to turn metres into pressure
    Cancelled, // the user stopped the run
    Failed, // the run could not go on
};

inline constexpr std::size_t endReasonCount = 16;

// Stable identifiers for files and reports ("left_grid_east"); what people read comes from describe() in run/.
std::string_view endReasonId(EndReason reason);

} // namespace windline
