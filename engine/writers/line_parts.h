// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/writers/vertical_datum.h"

#include <vector>

namespace windline {

struct LineVertex {
    double longitudeDegrees = 0; // -180 .. 180
    double latitudeDegrees = 0;
    double heightMetres = 0; // carried along

    bool operator==(const LineVertex&) const = default;
};

using LinePart = std::vector<LineVertex>; // two vertices at least

// The parts of a line as a map of longitude and latitude draws them, none of which runs around the world:
// - A step over the date line is cut at 180 degrees, where one part ends at +180 and the next begins at -180, or the
//   other way round.
// - A step that is shorter over the pole than beside it is cut there: up one meridian, and down the other.
// Nothing when there are less than two vertices.
std::vector<LinePart> lineParts(const std::vector<LineVertex>& vertices);
// Where heights are unknown the vertices have some number, which the datum tells not to use.
std::vector<LinePart> lineParts(const Trajectory& trajectory, VerticalDatum datum);

} // namespace windline
