// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace windline {

// New points of one trajectory, to be appended to those that were told before.
struct TrajectoryPiece {
    std::size_t index = 0; // of the start in the request
    Time startTime;
    std::vector<TrajectoryPoint> points;
    EndReason end = EndReason::Running;
};

class SnapshotCache;

// How a run is watched and stopped from outside. The functions are called from the run's own thread, in order, and may
// be empty; a run without `extended` does not spend time on making pieces.
struct RunMonitor {
    std::stop_token stop;
    std::function<void(double fraction)> progressed; // 0 .. 1, never falling
    std::function<void(std::vector<TrajectoryPiece> pieces)> extended; // after each interval of the meteorology
    SnapshotCache* cache = nullptr; // meteorology of earlier runs, and of this one for later ones; null: none
};

} // namespace windline
