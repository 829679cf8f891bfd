// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/internal_levels.h"

#include <algorithm>

namespace windline {

namespace {

struct LevelSet {
    int mostDataLevels;
    HysplitLevels formula;
};

// Measured (docs/hysplit.md): the more levels in the data, the closer HYSPLIT's own lie.
constexpr LevelSet levelSets[] = {
    {25, {30, -25, 5}},
    {30, {20, -15, 5}},
    {35, {15, -5, 0}},
    {44, {10, -10, 10}},
    {61, {5, 5, 0}},
};
constexpr HysplitLevels finest{2.5, 2.5, 0};

} // namespace

InternalLevels internalLevels(int upperAirLevels, double modelTopMetres)
{
    InternalLevels levels;
    const auto* const set = std::ranges::find_if(
        levelSets, [upperAirLevels](const LevelSet& candidate) { return upperAirLevels <= candidate.mostDataLevels; });
    levels.formula = set == std::end(levelSets) ? finest : set->formula;
    levels.scaleHeightMetres = std::max(levels.scaleHeightMetres, modelTopMetres);
    do {
        ++levels.count;
        const double height = levels.formula.heightOf(levels.count);
        levels.sigmas.push_back(static_cast<float>(1 - height / levels.scaleHeightMetres));
    } while (levels.formula.heightOf(levels.count) < modelTopMetres || levels.count < 3);
    return levels;
}

} // namespace windline
