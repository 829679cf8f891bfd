// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/interpolate.h"

#include <cmath>
#include <cstddef>

// Cubic interpolation of the wind in time, in columns and rows, and in ln p: Lagrange's polynomial through the four
// nearest nodes of each direction (Abramowitz and Stegun 1972, 25.2), so what is cubic in every direction is met
// exactly and the wind is continuous from cell to cell.
// Where a direction ends (the edge of a grid that does not go round, the top, the lowest level above the ground, the
// first and the last time) the four nodes nearest to the end serve. Over a pole the grid goes on along the opposite
// meridian.
namespace windline {

// Four nodes of a direction; the weights' sum is 1.
struct CubicWeights {
    float of[4];
};

// place: counted in nodes from the first of the four.
WINDLINE_HD_INLINE CubicWeights cubicWeights(float place)
{
    const float a = place;
    const float b = place - 1;
    const float c = place - 2;
    const float d = place - 3;
    constexpr float sixth = 1.0F / 6;
    return {{-sixth * b * c * d, 0.5F * a * c * d, -0.5F * a * b * d, sixth * a * b * c}};
}

// The four rows or columns around a cell.
struct CubicLine {
    int nodes[4]; // may lie beyond the first and the last where the grid goes on
    CubicWeights weights;
};

// Of `count` nodes, linear where they are fewer than four; goesOn: there are nodes before the first (behind the last).
WINDLINE_HD_INLINE CubicLine cubicLine(int cell, float fraction, int count, bool goesOnBefore, bool goesOnBehind)
{
    if (count < 4)
        return {{cell, cell + 1, cell, cell + 1}, {{1 - fraction, fraction, 0, 0}}};
    int begin = cell - 1;
    if (begin < 0 && !goesOnBefore)
        begin = 0;
    if (begin > count - 4 && !goesOnBehind)
        begin = count - 4;
    return {{begin, begin + 1, begin + 2, begin + 3}, cubicWeights(static_cast<float>(cell - begin) + fraction)};
}

// The columns of the grid that are read for one place: where they stand, and what they count.
struct CubicColumns {
    std::ptrdiff_t offsets[4][4]; // [row][column], in nodes from that of the grid's first column and top level
    CubicWeights columnWeights;
    CubicWeights rowWeights;
    bool isMirrored[4]; // the row lies beyond a pole: its winds point the other way
    bool anyMirrored;
};

WINDLINE_HD_INLINE CubicColumns cubicColumns(const WindView& winds, const ColumnCell& cell)
{
    const CubicView& cubic = winds.cubic;
    const int around = cubic.columnsAround;
    const CubicLine columns = cubicLine(cell.column, cell.columnFraction, winds.columns, around > 0, around > 0);
    const CubicLine rows =
        cubicLine(cell.row, cell.rowFraction, winds.rows, cubic.mirrorSouth >= 0, cubic.mirrorNorth >= 0);
    CubicColumns result;
    result.columnWeights = columns.weights;
    result.rowWeights = rows.weights;
    result.anyMirrored = false;
    for (int j = 0; j < 4; ++j) {
        int row = rows.nodes[j];
        result.isMirrored[j] = row < 0 || row >= winds.rows;
        if (result.isMirrored[j]) {
            row = (row < 0 ? cubic.mirrorSouth : cubic.mirrorNorth) - row;
            result.anyMirrored = true;
        }
        for (int i = 0; i < 4; ++i) {
            int column = columns.nodes[i] + (result.isMirrored[j] ? around / 2 : 0);
            if (around > 0) {
                column = column < 0 ? column + around : column;
                column = column >= around ? column - around : column;
            }
            result.offsets[j][i] = (static_cast<std::ptrdiff_t>(row) * winds.columns + column) * winds.levels;
        }
    }
    return result;
}

// The times that are read, and what they count.
struct CubicTimes {
    const WindValues* nodes[4];
    CubicWeights weights;
    int count;
};

WINDLINE_HD_INLINE CubicTimes cubicTimes(const WindView& winds, double time)
{
    const CubicView& cubic = winds.cubic;
    const double at = (time - winds.timeFirst) * winds.perSecond;
    CubicTimes result{{winds.first, winds.last, cubic.others[0], cubic.others[1]}, {}, 2 + cubic.otherTimes};
    for (int i = 0; i < result.count; ++i) {
        double weight = cubic.perTimes[i];
        for (int other = 0; other < result.count; ++other)
            weight *= other == i ? 1.0 : at - cubic.times[other];
        result.weights.of[i] = static_cast<float>(weight);
    }
    return result;
}

// East and north of two nodes turned round.
WINDLINE_HD_INLINE void turnRound(Floats8& values)
{
    values[0] = -values[0];
    values[1] = -values[1];
    values[4] = -values[4];
    values[5] = -values[5];
}

// So many pairs of levels, from `level` on, interpolated in time and horizontally. A level and the one below it lie
// side by side in memory and are one pack.
template <int pairs, bool mayBeMirrored>
WINDLINE_HD_INLINE void sumNodes(const CubicColumns& columns, const CubicTimes& times, int level, Floats8 (&sum)[pairs])
{
    Floats8 meridians[4][pairs] = {}; // apart, so that no addition waits for the one before
    for (int t = 0; t < times.count; ++t) {
        const WindValues* const nodes = times.nodes[t] + level;
        for (int j = 0; j < 4; ++j) {
            const float weight = times.weights.of[t] * columns.rowWeights.of[j];
            for (int i = 0; i < 4; ++i) {
                const WindValues* const node = nodes + columns.offsets[j][i];
                for (int pair = 0; pair < pairs; ++pair) {
                    auto values = load<Floats8>(node + 2 * pair);
                    if (mayBeMirrored && columns.isMirrored[j])
                        turnRound(values);
                    meridians[i][pair] = meridians[i][pair] + weight * values;
                }
            }
        }
    }
    for (int i = 0; i < 4; ++i)
        for (int pair = 0; pair < pairs; ++pair)
            sum[pair] = sum[pair] + columns.columnWeights.of[i] * meridians[i][pair];
}

template <int pairs>
WINDLINE_HD_INLINE void cubicLevels(
    const CubicColumns& columns, const CubicTimes& times, int level, Floats8 (&sum)[pairs])
{
    if (columns.anyMirrored)
        sumNodes<pairs, true>(columns, times, level, sum);
    else
        sumNodes<pairs, false>(columns, times, level, sum);
}

// The weights of four levels at ln p, which is kept between the first and the last of them.
WINDLINE_HD_INLINE CubicWeights cubicLevelWeights(const double* logs, double at)
{
    at = at < logs[0] ? logs[0] : (at > logs[3] ? logs[3] : at);
    const double a = at - logs[0];
    const double b = at - logs[1];
    const double c = at - logs[2];
    const double d = at - logs[3];
    const double ab = logs[1] - logs[0];
    const double ac = logs[2] - logs[0];
    const double ad = logs[3] - logs[0];
    const double bc = logs[2] - logs[1];
    const double bd = logs[3] - logs[1];
    const double cd = logs[3] - logs[2];
    return {{static_cast<float>(-b * c * d / (ab * ac * ad)), static_cast<float>(a * c * d / (ab * bc * bd)),
        static_cast<float>(-a * b * d / (ac * bc * cd)), static_cast<float>(a * b * c / (ad * bd * cd))}};
}

// The first of the four levels for the layer below level k: none of them near or below the ground of the cell. -1 where
// that layer is interpolated linearly: where it reaches the ground, and where there are fewer than four levels above
// it.
WINDLINE_HD_INLINE int firstCubicLevel(const WindView& winds, const ColumnCell& cell, int k)
{
    const double deepestPa = winds.hasGround() ? winds.openAirPa[columnIndex(winds, cell)] : winds.lowestLevelPa();
    const auto isThere = [&](int level) {
        return level >= 0 && level < winds.levels && winds.levelsPa[level] <= deepestPa;
    };
    if (!winds.cubic.isVerticalToo || !isThere(k + 1))
        return -1;
    int first = k > 0 ? k - 1 : 0;
    if (!isThere(first + 3))
        --first;
    return isThere(first) && isThere(first + 3) ? first : -1;
}

WINDLINE_HD_INLINE WindValues cubicValues(
    const WindView& winds, const ColumnCell& cell, int k, double pressurePa, double time)
{
    const CubicColumns columns = cubicColumns(winds, cell);
    const CubicTimes times = cubicTimes(winds, time);
    const int first = firstCubicLevel(winds, cell, k);
    if (first < 0) {
        Floats8 layer[1] = {};
        cubicLevels(columns, times, k, layer);
        return unpacked<WindValues>(
            blend(lowerHalf(layer[0]), upperHalf(layer[0]), layerFraction(winds, k, pressurePa)));
    }
    Floats8 levels[2] = {};
    cubicLevels(columns, times, first, levels);
    const CubicWeights weights = cubicLevelWeights(winds.logLevels + first, std::log(pressurePa));
    const Floats4 upper = weights.of[0] * lowerHalf(levels[0]) + weights.of[1] * upperHalf(levels[0]);
    const Floats4 lower = weights.of[2] * lowerHalf(levels[1]) + weights.of[3] * upperHalf(levels[1]);
    return unpacked<WindValues>(upper + lower);
}

WINDLINE_HD_INLINE bool isMissing(float value)
{
    return !(value == value);
}

// What a missing value far from the parcel has made unknown is taken linearly; a parcel ends where that is missing too.
WINDLINE_HD inline void takeWhereMissing(WindValues& values, const WindValues& linear)
{
    values.east = isMissing(values.east) ? linear.east : values.east;
    values.north = isMissing(values.north) ? linear.north : values.north;
    values.omega = isMissing(values.omega) ? linear.omega : values.omega;
}

// As windAt(). The 10-m wind and the ground stay linear.
WINDLINE_HD_GPU_APART inline WindValues cubicWindAt(
    const WindView& winds, double latitude, double longitude, double pressurePa, double time)
{
    const ColumnCell cell = locate(winds, latitude, longitude);
    const int k = levelAbove(winds, pressurePa);
    WindValues values = cubicValues(winds, cell, k, pressurePa, time);
    if (isMissing(values.east) || isMissing(values.north) || isMissing(values.omega))
        takeWhereMissing(values,
            layerValues(winds, cell, latitude, k, layerFraction(winds, k, pressurePa), timeFraction(winds, time)));
    if (winds.hasGround() && !isInOpenAir(winds, cell, pressurePa))
        values = bentToSurfaceWind(winds, cell, latitude, pressurePa, time, values);
    return winds.isProjected ? turnedFromGrid(winds, longitude, values) : values;
}

// The wind as these winds are to be interpolated.
WINDLINE_HD inline WindValues windByItsRule(
    const WindView& winds, double latitude, double longitude, double pressurePa, double time)
{
    return winds.cubic.isOn ? cubicWindAt(winds, latitude, longitude, pressurePa, time)
                            : windAt(winds, latitude, longitude, pressurePa, time);
}

} // namespace windline
