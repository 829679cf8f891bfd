// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <span>

namespace windline {

// How far the trajectories of two strategies are apart.
struct Agreement {
    bool isExact = false; // every point bit for bit, and every end
    double largestMetres = 0; // between points of the same number, along the surface
    int differentEnds = 0; // trajectories that end otherwise, or have another number of points
};

Agreement agreementOf(std::span<const Trajectory> first, std::span<const Trajectory> second);

} // namespace windline
