// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/grid.h"
#include "engine/model/run_request.h"
#include "engine/model/trajectory.h"

#include <span>
#include <string>
#include <vector>

namespace windline {

// Sentences about starts that could not be used and about trajectories that stopped for want of meteorology.
// Many alike are summed up.
std::vector<std::string> earlyEndWarnings(
    std::span<const Trajectory> trajectories, const HorizontalGrid& grid, std::span<const Time> times);

// The starts that could not be used, as problems of the request.
std::vector<Problem> startProblems(
    std::span<const Trajectory> trajectories, const HorizontalGrid& grid, std::span<const Time> times);

} // namespace windline
