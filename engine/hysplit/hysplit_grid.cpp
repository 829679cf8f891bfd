// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hysplit_grid.h"

#include "engine/kernel/sphere.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double metresPerDegree = earthRadiusMetres * radiansPerDegree;

// On a pole a column has no width, and cells per minute would be infinite: a row there takes the width half a cell off.
double columnWidth(const HorizontalGrid& grid, double latitude)
{
    const double awayFromPole = std::min(std::fabs(latitude), 90 - 0.5 * grid.latitudeSpacing);
    return metresPerDegree * grid.longitudeSpacing * std::cos(awayFromPole * radiansPerDegree);
}

} // namespace

HysplitGrid::HysplitGrid(const HorizontalGrid& grid, const InternalLevels& internal)
    : horizontal(grid)
    , levels(internal)
    , columns(grid.longitudeCount)
    , rows(grid.latitudeCount)
{
    storedColumns = columns + (grid.isPeriodic() ? 1 : 0);
    for (int row = 0; row < rows; ++row) {
        if (!grid.projection) {
            columnMetres.push_back(static_cast<float>(columnWidth(grid, grid.latitudeOf(0, row))));
            rowMetres.push_back(static_cast<float>(metresPerDegree * grid.latitudeSpacing));
            continue;
        }
        for (int column = 0; column < columns; ++column) {
            const double metres = grid.projection->metresPerCell(grid.latitudeOf(column, row));
            columnMetres.push_back(static_cast<float>(metres));
            rowMetres.push_back(static_cast<float>(metres));
        }
    }
}

double hysplitSpacingMetres(const HorizontalGrid& grid)
{
    constexpr double hysplitMetresPerDegree = 111'200;
    if (!grid.projection)
        return grid.latitudeSpacing * hysplitMetresPerDegree;
    return grid.projection->metresPerCell(
        grid.latitudeOf(0.5 * (grid.longitudeCount - 1), 0.5 * (grid.latitudeCount - 1)));
}

HysplitView HysplitGrid::view() const
{
    HysplitView view;
    view.rows = rows;
    view.columns = storedColumns;
    view.levels = levels.count;
    view.levelHeights = levels.formula;
    view.scaleHeightMetres = levels.scaleHeightMetres;
    view.isPeriodic = horizontal.isPeriodic();
    view.closesSouth = view.isPeriodic && horizontal.coversSouthPole();
    view.closesNorth = view.isPeriodic && horizontal.coversNorthPole();
    view.southPoleRow = -(90 + horizontal.latitudeFirst) / horizontal.latitudeSpacing;
    view.northPoleRow = (90 - horizontal.latitudeFirst) / horizontal.latitudeSpacing;
    // One cell at the low side, two at the high side (measured). Where HYSPLIT would mirror a parcel at the last row of
    // a grid that goes round the Earth but does not reach a pole, it ends on that row.
    view.westEdge = 1;
    view.eastEdge = columns - 3;
    view.southEdge = view.isPeriodic ? 0 : 1;
    view.northEdge = view.isPeriodic ? rows - 1 : rows - 3;
    view.isProjected = horizontal.projection.has_value();
    if (horizontal.projection)
        view.projection = *horizontal.projection;
    view.latitudeFirst = horizontal.latitudeFirst;
    view.latitudeSpacing = horizontal.latitudeSpacing;
    view.longitudeFirst = horizontal.longitudeFirst;
    view.longitudeSpacing = horizontal.longitudeSpacing;
    return view;
}

} // namespace windline
