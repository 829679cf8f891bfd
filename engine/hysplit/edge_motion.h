// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/hysplit_grid.h"

#include <vector>

namespace windline {

// HYSPLIT's centred differences do not reach the outermost columns and rows, which take `factor` times what their
// neighbours have; so do the ends of a grid that goes round the Earth. motion is [row][stored column][level].
void copyToEdges(const HysplitGrid& grid, std::vector<float>& motion, float factor);

} // namespace windline
