// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/accurate_scheme.h"

#include <cstdint>

#ifdef __CUDA_ARCH__
#include <cuda_pipeline.h>
#endif

// The ordinary step of the accurate numerics as a GPU does it best: a parcel stays in the same cell for many steps, and
// what bounds a GPU is bringing the cell's corners to it. So each thread keeps them.
namespace windline {

// The winds at the corners of one cell between two levels, at both times: sixteen nodes, kept where the owner says,
// `stride` apart. On a GPU that is the memory that a block's threads share, each thread's own part of it: registers
// would leave room for fewer threads.
template <int stride> class CellWinds {
public:
    static constexpr int nodeCount = 16;

    WINDLINE_HD explicit CellWinds(WindValues* nodes)
        : m_nodes(nodes)
    {
    }

    WINDLINE_HD bool isAround(int columnIndex, int level) const { return m_column == columnIndex && m_level == level; }
    WINDLINE_HD int level() const { return m_level; }
    // Above the ground and the surface layer. False where nothing was loaded yet, and for NaN.
    WINDLINE_HD bool isInOpenAir(int columnIndex, double pressurePa) const
    {
        return m_column == columnIndex && pressurePa <= m_openAirPa;
    }
    WINDLINE_HD bool isInLayer(double pressurePa) const { return pressurePa >= m_upperPa && pressurePa < m_lowerPa; }
    WINDLINE_HD float fractionOf(double pressurePa) const
    {
        const float fraction = static_cast<float>(pressurePa - m_upperPa) * m_perLayerPa;
        return fraction < 0 ? 0.0F : (fraction > 1 ? 1.0F : fraction);
    }

    WINDLINE_HD void load(const WindView& winds, int columnIndex, int level)
    {
        m_column = columnIndex;
        m_level = level;
        const std::ptrdiff_t node = static_cast<std::ptrdiff_t>(columnIndex) * winds.levels + level;
        const std::ptrdiff_t toNorth = static_cast<std::ptrdiff_t>(winds.columns) * winds.levels;
        for (int corner = 0; corner < 4 && winds.compactFirst == nullptr; ++corner) {
            const std::ptrdiff_t from = node + (corner % 2) * toNorth + (corner / 2) * winds.levels;
            copy(4 * corner, winds.first + from);
            copy(4 * corner + 1, winds.first + from + 1);
            copy(4 * corner + 2, winds.last + from);
            copy(4 * corner + 3, winds.last + from + 1);
        }
#ifdef __CUDA_ARCH__
        __pipeline_commit();
#endif
        for (int corner = 0; corner < 4 && winds.compactFirst != nullptr; ++corner) {
            const std::ptrdiff_t from = node + (corner % 2) * toNorth + (corner / 2) * winds.levels;
            const CompactNode first{winds.compactFirst + from, winds.scalesFirst + level};
            const CompactNode last{winds.compactLast + from, winds.scalesLast + level};
            m_nodes[4 * corner * stride] = first.decoded(0);
            m_nodes[(4 * corner + 1) * stride] = first.decoded(1);
            m_nodes[(4 * corner + 2) * stride] = last.decoded(0);
            m_nodes[(4 * corner + 3) * stride] = last.decoded(1);
        }
        m_upperPa = winds.levelsPa[level];
        m_lowerPa = winds.levelsPa[level + 1];
        m_perLayerPa = winds.perLayerPa[level];
        m_openAirPa = winds.hasGround() ? winds.openAirPa[columnIndex] : INFINITY;
#ifdef __CUDA_ARCH__
        __pipeline_wait_prior(0);
#endif
    }

    // As acrossCell() and layerValues() do it, outside the polar caps; without the height.
    WINDLINE_HD WindValues at(const ColumnCell& cell, float down, float atTime) const
    {
        const Layer west = between(cornerAt(0, atTime), cornerAt(1, atTime), cell.rowFraction);
        const Layer east = between(cornerAt(2, atTime), cornerAt(3, atTime), cell.rowFraction);
        const Layer here = between(west, east, cell.columnFraction);
        return {blend(here.of[0], here.of[3], down), blend(here.of[1], here.of[4], down),
            blend(here.of[2], here.of[5], down), 0};
    }

private:
    // East, north and omega on the upper level, then on the lower one.
    struct Layer {
        float of[6];
    };

    WINDLINE_HD void copy(int place, const WindValues* from) const
    {
#ifdef __CUDA_ARCH__
        __pipeline_memcpy_async(m_nodes + place * stride, from, sizeof *from);
#else
        m_nodes[place * stride] = *from;
#endif
    }

    WINDLINE_HD static Layer between(const Layer& a, const Layer& b, float fraction)
    {
        Layer result;
        for (int i = 0; i < 6; ++i)
            result.of[i] = blend(a.of[i], b.of[i], fraction);
        return result;
    }

    // Corners: south-west, north-west, south-east, north-east.
    WINDLINE_HD Layer cornerAt(int corner, float atTime) const
    {
        const WindValues* const nodes = m_nodes + 4 * corner * stride;
        const WindValues upperFirst = nodes[0];
        const WindValues lowerFirst = nodes[stride];
        const WindValues upperLast = nodes[2 * stride];
        const WindValues lowerLast = nodes[3 * stride];
        return {{blend(upperFirst.east, upperLast.east, atTime), blend(upperFirst.north, upperLast.north, atTime),
            blend(upperFirst.omega, upperLast.omega, atTime), blend(lowerFirst.east, lowerLast.east, atTime),
            blend(lowerFirst.north, lowerLast.north, atTime), blend(lowerFirst.omega, lowerLast.omega, atTime)}};
    }

    WindValues* m_nodes;
    double m_upperPa = 0;
    double m_lowerPa = 0;
    float m_perLayerPa = 0;
    float m_openAirPa = 0;
    int m_column = -1;
    int m_level = -1;
};

// AccurateScheme where every step is an ordinary one: no kept quantity, no projection, no cubic interpolation, nothing
// looked up beside the parcel. One for each parcel.
template <int stride> struct CellScheme : AccurateScheme {
    mutable CellWinds<stride> cell;
    // Where the step begins: the end of the one before was found there.
    mutable ColumnCell place{};
    mutable int column = -1; // of place

    WINDLINE_HD int columnOf(const ColumnCell& there) const { return there.row * winds.columns + there.column; }

    WINDLINE_HD Position positionOf(const Parcel& parcel) const
    {
        const Position position = AccurateScheme::positionOf(parcel);
        place = locate<false>(winds, position.point.latitude, position.point.longitude);
        column = columnOf(place);
        return position;
    }

    WINDLINE_HD WindValues windIn(
        const ColumnCell& there, int thereIndex, const SpherePoint& point, double pressurePa, double time) const
    {
        if (isInPolarCap(winds, point.latitude))
            return windAt<false>(winds, point.latitude, point.longitude, pressurePa, time);
        const int level = cell.isInLayer(pressurePa) ? cell.level() : levelAbove(winds, pressurePa);
        if (!cell.isAround(thereIndex, level))
            cell.load(winds, thereIndex, level);
        WindValues values = cell.at(there, cell.fractionOf(pressurePa), timeFraction(winds, time));
        if (winds.hasGround() && !cell.isInOpenAir(thereIndex, pressurePa))
            values = bentToSurfaceWind(winds, there, point.latitude, pressurePa, time, values);
        return values;
    }

    WINDLINE_HD Position stepped(
        const Parcel& /*parcel*/, const Position& from, double time, double seconds, float& /*largest*/) const
    {
        const auto wind = [&](const SpherePoint& point, double pressurePa, double when) {
            if (when == time)
                return windIn(place, column, point, pressurePa, when);
            const ColumnCell there = locate<false>(winds, point.latitude, point.longitude);
            return windIn(there, columnOf(there), point, pressurePa, when);
        };
        return midpointStep(wind, from, time, seconds, rule.vertical);
    }

    WINDLINE_HD PathPoint pathPoint(const Parcel& /*parcel*/, const Position& position, double time) const
    {
        PathPoint out = pathPointAt(winds, position, time);
        out.quantityLost = rule.vertical == VerticalRule::KeepPressure && isBelowGround(winds, position, time);
        return out;
    }

    WINDLINE_HD Position settled(Position position, double time) const
    {
        place = locate<false>(winds, position.point.latitude, position.point.longitude);
        column = columnOf(place);
        if (rule.vertical == VerticalRule::FollowOmega
            && !(winds.hasGround() && cell.isInOpenAir(column, position.pressurePa)))
            position.pressurePa = keptAboveGround(winds, position, time);
        return position;
    }
};

} // namespace windline
