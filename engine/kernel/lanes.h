// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/accurate_scheme.h"
#include "engine/kernel/advance.h"
#include "engine/kernel/pack.h"

#include <array>
#include <cstdint>

// Several parcels side by side through one interval, for the CPU: what ordinary steps of the accurate numerics cost is
// mostly arithmetic on positions, which vector registers do for four parcels at once, and waiting for results, which
// parcels that have nothing to do with each other fill for each other. The same scheme, step by step, as
// accurate_scheme.h has it for one parcel, with its functions wherever a parcel meets something out of the ordinary.
// A parcel's path does not depend on the lane it is in, nor on what is in the others.
namespace windline {

inline constexpr int lanesPerPack = 4;
inline constexpr int packCount = 2;
inline constexpr int laneCount = lanesPerPack * packCount;

// Four parcels' positions.
struct PackPosition {
    SpherePointOf<Doubles4> point{};
    Doubles4 pressurePa{};

    WINDLINE_HD_INLINE ParcelPosition lane(int i) const
    {
        return {{point.latitude[i], point.longitude[i], point.sinLatitude[i], point.cosLatitude[i]}, pressurePa[i]};
    }
    WINDLINE_HD_INLINE void setLane(int i, const ParcelPosition& position)
    {
        setPoint(i, position.point);
        pressurePa[i] = position.pressurePa;
    }
    WINDLINE_HD_INLINE void setPoint(int i, const SpherePoint& to)
    {
        point.latitude[i] = to.latitude;
        point.longitude[i] = to.longitude;
        point.sinLatitude[i] = to.sinLatitude;
        point.cosLatitude[i] = to.cosLatitude;
    }
};

struct PackCells {
    Ints4 row{};
    Ints4 column{};
    Floats4 rowFraction{};
    Floats4 columnFraction{};

    WINDLINE_HD_INLINE ColumnCell lane(int i) const { return {row[i], column[i], rowFraction[i], columnFraction[i]}; }
};

struct PackWinds {
    Floats4 east{};
    Floats4 north{};
    Floats4 omega{};
};

// locate() for four points on a grid that is not projected.
WINDLINE_HD_INLINE PackCells locatePack(const WindView& winds, const SpherePointOf<Doubles4>& point)
{
    Doubles4 x = point.longitude - winds.longitudeFirst;
    x = x < 0.0 ? x + 360.0 : x;
    x = x < 0.0 ? x + 360.0 : x;
    x = x >= 360.0 ? x - 360.0 : x;
    const double width = winds.longitudeWidth;
    if (width < 360) {
        const Doubles4 nearer = x - width < 360.0 - x ? Doubles4{} + width : Doubles4{};
        x = x > width ? nearer : x;
    }
    x = x * winds.columnsPerDegree;
    Doubles4 y = (point.latitude - winds.latitudeFirst) * winds.rowsPerDegree;
    x = x > 0.0 ? x : 0.0; // this way round NaN becomes 0
    y = y > 0.0 ? y : 0.0;
    // The last cell's numbers as doubles: what is larger must not meet the conversion.
    const Doubles4 lastColumn = Doubles4{} + (winds.columns - 2);
    const Doubles4 lastRow = Doubles4{} + (winds.rows - 2);
    PackCells cells;
    cells.column = __builtin_convertvector(x < lastColumn ? x : lastColumn, Ints4);
    cells.row = __builtin_convertvector(y < lastRow ? y : lastRow, Ints4);
    const Doubles4 fx = x - __builtin_convertvector(cells.column, Doubles4);
    const Doubles4 fy = y - __builtin_convertvector(cells.row, Doubles4);
    cells.columnFraction = __builtin_convertvector(fx < 1.0 ? fx : 1.0, Floats4);
    cells.rowFraction = __builtin_convertvector(fy < 1.0 ? fy : 1.0, Floats4);
    return cells;
}

// The winds at four points in known cells.
WINDLINE_HD_INLINE PackWinds windsOfPack(
    const WindView& winds, const PackPosition& position, const PackCells& cells, Doubles4 time, const bool* isBusy)
{
    const Floats4 atTime = __builtin_convertvector((time - winds.timeFirst) * winds.perSecond, Floats4);
    std::array<Floats4, lanesPerPack> values{};
    for (int i = 0; i < lanesPerPack; ++i) {
        if (!isBusy[i])
            continue;
        const ColumnCell cell = cells.lane(i);
        const double pressure = position.pressurePa[i];
        const int k = levelAbove(winds, pressure);
        const double latitude = position.point.latitude[i];
        WindValues wind = layerValues(winds, cell, latitude, k, layerFraction(winds, k, pressure), atTime[i]);
        if (winds.hasGround() && !isInOpenAir(winds, cell, pressure))
            bendToSurfaceWind(winds, cell, latitude, pressure, time[i], wind);
        values[i] = load<Floats4>(&wind);
    }
    const Floats4 horizontal01 = __builtin_shufflevector(values[0], values[1], 0, 4, 1, 5);
    const Floats4 horizontal23 = __builtin_shufflevector(values[2], values[3], 0, 4, 1, 5);
    const Floats4 vertical01 = __builtin_shufflevector(values[0], values[1], 2, 6, 3, 7);
    const Floats4 vertical23 = __builtin_shufflevector(values[2], values[3], 2, 6, 3, 7);
    return {__builtin_shufflevector(horizontal01, horizontal23, 0, 1, 4, 5),
        __builtin_shufflevector(horizontal01, horizontal23, 2, 3, 6, 7),
        __builtin_shufflevector(vertical01, vertical23, 0, 1, 4, 5)};
}

template <typename Truths> WINDLINE_HD_INLINE bool areAll(const Truths& truths)
{
    return (truths[0] & truths[1] & truths[2] & truths[3]) != 0;
}

// displaced() for four points.
WINDLINE_HD_INLINE DisplacementOf<Doubles4> displacedPack(
    const SpherePointOf<Doubles4>& from, Doubles4 radial, Doubles4 east, Doubles4 north, const bool* isBusy)
{
    decltype(east < north) isSmall;
    DisplacementOf<Doubles4> result = smallDisplacement(from, radial, east, north, isSmall);
    if (areAll(isSmall)) [[likely]]
        return result;
    for (int i = 0; i < lanesPerPack; ++i) {
        if (isSmall[i] || !isBusy[i])
            continue;
        const Displacement large =
            largeDisplacement({from.latitude[i], from.longitude[i], from.sinLatitude[i], from.cosLatitude[i]},
                radial[i], east[i], north[i]);
        PackPosition point{result.point, {}};
        point.setPoint(i, large.point);
        result.point = point.point;
        result.cosTurn[i] = large.cosTurn;
        result.sinTurn[i] = large.sinTurn;
    }
    return result;
}

// The lanes, and what is under way in them.
class Lanes {
public:
    Lanes(const AccurateScheme& scheme, const StepRule& rule)
        : m_scheme(scheme)
        , m_winds(scheme.winds)
        , m_rule(rule)
    {
    }

    int freeLanes() const { return m_free; }

    // Puts a running parcel into a lane that is free.
    void put(Parcel& parcel, PathPoint* points)
    {
        const ParcelWalk<AccurateScheme> walk(m_scheme, m_rule, parcel, points);
        const ParcelPosition position = m_scheme.positionOf(parcel);
        if (!walk.isUnderWay()) {
            walk.finish(position);
            return;
        }
        int lane = 0;
        while (m_isBusy[lane])
            ++lane;
        m_isBusy[lane] = true;
        --m_free;
        m_walks[lane] = walk;
        PackPosition& pack = m_positions[lane / lanesPerPack];
        pack.setLane(lane % lanesPerPack, position);
        m_cells[lane / lanesPerPack] = locatePack(m_winds, pack.point);
        setStep(lane);
    }

    // One step of every parcel; those that have come to their end leave their lane. Returns the steps taken.
    WINDLINE_HD_INLINE std::int64_t step()
    {
        const std::int64_t steps = laneCount - m_free;
        std::array<PackPosition, packCount> next;
        midpointSteps(next);
        for (int p = 0; p < packCount; ++p)
            settle(p, next[p]);
        return steps;
    }

private:
    // midpointStep() (accurate_scheme.h), every phase of it for all packs before the next one.
    WINDLINE_HD_INLINE void midpointSteps(std::array<PackPosition, packCount>& next) const
    {
        const bool isobaric = m_rule.vertical == VerticalRule::KeepPressure;
        std::array<Doubles4, packCount> seconds;
        std::array<Doubles4, packCount> time;
        std::array<PackWinds, packCount> winds;
        std::array<DisplacementOf<Doubles4>, packCount> half;
        std::array<PackCells, packCount> cells;
        for (int p = 0; p < packCount; ++p) {
            time[p] = load<Doubles4>(&m_time[p * lanesPerPack]);
            seconds[p] = load<Doubles4>(&m_seconds[p * lanesPerPack]);
            winds[p] = windsOfPack(m_winds, m_positions[p], m_cells[p], time[p], &m_isBusy[p * lanesPerPack]);
        }
        for (int p = 0; p < packCount; ++p) {
            const Doubles4 arc = 0.5 * seconds[p] * (1 / earthRadiusMetres);
            half[p] = displacedPack(m_positions[p].point, Doubles4{} + 1.0,
                arc * __builtin_convertvector(winds[p].east, Doubles4),
                arc * __builtin_convertvector(winds[p].north, Doubles4), &m_isBusy[p * lanesPerPack]);
            next[p].point = half[p].point;
            next[p].pressurePa = m_positions[p].pressurePa;
            if (!isobaric)
                next[p].pressurePa += 0.5 * seconds[p] * __builtin_convertvector(winds[p].omega, Doubles4);
            cells[p] = locatePack(m_winds, next[p].point);
        }
        for (int p = 0; p < packCount; ++p)
            winds[p] = windsOfPack(m_winds, next[p], cells[p], time[p] + 0.5 * seconds[p], &m_isBusy[p * lanesPerPack]);
        for (int p = 0; p < packCount; ++p) {
            const Doubles4 arc = seconds[p] * (1 / earthRadiusMetres);
            const SphereVector<Doubles4> start = seenFrom(half[p], m_positions[p].point);
            next[p].point = displacedPack(half[p].point, start.radial,
                start.east + arc * __builtin_convertvector(winds[p].east, Doubles4),
                start.north + arc * __builtin_convertvector(winds[p].north, Doubles4), &m_isBusy[p * lanesPerPack])
                                .point;
            next[p].pressurePa = m_positions[p].pressurePa;
            if (!isobaric)
                next[p].pressurePa += seconds[p] * __builtin_convertvector(winds[p].omega, Doubles4);
        }
    }

    // exitOf() and settled() for four parcels, then their walks.
    WINDLINE_HD_INLINE void settle(int p, PackPosition& next)
    {
        // NaN is in no area.
        const auto isInside = (next.pressurePa >= m_winds.topPa) & (next.point.latitude >= m_winds.southEdge)
            & (next.point.latitude <= m_winds.northEdge);
        const bool mayHaveLeft = m_winds.longitudeWidth < 360 || !areAll(isInside);
        const bool slides = m_rule.vertical == VerticalRule::FollowOmega;
        PackCells cells = locatePack(m_winds, next.point);
        for (int i = 0; i < lanesPerPack; ++i) {
            const int lane = p * lanesPerPack + i;
            if (!m_isBusy[lane])
                continue;
            ParcelWalk<AccurateScheme>& walk = m_walks[lane];
            if (mayHaveLeft) {
                const EndReason exit = m_scheme.exitOf(next.lane(i));
                if (exit != EndReason::Running) {
                    walk.leave(exit);
                    next.setLane(i, m_positions[p].lane(i));
                    endSegment(lane, next.lane(i));
                    continue;
                }
            }
            if (slides && (!m_winds.hasGround() || !isInOpenAir(m_winds, cells.lane(i), next.pressurePa[i])))
                next.pressurePa[i] = keptAboveGround(m_winds, next.lane(i), walk.stepEnd());
            if (walk.arrive())
                endSegment(lane, next.lane(i));
            setStep(lane);
        }
        m_positions[p] = next;
        m_cells[p] = cells;
    }

    [[gnu::noinline]] void endSegment(int lane, const ParcelPosition& position)
    {
        ParcelWalk<AccurateScheme>& walk = m_walks[lane];
        walk.endSegment(position);
        if (walk.isUnderWay())
            return;
        walk.finish(position);
        m_isBusy[lane] = false;
        ++m_free;
    }

    WINDLINE_HD_INLINE void setStep(int lane)
    {
        m_time[lane] = m_walks[lane].time();
        m_seconds[lane] = m_walks[lane].stepSeconds();
    }

    const AccurateScheme& m_scheme;
    const WindView& m_winds;
    const StepRule& m_rule;
    std::array<PackPosition, packCount> m_positions{};
    std::array<PackCells, packCount> m_cells{};
    alignas(64) std::array<double, laneCount> m_time{}; // at the start of the step
    alignas(64) std::array<double, laneCount> m_seconds{};
    std::array<bool, laneCount> m_isBusy{};
    std::array<ParcelWalk<AccurateScheme>, laneCount> m_walks{};
    int m_free = laneCount;
};

} // namespace windline
