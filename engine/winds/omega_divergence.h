// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_snapshot.h"

#include <vector>

namespace windline {

// Vertical velocity (Pa s-1, laid out as the snapshot's fields) from the divergence of the horizontal wind on the
// levels, by continuity: omega(p) = -integral of div V from the top level, where omega is taken as 0, down to p
// (trapezoidal rule). On the sphere, across the poles and round periodic grids; with the map's scale on projected ones.
// A missing neighbour makes a difference one-sided; where the wind itself is missing the divergence counts as 0.
std::vector<float> omegaFromDivergence(const MetSnapshot& snapshot);

} // namespace windline
