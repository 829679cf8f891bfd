// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/internal_levels.h"
#include "engine/met/grid.h"

#include <cstddef>
#include <vector>

namespace windline {

// Where HYSPLIT's numerics compute: the meteorology's grid and HYSPLIT's levels over it. The same for all times of a
// run.
struct HysplitGrid {
    HorizontalGrid horizontal;
    InternalLevels levels;
    int columns = 0; // distinct ones
    int rows = 0;
    int storedColumns = 0; // on a periodic grid with the first one again at the end
    std::vector<float>
        columnMetres; // length of a cell along the rows, [row] on latitude-longitude grids, else [row][column]
    std::vector<float> rowMetres; // along the columns; likewise

    HysplitGrid(const HorizontalGrid& grid, const InternalLevels& internal);

    std::size_t node(int row, int column) const { return static_cast<std::size_t>(row) * storedColumns + column; }
    // The column that is i-th in the file.
    int columnInFile(int i) const { return (horizontal.seamColumn + i) % columns; }
    std::size_t nodeCount() const { return static_cast<std::size_t>(rows) * storedColumns; }
    std::size_t valueCount() const { return nodeCount() * levels.count; }

    float metresPerColumn(int row, int column) const { return columnMetres[metricIndex(row, column)]; }
    float metresPerRow(int row, int column) const { return rowMetres[metricIndex(row, column)]; }

    // The kernel's view without its pointers and times.
    HysplitView view() const;

private:
    std::size_t metricIndex(int row, int column) const
    {
        return horizontal.projection ? static_cast<std::size_t>(row) * columns + column : static_cast<std::size_t>(row);
    }
};

// HYSPLIT's one number for the spacing of a grid, in metres: on latitude-longitude grids the same at any latitude.
double hysplitSpacingMetres(const HorizontalGrid& grid);

} // namespace windline
