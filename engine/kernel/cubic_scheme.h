// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/accurate_scheme.h"

namespace windline {

// The accurate numerics where the winds are interpolated cubically: the same steps. Their own scheme because what is
// inlined into a strategy's loop is compiled for every instruction set, and AccurateScheme::stepped keeps all but the
// ordinary step out of its loop.
struct CubicScheme : AccurateScheme {
    WINDLINE_HD Position stepped(
        const Parcel& parcel, const Position& from, double time, double seconds, float& largest) const
    {
        if (rule.vertical == VerticalRule::KeepValue || isDisplaced(parcel.offset))
            return AccurateScheme::stepped(parcel, from, time, seconds, largest);
        const auto wind = [this](const SpherePoint& point, double pressurePa, double when) {
            return cubicWindAt(winds, point.latitude, point.longitude, pressurePa, when);
        };
        return midpointStep(wind, from, time, seconds, rule.vertical);
    }
};

} // namespace windline
