// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/grid.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace windline {

// A grid and where a file keeps each of its rows (south to north) and columns (west to east).
struct HorizontalAxes {
    HorizontalGrid grid;
    std::vector<std::size_t> rows; // index in the file of each row
    std::vector<std::size_t> columns;
};

// Accepts latitudes in either order and longitudes on any turn, in either order, cut anywhere on the circle, the last
// repeating the first or not. Longitudes of the result begin in -180 .. 180, those of a global grid as near to -180 as
// its columns allow. Nothing when they are not regular; `problem` then says why (a sentence without its end).
std::optional<HorizontalAxes> horizontalAxes(
    std::span<const double> latitudes, std::span<const double> longitudes, std::string& problem);

} // namespace windline
