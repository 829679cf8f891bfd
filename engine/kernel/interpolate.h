// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/blend.h"
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
WINDLINE_HD_APART inline ColumnCell cellOnMap(const WindView& winds, double latitude, double longitude)
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

WINDLINE_HD inline float timeFraction(const WindView& winds, double time)
{
    return static_cast<float>((time - winds.timeFirst) * winds.perSecond);
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
    // The wind whose components stand at `east` and behind it.
    template <typename Pack> WINDLINE_HD_INLINE void apply(Pack& values, int east) const
    {
        const float turned = values[east] * cosine - values[east + 1] * sine;
        values[east + 1] = values[east] * sine + values[east + 1] * cosine;
        values[east] = turned;
    }
};

// Where winds stand among the values of a node, or of two nodes together.
WINDLINE_HD_INLINE void turnWinds(const MeridianTurn& turn, Floats4& values, const WindValues*)
{
    turn.apply(values, 0);
}
WINDLINE_HD_INLINE void turnWinds(const MeridianTurn& turn, Floats8& values, const WindValues*)
{
    turn.apply(values, 0);
    turn.apply(values, 4);
}
WINDLINE_HD_INLINE void turnWinds(const MeridianTurn& turn, Floats4& values, const SurfaceValues*)
{
    turn.apply(values, 2);
}

// A node of compact winds, as a pointer to WindValues is one of others.
struct CompactNode {
    const CompactValues* values;
    const CompactScale* scale; // of its level

    WINDLINE_HD CompactNode operator+(std::ptrdiff_t columnsAway) const { return {values + columnsAway, scale}; }
    WINDLINE_HD WindValues decoded(int below = 0) const
    {
        const CompactValues& node = values[below];
        const CompactScale& by = scale[below];
        float result[4];
        for (int i = 0; i < 4; ++i)
            result[i] = node.of[i] == noCompactValue ? NAN : by.middle[i] + static_cast<float>(node.of[i]) * by.step[i];
        return {result[0], result[1], result[2], result[3]};
    }
};

template <typename Pack> WINDLINE_HD_INLINE Pack load(const CompactNode& node)
{
    WindValues values[sizeof(Pack) / sizeof(WindValues)];
    for (int below = 0; below < static_cast<int>(sizeof(Pack) / sizeof(WindValues)); ++below)
        values[below] = node.decoded(below);
    return load<Pack>(values);
}

WINDLINE_HD_INLINE void turnWinds(const MeridianTurn& turn, Floats4& values, const CompactNode&)
{
    turn.apply(values, 0);
}
WINDLINE_HD_INLINE void turnWinds(const MeridianTurn& turn, Floats8& values, const CompactNode&)
{
    turn.apply(values, 0);
    turn.apply(values, 4);
}

// The cap around a pole where winds are interpolated as vectors.
WINDLINE_HD inline bool isInPolarCap(const WindView& winds, double latitude)
{
    return std::fabs(latitude) > winds.polarCapLatitude;
}

template <typename Pack, typename Node>
WINDLINE_HD_INLINE Pack inTime(Node first, Node last, std::ptrdiff_t offset, float atTime)
{
    return blend(load<Pack>(first + offset), load<Pack>(last + offset), atTime);
}

// The values at the four corners of a cell, interpolated in time and across the cell. first and last: the
// south-western corner's at the two times, pointers or CompactNodes; toEast, toNorth: the way from there to its
// neighbours.
template <typename Pack, typename Node>
WINDLINE_HD_INLINE Pack acrossCell(const WindView& winds, const ColumnCell& cell, double latitude, float atTime,
    Node first, Node last, std::ptrdiff_t toEast, std::ptrdiff_t toNorth)
{
    Pack west =
        blend(inTime<Pack>(first, last, 0, atTime), inTime<Pack>(first, last, toNorth, atTime), cell.rowFraction);
    first = first + toEast;
    last = last + toEast;
    Pack east =
        blend(inTime<Pack>(first, last, 0, atTime), inTime<Pack>(first, last, toNorth, atTime), cell.rowFraction);
    if (isInPolarCap(winds, latitude)) {
        const double width = 1.0 / winds.columnsPerDegree;
        turnWinds(MeridianTurn(-cell.columnFraction * width, latitude), west, first);
        turnWinds(MeridianTurn((1 - cell.columnFraction) * width, latitude), east, first);
    }
    return blend(west, east, cell.columnFraction);
}

WINDLINE_HD inline std::ptrdiff_t columnIndex(const WindView& winds, const ColumnCell& cell)
{
    return static_cast<std::ptrdiff_t>(cell.row) * winds.columns + cell.column;
}

// levelValues() and anyLayerValues() where the winds are compact.
template <typename Pack>
WINDLINE_HD_APART Pack compactAcrossCell(const WindView& winds, ColumnCell cell, double latitude, int k, float atTime)
{
    const std::ptrdiff_t node = columnIndex(winds, cell) * winds.levels + k;
    return acrossCell<Pack>(winds, cell, latitude, atTime,
        CompactNode{winds.compactFirst + node, winds.scalesFirst + k},
        CompactNode{winds.compactLast + node, winds.scalesLast + k}, winds.levels,
        static_cast<std::ptrdiff_t>(winds.columns) * winds.levels);
}

// On level k.
WINDLINE_HD inline WindValues levelValues(
    const WindView& winds, const ColumnCell& cell, double latitude, int k, double time)
{
    if (winds.compactFirst != nullptr)
        return unpacked<WindValues>(compactAcrossCell<Floats4>(winds, cell, latitude, k, timeFraction(winds, time)));
    const std::ptrdiff_t node = columnIndex(winds, cell) * winds.levels + k;
    return unpacked<WindValues>(
        acrossCell<Floats4>(winds, cell, latitude, timeFraction(winds, time), winds.first + node, winds.last + node,
            winds.levels, static_cast<std::ptrdiff_t>(winds.columns) * winds.levels));
}

// Between level k and the one below it; fraction 0 .. 1 downward. A node and the one below lie side by side in memory
// and are interpolated as one pack. Not for compact winds.
WINDLINE_HD_INLINE WindValues layerValues(
    const WindView& winds, const ColumnCell& cell, double latitude, int k, float fraction, float atTime)
{
    const std::ptrdiff_t node = columnIndex(winds, cell) * winds.levels + k;
    const auto layer = acrossCell<Floats8>(winds, cell, latitude, atTime, winds.first + node, winds.last + node,
        winds.levels, static_cast<std::ptrdiff_t>(winds.columns) * winds.levels);
    return unpacked<WindValues>(blend(lowerHalf(layer), upperHalf(layer), fraction));
}

// layerValues() of whatever winds there are: the processor's loop, which has no compact ones, does without the
// question.
WINDLINE_HD inline WindValues anyLayerValues(
    const WindView& winds, const ColumnCell& cell, double latitude, int k, float fraction, float atTime)
{
    if (winds.compactFirst == nullptr)
        return layerValues(winds, cell, latitude, k, fraction, atTime);
    const auto layer = compactAcrossCell<Floats8>(winds, cell, latitude, k, atTime);
    return unpacked<WindValues>(blend(lowerHalf(layer), upperHalf(layer), fraction));
}

// The ground; it must be known.
WINDLINE_HD inline SurfaceValues surfaceValues(
    const WindView& winds, const ColumnCell& cell, double latitude, double time)
{
    const std::ptrdiff_t node = columnIndex(winds, cell);
    return unpacked<SurfaceValues>(acrossCell<Floats4>(winds, cell, latitude, timeFraction(winds, time),
        winds.surfaceFirst + node, winds.surfaceLast + node, 1, winds.columns));
}

// In the surface layer, the lowest 10 hPa or some 80 m, the wind goes linearly in pressure from what the levels say to
// the 10-m wind at the surface. Above it the levels alone are right: friction turns most of the wind in that layer, and
// levels are often hundreds of metres apart.
inline constexpr double surfaceLayerPa = 1000;

// Neither the ground nor the surface layer is near. Never true for a NaN.
WINDLINE_HD inline bool isInOpenAir(const WindView& winds, const ColumnCell& cell, double pressurePa)
{
    return pressurePa <= winds.openAirPa[columnIndex(winds, cell)];
}

WINDLINE_HD_CPU_APART inline void bendToSurfaceWind(
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

// The same as GPUs want it: all by value.
WINDLINE_HD_GPU_APART inline WindValues bentToSurfaceWind(
    const WindView& winds, ColumnCell cell, double latitude, double pressurePa, double time, WindValues values)
{
    bendToSurfaceWind(winds, cell, latitude, pressurePa, time, values);
    return values;
}

// From the grid's own directions to east and north.
WINDLINE_HD_APART inline WindValues turnedFromGrid(const WindView& winds, double longitude, WindValues values)
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

// The place of a pressure in the layer below level k, 0 .. 1; the layer's ends outside it.
WINDLINE_HD inline float layerFraction(const WindView& winds, int k, double pressurePa)
{
    const float fraction = static_cast<float>(pressurePa - winds.levelsPa[k]) * winds.perLayerPa[k];
    return fraction < 0 ? 0.0F : (fraction > 1 ? 1.0F : fraction);
}

template <bool MayBeProjected = true>
WINDLINE_HD_GPU_APART inline WindValues windAt(
    const WindView& winds, double latitude, double longitude, double pressurePa, double time)
{
    const ColumnCell cell = locate<MayBeProjected>(winds, latitude, longitude);
    const int k = levelAbove(winds, pressurePa);
    WindValues values =
        anyLayerValues(winds, cell, latitude, k, layerFraction(winds, k, pressurePa), timeFraction(winds, time));
    if (winds.hasGround() && !isInOpenAir(winds, cell, pressurePa))
        values = bentToSurfaceWind(winds, cell, latitude, pressurePa, time, values);
    if (MayBeProjected && winds.isProjected)
        return turnedFromGrid(winds, longitude, values);
    return values;
}

// The ground; it must be known.
WINDLINE_HD inline SurfaceValues groundAt(const WindView& winds, double latitude, double longitude, double time)
{
    return surfaceValues(winds, locate(winds, latitude, longitude), latitude, time);
}

} // namespace windline
