// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/end_reason.h"
#include "engine/model/path_variable.h"
#include "engine/model/start_point.h"
#include "engine/model/time.h"

#include <limits>
#include <vector>

namespace windline {

inline constexpr float unknownValue = std::numeric_limits<float>::quiet_NaN();

// One recorded position. What the meteorology cannot tell is NaN here and missing in every file, never 0.
struct TrajectoryPoint {
    double ageSeconds = 0; // since the start; negative in backward runs
    double latitudeDegrees = 0;
    double longitudeDegrees = 0; // -180 .. 180
    double pressureHpa = 0;
    float heightAglMetres = unknownValue; // geopotential metres above the ground
    float terrainMetres = unknownValue; // height of the ground above sea level
    // Where the run keeps a quantity: here it is not kept, because the ground lies above the place where it would be.
    // The parcel slides along the ground; with constant pressure it is below the ground, where the file's values mean
    // little.
    bool quantityLost = false;

    bool operator==(const TrajectoryPoint&) const = default;
};

struct Trajectory {
    int number = 0; // from 1, in the order of the starts
    StartPoint start;
    Time startTime;
    std::vector<TrajectoryPoint> points; // age 0 first, then away from the start
    EndReason end = EndReason::Running;
    PathMeteorology meteorology{}; // at each of the points

    // Output times are whole seconds; an early end between two is rounded to one.
    Time timeOf(const TrajectoryPoint& point) const
    {
        return startTime + std::chrono::round<std::chrono::seconds>(std::chrono::duration<double>(point.ageSeconds));
    }
};

} // namespace windline
