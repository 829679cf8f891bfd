// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <filesystem>
#include <vector>

namespace windline {

// Reads the points of Windline's own NetCDF file into its trajectories, which tell how many there are and which
// variables they have. Unlike readTrajectories() it takes nothing for granted and mends nothing: it is the file of a
// run, or it is refused. Ages are exact to a part in 1e15, the rest is exact. Throws EngineError (NotReadable).
void readRunTrajectories(const std::filesystem::path& file, std::vector<Trajectory>& trajectories);

} // namespace windline
