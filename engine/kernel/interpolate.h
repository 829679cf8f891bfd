// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/sphere.h"
#include "engine/kernel/wind_view.h"

#include <cmath>

// Linear interpolation in longitude, latitude, pressure and time. Positions outside the grid are given the values of
// its edge: a step may look a little beyond it; whether a parcel has left is decided by exitOf().
namespace windline {

// A place between four columns of the grid.
struct ColumnCell {
    int row;
    int column;
    float rowFraction; // 0 .. 1, northward
    float columnFraction; // 0 .. 1, eastward
};

// Degrees east of the grid's first column, 0 .. 360.
WINDLINE_HD inline double degreesEast(const WindView& winds, double longitude)
{
    double east = longitude - winds.longitudeFirst;
    if (east < 0)
        east += 360.0;
    if (east < 0)
        east += 360.0;
    return east >= 360.0 ? east - 360.0 : east;
}

// The cell around a place in columns and rows; outside the grid: at its edge.
WINDLINE_HD inline ColumnCell cellAround(const WindView& winds, double x, double y)
{
    x = x > 0 ? x : 0; // this way round NaN becomes 0: a missing value must not become an index
    y = y > 0 ? y : 0;
    int column = static_cast<int>(x);
    int row = static_cast<int>(y);
    column = column > winds.columns - 2 ? winds.columns - 2 : column;
    row = row > winds.rows - 2 ? winds.rows - 2 : row;
    const double fx = x - column;
    const double fy = y - row;
    return {row, column, static_cast<float>(fy < 1 ? fy : 1.0), static_cast<float>(fx < 1 ? fx : 1.0)};
}

// Not inlined, like everything here that latitude-longitude grids do without: their loop is faster for it.
[[gnu::noinline]] WINDLINE_HD inline ColumnCell cellOnMap(const WindView& winds, double latitude, double longitude)
{
    const GridPlace place = winds.projection.toGrid(latitude, longitude);
    return cellAround(winds, place.column, place.row);
}

// MayBeProjected false: the caller knows that the grid is not projected.
template <bool MayBeProjected = true>
WINDLINE_HD inline ColumnCell locate(const WindView& winds, double latitude, double longitude)
{
    if (MayBeProjected && winds.isProjected)
        return cellOnMap(winds, latitude, longitude);
    double x = degreesEast(winds, longitude);
    if (x > winds.longitudeWidth) // outside: the nearer edge
        x = x - winds.longitudeWidth < 360.0 - x ? winds.longitudeWidth : 0.0;
    return cellAround(winds, x * winds.columnsPerDegree, (latitude - winds.latitudeFirst) * winds.rowsPerDegree);
}

// The level above a pressure: levels[k] <= pressure, 0 <= k <= levels - 2.
WINDLINE_HD inline int levelAbove(const WindView& winds, double pressurePa)
{
    const double step = (pressurePa - winds.levelsPa[0]) * winds.tableStepsPerPa;
    int entry = step > 0 ? static_cast<int>(step) : 0;
    entry = entry < levelTableSize ? entry : levelTableSize - 1;
    int k = winds.levelTable[entry];
    while (k < winds.levels - 2 && winds.levelsPa[k + 1] <= pressurePa)
        ++k;
    return k;
}

WINDLINE_HD inline float blend(float a, float b, float fraction)
{
    return a + fraction * (b - a);
}

WINDLINE_HD inline WindValues blend(const WindValues& a, const WindValues& b, float fraction)
{
    return {blend(a.east, b.east, fraction), blend(a.north, b.north, fraction), blend(a.omega, b.omega, fraction),
        blend(a.height, b.height, fraction)};
}

WINDLINE_HD inline SurfaceValues blend(const SurfaceValues& a, const SurfaceValues& b, float fraction)
{
    return {blend(a.pressurePa, b.pressurePa, fraction), blend(a.terrainMetres, b.terrainMetres, fraction),
        blend(a.east10m, b.east10m, fraction), blend(a.north10m, b.north10m, fraction)};
}

template <typename Node> WINDLINE_HD inline Node blendNodes(const Node& a, const Node& b, float fraction)
{
    return {blend(a.first, b.first, fraction), blend(a.last, b.last, fraction)};
}

WINDLINE_HD inline float timeFraction(const WindView& winds, double time)
{
    return static_cast<float>((time - winds.timeFirst) / (winds.timeLast - winds.timeFirst));
}

// The wind of a neighbouring meridian seen from here: next to a pole the directions east and north turn with the
// longitude, the vector does not.
struct MeridianTurn {
    float cosine;
    float sine;

    // degreesEast: where the neighbour lies.
    WINDLINE_HD MeridianTurn(double degreesEast, double latitude)
        : cosine(static_cast<float>(std::cos(degreesEast * radiansPerDegree)))
        , sine(static_cast<float>(std::sin((latitude > 0 ? degreesEast : -degreesEast) * radiansPerDegree)))
    {
    }
    WINDLINE_HD void apply(float& east, float& north) const
    {
        const float turned = east * cosine - north * sine;
        north = east * sine + north * cosine;
        east = turned;
    }
    WINDLINE_HD void apply(WindNode& node) const
    {
        apply(node.first.east, node.first.north);
        apply(node.last.east, node.last.north);
    }
    WINDLINE_HD void apply(SurfaceNode& node) const
    {
        apply(node.first.east10m, node.first.north10m);
        apply(node.last.east10m, node.last.north10m);
    }
};

// Across longitude, from the values on the cell's western and eastern meridian, and in time.
template <typename Node>
WINDLINE_HD inline auto blendMeridians(
    const WindView& winds, const ColumnCell& cell, double latitude, double time, Node west, Node east)
{
    if (std::fabs(latitude) > winds.polarCapLatitude) {
        const double width = 1.0 / winds.columnsPerDegree;
        MeridianTurn(-cell.columnFraction * width, latitude).apply(west);
        MeridianTurn((1 - cell.columnFraction) * width, latitude).apply(east);
    }
    const Node here = blendNodes(west, east, cell.columnFraction);
    return blend(here.first, here.last, timeFraction(winds, time));
}

WINDLINE_HD inline const WindNode* columnOf(const WindView& winds, const ColumnCell& cell)
{
    return winds.nodes + (static_cast<std::ptrdiff_t>(cell.row) * winds.columns + cell.column) * winds.levels;
}

// On level k.
WINDLINE_HD inline WindValues levelValues(
    const WindView& winds, const ColumnCell& cell, double latitude, int k, double time)
{
    const WindNode* const south = columnOf(winds, cell) + k;
    const WindNode* const north = south + static_cast<std::ptrdiff_t>(winds.columns) * winds.levels;
    return blendMeridians(winds, cell, latitude, time, blendNodes(south[0], north[0], cell.rowFraction),
        blendNodes(south[winds.levels], north[winds.levels], cell.rowFraction));
}

// Between level k and the one below it; fraction 0 .. 1 downward.
WINDLINE_HD inline WindValues layerValues(
    const WindView& winds, const ColumnCell& cell, double latitude, int k, float fraction, double time)
{
    const WindNode* const southWest = columnOf(winds, cell) + k;
    const WindNode* const northWest = southWest + static_cast<std::ptrdiff_t>(winds.columns) * winds.levels;
    const WindNode* const southEast = southWest + winds.levels;
    const WindNode* const northEast = northWest + winds.levels;
    return blendMeridians(winds, cell, latitude, time,
        blendNodes(blendNodes(southWest[0], southWest[1], fraction), blendNodes(northWest[0], northWest[1], fraction),
            cell.rowFraction),
        blendNodes(blendNodes(southEast[0], southEast[1], fraction), blendNodes(northEast[0], northEast[1], fraction),
            cell.rowFraction));
}

// The ground; winds.surface must not be null.
WINDLINE_HD inline SurfaceValues surfaceValues(
    const WindView& winds, const ColumnCell& cell, double latitude, double time)
{
    const SurfaceNode* const south =
        winds.surface + static_cast<std::ptrdiff_t>(cell.row) * winds.columns + cell.column;
    const SurfaceNode* const north = south + winds.columns;
    return blendMeridians(winds, cell, latitude, time, blendNodes(south[0], north[0], cell.rowFraction),
        blendNodes(south[1], north[1], cell.rowFraction));
}

// In the surface layer, the lowest 10 hPa or some 80 m, the wind goes linearly in pressure from what the levels say to
// the 10-m wind at the surface. Above it the levels alone are right: friction turns most of the wind in that layer, and
// levels are often hundreds of metres apart.
inline constexpr double surfaceLayerPa = 1000;

WINDLINE_HD inline void bendToSurfaceWind(
    const WindView& winds, const ColumnCell& cell, double latitude, double pressurePa, double time, WindValues& values)
{
    const SurfaceValues ground = surfaceValues(winds, cell, latitude, time);
    const double depth = (ground.pressurePa - pressurePa) / surfaceLayerPa;
    if (!(depth < 1) || !(ground.east10m == ground.east10m)) // NaN: the file does not know
        return;
    const auto above = static_cast<float>(depth > 0 ? depth : 0.0);
    values.east = blend(ground.east10m, values.east, above);
    values.north = blend(ground.north10m, values.north, above);
}

// From the grid's own directions to east and north.
[[gnu::noinline]] WINDLINE_HD inline WindValues turnedFromGrid(
    const WindView& winds, double longitude, WindValues values)
{
    double cosine = 1;
    double sine = 0;
    winds.projection.eastOnGrid(longitude, cosine, sine);
    const auto c = static_cast<float>(cosine);
    const auto s = static_cast<float>(sine);
    const float east = values.east * c + values.north * s;
    values.north = values.north * c - values.east * s;
    values.east = east;
    return values;
}

template <bool MayBeProjected = true>
WINDLINE_HD inline WindValues windAt(
    const WindView& winds, double latitude, double longitude, double pressurePa, double time)
{
    const ColumnCell cell = locate<MayBeProjected>(winds, latitude, longitude);
    const int k = levelAbove(winds, pressurePa);
    const double upper = winds.levelsPa[k];
    double fraction = (pressurePa - upper) / (winds.levelsPa[k + 1] - upper);
    fraction = fraction < 0 ? 0 : (fraction > 1 ? 1 : fraction);
    WindValues values = layerValues(winds, cell, latitude, k, static_cast<float>(fraction), time);
    if (pressurePa > winds.surfaceLayersFromPa)
        bendToSurfaceWind(winds, cell, latitude, pressurePa, time, values);
    if (MayBeProjected && winds.isProjected)
        return turnedFromGrid(winds, longitude, values);
    return values;
}

// winds.surface must not be null.
WINDLINE_HD inline SurfaceValues groundAt(const WindView& winds, double latitude, double longitude, double time)
{
    return surfaceValues(winds, locate(winds, latitude, longitude), latitude, time);
}

} // namespace windline
