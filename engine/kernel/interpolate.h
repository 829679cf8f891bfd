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

WINDLINE_HD inline ColumnCell locate(const WindView& winds, double latitude, double longitude)
{
    double x = degreesEast(winds, longitude);
    if (x > winds.longitudeWidth) // outside: the nearer edge
        x = x - winds.longitudeWidth < 360.0 - x ? winds.longitudeWidth : 0.0;
    x *= winds.columnsPerDegree;
    double y = (latitude - winds.latitudeFirst) * winds.rowsPerDegree;
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

WINDLINE_HD inline WindNode blend(const WindNode& a, const WindNode& b, float fraction)
{
    return {blend(a.first, b.first, fraction), blend(a.last, b.last, fraction)};
}

// The wind of a neighbouring meridian, `degrees` to the east, seen from here: next to a pole the directions east and
// north turn with the longitude, the vector does not.
WINDLINE_HD inline void turnWind(WindValues& values, float cosine, float sine)
{
    const float east = values.east * cosine - values.north * sine;
    values.north = values.east * sine + values.north * cosine;
    values.east = east;
}

WINDLINE_HD inline void turnWind(WindNode& node, double degrees, double latitude)
{
    const double angle = (latitude > 0 ? degrees : -degrees) * radiansPerDegree;
    const auto cosine = static_cast<float>(std::cos(angle));
    const auto sine = static_cast<float>(std::sin(angle));
    turnWind(node.first, cosine, sine);
    turnWind(node.last, cosine, sine);
}

WINDLINE_HD inline float timeFraction(const WindView& winds, double time)
{
    return static_cast<float>((time - winds.timeFirst) / (winds.timeLast - winds.timeFirst));
}

WINDLINE_HD inline WindValues windAt(
    const WindView& winds, double latitude, double longitude, double pressurePa, double time)
{
    const ColumnCell cell = locate(winds, latitude, longitude);
    const int k = levelAbove(winds, pressurePa);
    const double upper = winds.levelsPa[k];
    double fz = (pressurePa - upper) / (winds.levelsPa[k + 1] - upper);
    fz = fz < 0 ? 0 : (fz > 1 ? 1 : fz);
    const auto level = static_cast<float>(fz);

    const auto rowStride = static_cast<std::ptrdiff_t>(winds.columns) * winds.levels;
    const WindNode* southWest =
        winds.nodes + cell.row * rowStride + static_cast<std::ptrdiff_t>(cell.column) * winds.levels + k;
    const WindNode* northWest = southWest + rowStride;
    const WindNode* southEast = southWest + winds.levels;
    const WindNode* northEast = northWest + winds.levels;

    WindNode west =
        blend(blend(southWest[0], southWest[1], level), blend(northWest[0], northWest[1], level), cell.rowFraction);
    WindNode east =
        blend(blend(southEast[0], southEast[1], level), blend(northEast[0], northEast[1], level), cell.rowFraction);
    if (std::fabs(latitude) > winds.polarCapLatitude) {
        const double width = 1.0 / winds.columnsPerDegree;
        turnWind(west, -cell.columnFraction * width, latitude);
        turnWind(east, (1 - cell.columnFraction) * width, latitude);
    }
    const WindNode here = blend(west, east, cell.columnFraction);
    return blend(here.first, here.last, timeFraction(winds, time));
}

// The ground at a place and time.
struct Ground {
    float pressurePa;
    float terrainMetres; // NaN when unknown
};

// winds.surface must not be null.
WINDLINE_HD inline Ground groundAt(const WindView& winds, double latitude, double longitude, double time)
{
    const ColumnCell cell = locate(winds, latitude, longitude);
    const SurfaceNode* south = winds.surface + static_cast<std::ptrdiff_t>(cell.row) * winds.columns + cell.column;
    const SurfaceNode* north = south + winds.columns;
    const float t = timeFraction(winds, time);
    const auto pressure = [&](const SurfaceNode& node) { return blend(node.pressureFirst, node.pressureLast, t); };
    const auto terrain = [&](const SurfaceNode& node) { return blend(node.terrainFirst, node.terrainLast, t); };
    const auto across = [&](const auto& value) {
        return blend(blend(value(south[0]), value(north[0]), cell.rowFraction),
            blend(value(south[1]), value(north[1]), cell.rowFraction), cell.columnFraction);
    };
    return {across(pressure), across(terrain)};
}

} // namespace windline
