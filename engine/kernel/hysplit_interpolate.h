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
    if (view.isPeriodic) {
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

WINDLINE_HD inline HysplitValues blend(const HysplitValues& a, const HysplitValues& b, float fraction)
{
    return {blend(a.columns, b.columns, fraction), blend(a.rows, b.rows, fraction), blend(a.sigma, b.sigma, fraction),
        blend(a.pressureHpa, b.pressureHpa, fraction)};
}

WINDLINE_HD inline HysplitNode blendNodes(const HysplitNode& a, const HysplitNode& b, float fraction)
{
    return {blend(a.first, b.first, fraction), blend(a.last, b.last, fraction)};
}

WINDLINE_HD inline HysplitValues valuesAt(const HysplitView& view, const HysplitPosition& position, double time)
{
    const HysplitCell cell = locate(view, position.column, position.row);
    const HysplitLayer layer = layerOf(view, position.sigma);
    const auto up = static_cast<float>(layer.fraction);
    const auto north = static_cast<float>(cell.rowFraction);
    const auto east = static_cast<float>(cell.columnFraction);
    const HysplitNode* const southWest =
        view.nodes + (static_cast<std::ptrdiff_t>(cell.row) * view.columns + cell.column) * view.levels + layer.level;
    const HysplitNode* const southEast = southWest + view.levels;
    const HysplitNode* const northWest = southWest + static_cast<std::ptrdiff_t>(view.columns) * view.levels;
    const HysplitNode* const northEast = northWest + view.levels;
    const HysplitNode here = blendNodes(
        blendNodes(blendNodes(southWest[0], southWest[1], up), blendNodes(southEast[0], southEast[1], up), east),
        blendNodes(blendNodes(northWest[0], northWest[1], up), blendNodes(northEast[0], northEast[1], up), east),
        north);
    return blend(here.first, here.last, static_cast<float>((time - view.timeFirst) / (view.timeLast - view.timeFirst)));
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
