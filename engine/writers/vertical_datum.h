// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <optional>
#include <vector>

namespace windline {

// What the Z of a map file counts from: one answer for a whole file, so that its numbers can be compared.
enum class VerticalDatum {
    SeaLevel, // every trajectory that moved has heights above ground and terrain throughout
    Ground, // heights above ground throughout, but the terrain is not known everywhere
    None, // the file has no Z
};

VerticalDatum verticalDatum(const std::vector<Trajectory>& trajectories);

// Nothing when unknown, which after verticalDatum() is only so for the points of starts that went nowhere.
std::optional<double> heightMetres(const TrajectoryPoint& point, VerticalDatum datum);

} // namespace windline
