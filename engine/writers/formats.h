// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/writers/writers.h"

// The formats behind writeTrajectories(). Each writes into an empty folder of its own, under the file's final name or
// names made from it, and throws a std::exception whose what() says why it could not.
namespace windline {

using WriteFunction = void (*)(const TrajectorySet&, const std::filesystem::path& file);

void writeGeoJson(const TrajectorySet& set, const std::filesystem::path& file);
void writeShapefile(const TrajectorySet& set, const std::filesystem::path& file);
void writeGeoPackage(const TrajectorySet& set, const std::filesystem::path& file);
void writeKml(const TrajectorySet& set, const std::filesystem::path& file);
void writeCsv(const TrajectorySet& set, const std::filesystem::path& file);
void writeNetcdf(const TrajectorySet& set, const std::filesystem::path& file);
void writeTdump(const TrajectorySet& set, const std::filesystem::path& file);

} // namespace windline
