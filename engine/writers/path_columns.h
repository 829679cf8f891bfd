// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/writers/columns.h"

#include <vector>

namespace windline {

// Those that the run was asked for or that any trajectory has, in HYSPLIT's order.
std::vector<PathVariable> chosenVariables(const TrajectorySet& set);

// NaN when it is unknown there.
double pathValue(const RecordedPoint& row, PathVariable variable);

// The column of a variable; nothing for pressure and terrain, which every file has anyway.
const Column<RecordedPoint>* pathColumn(PathVariable variable);

} // namespace windline
