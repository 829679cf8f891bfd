// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/heights.h"
#include "engine/kernel/interpolate.h"
#include "engine/kernel/lookup.h"
#include "engine/kernel/parcel.h"
#include "engine/kernel/sphere.h"
#include "engine/kernel/step_rule.h"
#include "engine/kernel/wind_view.h"

#include <cmath>

// Windline's own numerics: the midpoint rule on the sphere, on the meteorology's own levels.
namespace windline {

// Position of a parcel while it steps.
struct ParcelPosition {
    SpherePoint point;
    double pressurePa;
};

// One step of the midpoint rule (second-order Runge-Kutta) on the sphere: the wind at the start leads to the middle of
// the step, the wind found there carries the parcel over the whole step. The vector wind of the middle is added to the
// starting vector and the sum is brought back to the sphere. `seconds` is negative backward in time.
// Wind is any functor (SpherePoint, pressurePa, time) -> WindValues: the tests pass analytic flows. Pressure is one
// (WindValues, seconds since the start of the step, SpherePoint, time) -> pressurePa: where the parcel is at that point
// after moving with that wind for so long.
template <typename Wind, typename Pressure>
WINDLINE_HD inline ParcelPosition midpointStep(
    const Wind& wind, const Pressure& pressureAfter, const ParcelPosition& from, double time, double seconds)
{
    const double arc = seconds / earthRadiusMetres; // radians for each m s-1
    const WindValues atStart = wind(from.point, from.pressurePa, time);
    const Displacement half = displaced(from.point, 1.0, 0.5 * arc * atStart.east, 0.5 * arc * atStart.north);
    const SpherePoint& middle = half.point;
    const double middleTime = time + 0.5 * seconds;
    const double middlePressure = pressureAfter(atStart, 0.5 * seconds, middle, middleTime);
    const WindValues atMiddle = wind(middle, middlePressure, middleTime);

    const SphereVector<double> start = seenFrom(half, from.point);
    const SpherePoint end =
        displaced(middle, start.radial, start.east + arc * atMiddle.east, start.north + arc * atMiddle.north).point;
    return {end, pressureAfter(atMiddle, seconds, end, time + seconds)};
}

// The same with omega, or at the same pressure.
template <typename Wind>
WINDLINE_HD inline ParcelPosition midpointStep(
    const Wind& wind, const ParcelPosition& from, double time, double seconds, VerticalRule vertical)
{
    const double pressure = from.pressurePa;
    const bool isobaric = vertical == VerticalRule::KeepPressure;
    const auto pressureAfter = [=](const WindValues& values, double elapsed, const SpherePoint&, double) {
        return isobaric ? pressure : pressure + elapsed * values.omega;
    };
    return midpointStep(wind, pressureAfter, from, time, seconds);
}

// The side over which a point lies outside a projected grid, Running when it lies inside: west is the side of the first
// column, south that of the first row, wherever they are on the Earth.
WINDLINE_HD_APART inline EndReason sideLeft(const WindView& winds, SpherePoint point)
{
    constexpr double rounding = 1e-9;
    const GridPlace place = winds.projection.toGrid(point.latitude, point.longitude);
    if (place.row < -rounding)
        return EndReason::LeftSouth;
    if (place.row > winds.rows - 1 + rounding)
        return EndReason::LeftNorth;
    if (place.column < -rounding)
        return EndReason::LeftWest;
    return place.column > winds.columns - 1 + rounding ? EndReason::LeftEast : EndReason::Running;
}

// Why a parcel cannot be at a position; Running when it can.
WINDLINE_HD inline EndReason exitOf(const WindView& winds, const ParcelPosition& position)
{
    if (!(position.pressurePa == position.pressurePa) || !(position.point.latitude == position.point.latitude))
        return EndReason::MissingData; // NaN: a missing value took part
    if (winds.isProjected) {
        const EndReason side = sideLeft(winds, position.point);
        if (side != EndReason::Running)
            return side;
        return position.pressurePa < winds.topPa ? EndReason::AboveTop : EndReason::Running;
    }
    if (position.point.latitude < winds.southEdge)
        return EndReason::LeftSouth;
    if (position.point.latitude > winds.northEdge)
        return EndReason::LeftNorth;
    if (winds.longitudeWidth < 360.0) {
        const double east = degreesEast(winds, position.point.longitude);
        if (east > winds.longitudeWidth)
            return east - winds.longitudeWidth < 360.0 - east ? EndReason::LeftEast : EndReason::LeftWest;
    }
    return position.pressurePa < winds.topPa ? EndReason::AboveTop : EndReason::Running;
}

// A parcel stays above the ground: it slides along it where the wind would take it below. Without surface pressure the
// lowest level stands for the ground.
WINDLINE_HD_GPU_APART inline double keptAboveGround(const WindView& winds, ParcelPosition position, double time)
{
    const double pressure = position.pressurePa;
    const SpherePoint& point = position.point;
    if (!winds.hasGround())
        return pressure > winds.lowestLevelPa() ? winds.lowestLevelPa() : pressure;
    const ColumnCell cell = locate(winds, point.latitude, point.longitude);
    if (isInOpenAir(winds, cell, pressure))
        return pressure;
    const double surface = surfaceValues(winds, cell, point.latitude, time).pressurePa;
    return pressure > surface ? surface : pressure;
}

// By more than rounding.
WINDLINE_HD_GPU_APART inline bool isBelowGround(const WindView& winds, ParcelPosition position, double time)
{
    constexpr double roundingPa = 1;
    return winds.hasGround()
        && position.pressurePa
        > groundAt(winds, position.point.latitude, position.point.longitude, time).pressurePa + roundingPa;
}

WINDLINE_HD_GPU_APART inline PathPoint pathPointAt(const WindView& winds, ParcelPosition position, double time)
{
    const Column column(winds, position.point.latitude, position.point.longitude, time);
    PathPoint out{};
    out.time = time;
    out.latitude = position.point.latitude;
    out.longitude = position.point.longitude;
    out.pressurePa = position.pressurePa;
    out.terrainMetres = column.hasTerrain() ? column.ground.terrainMetres : NAN;
    out.heightAglMetres = static_cast<float>(column.heightMslAt(position.pressurePa) - out.terrainMetres);
    return out;
}

// A lookup as midpointStep() wants the wind.
template <typename Lookup> struct WindOf {
    Lookup lookup;

    WINDLINE_HD WindValues operator()(const SpherePoint& point, double pressurePa, double time) const
    {
        return lookup.wind(point.latitude, point.longitude, pressurePa, time);
    }
};

// The numerics as the loop over an interval wants them (advance.h).
struct AccurateScheme {
    using Position = ParcelPosition;

    const WindView& winds;
    const StepRule& rule;

    WINDLINE_HD double timeFirst() const { return winds.timeFirst; }
    WINDLINE_HD double timeLast() const { return winds.timeLast; }

    WINDLINE_HD Position positionOf(const Parcel& parcel) const
    {
        return {spherePoint(parcel.latitude, parcel.longitude), parcel.pressurePa};
    }

    WINDLINE_HD void put(const Position& position, Parcel& parcel) const
    {
        parcel.latitude = position.point.latitude;
        parcel.longitude = position.point.longitude;
        parcel.pressurePa = position.pressurePa;
    }

    // One step; largest is not looked at: no parcel's step depends on another parcel. Flattened: unasked, compilers do
    // not inline the interpolation here, since other ways of looking up share it, and that costs 15 % of the time.
    [[gnu::flatten]] WINDLINE_HD Position stepped(
        const Parcel& parcel, const Position& from, double time, double seconds, float& /*largest*/) const
    {
        if (rule.vertical == VerticalRule::KeepValue || winds.isProjected || winds.cubic.isOn
            || isDisplaced(parcel.offset))
            return steppedOtherwise(parcel.offset, parcel.keptValue, from, time, seconds);
        return midpointStep(WindOf<LookupWind>{{winds}}, from, time, seconds, rule.vertical);
    }

    WINDLINE_HD EndReason exitOf(const Position& position) const { return windline::exitOf(winds, position); }

    // A parcel that leaves stays where it was last inside.
    WINDLINE_HD bool keepsStepInto(EndReason /*exit*/) const { return false; }

    WINDLINE_HD Position settled(Position position, double time) const
    {
        if (rule.vertical == VerticalRule::FollowOmega)
            position.pressurePa = keptAboveGround(winds, position, time);
        return position;
    }

    WINDLINE_HD PathPoint pathPoint(const Parcel& parcel, const Position& position, double time) const
    {
        PathPoint out = pathPointAt(winds, position, time);
        out.quantityLost = rule.vertical != VerticalRule::FollowOmega && losesQuantity(parcel, position, time);
        return out;
    }

    // What a parcel that starts here keeps (VerticalRule::KeepValue).
    WINDLINE_HD double keptValueAt(const Parcel& parcel, const Position& position, double time) const
    {
        const SpherePoint& point = position.point;
        if (isDisplaced(parcel.offset))
            return LookupBeside{winds, parcel.offset}.keptAt(
                point.latitude, point.longitude, position.pressurePa, time);
        return LookupHere{winds}.keptAt(point.latitude, point.longitude, position.pressurePa, time);
    }

private:
    // Apart from the ordinary step, whose loop is faster for it.
    WINDLINE_HD_APART Position steppedOtherwise(
        MeteorologyOffset offset, double keptValue, Position from, double time, double seconds) const
    {
        return isDisplaced(offset) ? steppedIn(LookupBeside{winds, offset}, keptValue, from, time, seconds)
                                   : steppedIn(LookupHere{winds}, keptValue, from, time, seconds);
    }

    template <typename Lookup>
    WINDLINE_HD Position steppedIn(
        const Lookup& lookup, double keptValue, const Position& from, double time, double seconds) const
    {
        if (rule.vertical != VerticalRule::KeepValue)
            return midpointStep(WindOf<Lookup>{lookup}, from, time, seconds, rule.vertical);
        const auto pressureAfter = [&](const WindValues&, double, const SpherePoint& point, double when) {
            return lookup.pressureOf(keptValue, point.latitude, point.longitude, from.pressurePa, when);
        };
        return midpointStep(WindOf<Lookup>{lookup}, pressureAfter, from, time, seconds);
    }

    // The kept quantity has the parcel's value nowhere between the top and the ground; or, with constant pressure, the
    // parcel is below the ground.
    WINDLINE_HD_APART bool losesQuantity(const Parcel& parcel, Position position, double time) const
    {
        if (rule.vertical == VerticalRule::KeepPressure)
            return isBelowGround(winds, position, time);
        return rule.vertical == VerticalRule::KeepValue
            && std::fabs(keptValueAt(parcel, position, time) - parcel.keptValue) > keptTolerance;
    }
};

} // namespace windline
