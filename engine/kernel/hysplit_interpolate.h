// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/blend.h"
#include "engine/kernel/hysplit_view.h"
#include "engine/kernel/sphere.h"

#include <cmath>
#include <cstddef>

// Interpolation as HYSPLIT does it: bilinear between the nodes of the grid, linear in the fractional index of its
// internal levels, linear in time (docs/hysplit.md). Positions outside the grid take the values of its edge.
namespace windline {

struct HysplitPosition {
    double column; // from 0
    double row;
    double sigma;
};

// The node south-west of a place, and how far the place is from it.
struct HysplitCell {
    int column;
    int row;
    double columnFraction;
    double rowFraction;
};

WINDLINE_HD inline HysplitCell locate(const HysplitView& view, double column, double row)
{
    if (view.isPeriodic && !(column >= 0 && column < view.columnsAround())) {
        column = std::fmod(column, view.columnsAround());
        column = column < 0 ? column + view.columnsAround() : column;
    }
    column = column > 0 ? column : 0; // this way round NaN becomes 0
    row = row > 0 ? row : 0;
    column = column < view.columns - 1 ? column : view.columns - 1;
    row = row < view.rows - 1 ? row : view.rows - 1;
    const int west = column < view.columns - 2 ? static_cast<int>(column) : view.columns - 2;
    const int south = row < view.rows - 2 ? static_cast<int>(row) : view.rows - 2;
    return {west, south, column - west, row - south};
}

// The level below a sigma, from 0, and the part of the way to the next one. Below the first level: the first.
struct HysplitLayer {
    int level;
    double fraction;
};

WINDLINE_HD inline HysplitLayer layerOf(const HysplitView& view, double sigma)
{
    const double lowest = view.levelHeights.heightOf(1);
    double height = (1 - sigma) * view.scaleHeightMetres;
    height = height > lowest ? height : lowest;
    double index = view.levelHeights.indexOf(height) - 1;
    index = index > 0 ? index : 0;
    index = index < view.levels - 1 ? index : view.levels - 1;
    const int level = index < view.levels - 2 ? static_cast<int>(index) : view.levels - 2;
    return {level, index - level};
}

// The four values at one time. southWest: the cell's node there, on the level below.
WINDLINE_HD_INLINE Floats4 blendCell(
    const HysplitView& view, const HysplitValues* southWest, float up, float east, float north)
{
    const HysplitValues* const southEast = southWest + view.levels;
    const HysplitValues* const northWest = southWest + static_cast<std::ptrdiff_t>(view.columns) * view.levels;
    const HysplitValues* const northEast = northWest + view.levels;
    const Floats4 south = blend(blend(load<Floats4>(southWest), load<Floats4>(southWest + 1), up),
        blend(load<Floats4>(southEast), load<Floats4>(southEast + 1), up), east);
    return blend(south,
        blend(blend(load<Floats4>(northWest), load<Floats4>(northWest + 1), up),
            blend(load<Floats4>(northEast), load<Floats4>(northEast + 1), up), east),
        north);
}

WINDLINE_HD inline HysplitValues valuesAt(const HysplitView& view, const HysplitPosition& position, double time)
{
    const HysplitCell cell = locate(view, position.column, position.row);
    const HysplitLayer layer = layerOf(view, position.sigma);
    const auto up = static_cast<float>(layer.fraction);
    const auto north = static_cast<float>(cell.rowFraction);
    const auto east = static_cast<float>(cell.columnFraction);
    const std::ptrdiff_t node =
        (static_cast<std::ptrdiff_t>(cell.row) * view.columns + cell.column) * view.levels + layer.level;
    const auto later = static_cast<float>((time - view.timeFirst) / (view.timeLast - view.timeFirst));
    return unpacked<HysplitValues>(blend(blendCell(view, view.valuesFirst + node, up, east, north),
        blendCell(view, view.valuesLast + node, up, east, north), later));
}

WINDLINE_HD inline double terrainAt(const HysplitView& view, double column, double row)
{
    const HysplitCell cell = locate(view, column, row);
    const float* const southWest =
        view.terrainMetres + static_cast<std::ptrdiff_t>(cell.row) * view.columns + cell.column;
    const float* const northWest = southWest + view.columns;
    const double south = southWest[0] + cell.columnFraction * (southWest[1] - southWest[0]);
    const double north = northWest[0] + cell.columnFraction * (northWest[1] - northWest[0]);
    return south + cell.rowFraction * (north - south);
}

WINDLINE_HD inline void toSphere(
    const HysplitView& view, const HysplitPosition& position, double& latitude, double& longitude)
{
    if (view.isProjected) {
        view.projection.toSphere({position.column, position.row}, latitude, longitude);
        return;
    }
    latitude = view.latitudeFirst + position.row * view.latitudeSpacing;
    longitude = wrappedLongitude(view.longitudeFirst + position.column * view.longitudeSpacing);
}

} // namespace windline
