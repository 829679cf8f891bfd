// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/edge_motion.h"

namespace windline {

void copyToEdges(const HysplitGrid& grid, std::vector<float>& motion, float factor)
{
    const int levels = grid.levels.count;
    const auto copy = [&](int row, int column, int fromRow, int fromColumn, float by) {
        const std::size_t to = grid.node(row, column) * levels;
        const std::size_t from = grid.node(fromRow, fromColumn) * levels;
        for (int level = 0; level < levels; ++level)
            motion[to + level] = by * motion[from + level];
    };
    for (int row = 0; row < grid.rows; ++row) {
        copy(row, grid.columnInFile(0), row, grid.columnInFile(1), factor);
        copy(row, grid.columnInFile(grid.columns - 1), row, grid.columnInFile(grid.columns - 2), factor);
    }
    for (int column = 0; column < grid.columns; ++column) {
        copy(0, column, 1, column, factor);
        copy(grid.rows - 1, column, grid.rows - 2, column, factor);
    }
    if (grid.storedColumns > grid.columns)
        for (int row = 0; row < grid.rows; ++row)
            copy(row, grid.columns, row, 0, 1);
}

} // namespace windline
