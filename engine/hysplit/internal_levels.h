// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/hysplit_view.h"

#include <vector>

namespace windline {

// HYSPLIT's internal levels for a run: which formula depends on how many upper-air levels the meteorology has, how many
// levels on the top that CONTROL asks for.
struct InternalLevels {
    HysplitLevels formula;
    int count = 0;
    double scaleHeightMetres = 25'000; // ZMDL: where sigma is 0, over ground at sea level
    std::vector<double> sigmas; // from the ground up; of single precision, as HYSPLIT's are

    // Metres above a ground of this height.
    double heightAgl(int level, double terrainMetres) const
    {
        return (1 - sigmas[static_cast<std::size_t>(level)]) * (scaleHeightMetres - terrainMetres);
    }
    // Of the first level: data on or below it are not used, and the wind below it is its own.
    double lowestAgl(double terrainMetres) const
    {
        return formula.heightOf(1) * (scaleHeightMetres - terrainMetres) / scaleHeightMetres;
    }
};

InternalLevels internalLevels(int upperAirLevels, double modelTopMetres);

} // namespace windline
