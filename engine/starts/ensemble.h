// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"

#include <cstddef>
#include <vector>

namespace windline {

inline constexpr std::size_t ensembleMembers = 27;

// How far the meteorology of HYSPLIT's ensemble is displaced; names and defaults of SETUP.CFG.
struct EnsembleOffsets {
    float dxf = 1; // DXF: grid cells along the rows
    float dyf = 1; // DYF: grid cells along the columns
    float dzf = 0.01F; // DZF: sigma, 0.01 is about 250 m

    bool operator==(const EnsembleOffsets&) const = default;
};

// The members for one start: all begin there, and each finds the meteorology displaced by none, minus or plus one
// offset in each direction (HYSPLIT User's Guide, "Ensemble"). Member 1 is not displaced. HYSPLIT's order of the
// others is not documented; here x changes fastest, then y, then z, each 0, -, +. A member's name ends in its signs:
// "Seoul +x 0 -z".
std::vector<StartPoint> ensembleOf(const StartPoint& start, const EnsembleOffsets& offsets = {});

} // namespace windline
