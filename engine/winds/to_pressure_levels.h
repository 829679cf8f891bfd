// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_snapshot.h"

#include <vector>

// Meteorology on levels that are not pressures, brought to levels that are: the kernel knows no others.
namespace windline {

// The levels for a grid of sigma, hybrid or terrain-following levels: their nominal pressures, and between and below
// them, where the ground of high terrain may lie, enough others. Ascending.
std::vector<double> pressureLevelsFor(const Grid& grid);

// The snapshot on these levels, linear in ln p between its own. Above its highest and below its lowest level values
// stay those of that level. Vertical velocity is omega, from w where there is only that. Heights come from the file, or
// else from surface pressure, terrain and virtual temperature (hypsometric equation); they stay unknown where one of
// these is. Sigma and hybrid levels need surface pressure, terrain-following ones air pressure.
MetSnapshot toPressureLevels(const MetSnapshot& snapshot, const std::vector<double>& levelsPa);

// A snapshot on pressure levels with omega = -rho g w, from upward velocity and temperature.
MetSnapshot withOmegaFromW(MetSnapshot snapshot);

} // namespace windline
