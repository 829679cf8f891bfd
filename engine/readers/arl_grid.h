// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/grid.h"
#include "engine/readers/arl_index.h"
#include "engine/readers/arl_unpack.h"

#include <optional>
#include <string>
#include <vector>

namespace windline {

struct ArlGrid {
    HorizontalGrid horizontal;
    ArlColumns columns;
};

// The grid that the numbers of an index describe; nothing, and the reason in `problem`, where they describe none.
std::optional<ArlGrid> arlGrid(const ArlFrame& frame, std::string& problem);

struct ArlLevel {
    double levelPa = 0; // nominal where the coordinate is another
    LevelDefinition definition;
    int inFile = 0; // counted from the ground, which is 0
};

struct ArlLevels {
    VerticalCoordinate coordinate = VerticalCoordinate::Pressure;
    std::vector<ArlLevel> levels; // by ascending levelPa; of several at one pressure the file's first
};

std::optional<ArlLevels> arlLevels(const ArlFrame& frame, std::string& problem);

} // namespace windline
