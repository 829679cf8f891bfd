// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <cstddef>

namespace windline {

// What is recorded at a point, in the variable's unit; unknownValue where nothing is: while a run goes on, points come
// without it.
inline float recordedAt(const Trajectory& trajectory, std::size_t point, PathVariable variable)
{
    const PathMeteorology& meteorology = trajectory.meteorology;
    return (point + 1) * meteorology.variables.size() <= meteorology.values.size() ? meteorology.at(point, variable)
                                                                                   : unknownValue;
}

} // namespace windline
