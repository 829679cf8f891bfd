// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/hysplit_grid.h"
#include "engine/met/met_snapshot.h"

#include <filesystem>
#include <string>
#include <vector>

namespace windline {

// The ground under the grid as HYSPLIT sees it: the meteorology's where it has it, else from HYSPLIT's boundary files.
struct HysplitGround {
    std::vector<float> terrainMetres; // [row][distinct column]
    std::vector<float> roughnessMetres; // likewise
    std::vector<std::string> notes; // sentences: what was put in place of what
};

// boundaryFiles: the folder of ASCDATA.CFG; empty: none. Throws EngineError when the files cannot be read.
HysplitGround hysplitGround(
    const MetSnapshot& snapshot, const HysplitGrid& grid, const std::filesystem::path& boundaryFiles);

} // namespace windline
