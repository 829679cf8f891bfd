// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/writers/writers.h"

namespace windline {

// As formats.h says.
void writeShapefileWithGdal(const TrajectorySet& set, const std::filesystem::path& file);
void writeGeoPackageWithGdal(const TrajectorySet& set, const std::filesystem::path& file);

} // namespace windline
