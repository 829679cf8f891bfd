// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trajectory_files/trajectory_file.h"

#include <string>

namespace windline {

// What a file with trajectories holds, for people: several lines of aligned text in the language of the application.
std::string describeTrajectories(const std::filesystem::path& path, const TrajectoryFile& file);

} // namespace windline
