// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>

namespace windline {

// What accurate numerics do with a parcel's pressure.
enum class VerticalRule : std::uint8_t {
    FollowOmega, // WindValues::omega moves it
    KeepPressure,
    KeepValue, // it goes where WindValues::omega, here not a motion but the kept quantity, has the parcel's own value
};

// How parcels step through one interval. With accurate numerics nothing here depends on a parcel: one computed alone
// moves exactly as it does among a million others.
struct StepRule {
    double longestStepSeconds = 300; // positive
    double outputIntervalSeconds = 3600; // positive, whole
    int direction = 1; // +1 forward, -1 backward in time
    VerticalRule vertical = VerticalRule::FollowOmega; // accurate numerics
    double tratio = 0.75; // HYSPLIT's numerics: grid cells that a sub-step may cross
    bool isLastInterval = false; // no meteorology beyond: record where the parcels are when it ends
    // Where parcels stop to wait for the next call, within the interval; NaN: at its end.
    double until = std::numeric_limits<double>::quiet_NaN();
};

static_assert(std::is_trivially_copyable_v<StepRule>);

} // namespace windline
