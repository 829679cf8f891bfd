// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trajectory_files/source_file.h"
#include "engine/trajectory_files/trajectory_file.h"

#include <string_view>

// The formats behind readTrajectories(). Each throws EngineError that names the file and, in texts, the line.
namespace windline {

TrajectoryFile readTdump(const SourceFile& source, std::string_view text);
TrajectoryFile readCsvTrajectories(const SourceFile& source, std::string_view text);
TrajectoryFile readGeoJsonTrajectories(const SourceFile& source, std::string_view text);
TrajectoryFile readNetcdfTrajectories(const SourceFile& source);

// Whether the columns of a table, by its header, are those of trajectories.
bool isTrajectoryTable(std::string_view text);
bool isNetcdfOfTrajectories(const SourceFile& source);

} // namespace windline
