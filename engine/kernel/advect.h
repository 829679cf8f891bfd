// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/heights.h"
#include "engine/kernel/interpolate.h"
#include "engine/kernel/parcel.h"
#include "engine/kernel/sphere.h"
#include "engine/kernel/step_rule.h"
#include "engine/kernel/wind_view.h"

#include <cmath>
#include <cstdint>
#include <limits>

// One parcel through one interval of the meteorology. This is all the physics there is; strategies only decide where
// it runs.
namespace windline {

// Position of a parcel while it steps.
struct ParcelPosition {
    SpherePoint point;
    double pressurePa;
};

// One step of the midpoint rule (second-order Runge-Kutta) on the sphere: the wind at the start leads to the middle of
// the step, the wind found there carries the parcel over the whole step. The vector wind of the middle is added to the
// starting vector and the sum is brought back to the sphere. `seconds` is negative backward in time.
// Wind is any functor (SpherePoint, pressurePa, time) -> WindValues: the tests pass analytic flows.
template <typename Wind>
WINDLINE_HD inline ParcelPosition midpointStep(
    const Wind& wind, const ParcelPosition& from, double time, double seconds, bool isobaric)
{
    const double arc = seconds / earthRadiusMetres; // radians for each m s-1
    const WindValues atStart = wind(from.point, from.pressurePa, time);
    const Displacement half = displaced(from.point, 1.0, 0.5 * arc * atStart.east, 0.5 * arc * atStart.north);
    const SpherePoint& middle = half.point;
    const double middlePressure = isobaric ? from.pressurePa : from.pressurePa + 0.5 * seconds * atStart.omega;
    const WindValues atMiddle = wind(middle, middlePressure, time + 0.5 * seconds);

    // The starting point in the basis (outward, east, north) of the middle.
    const double acrossMeridian = from.point.cosLatitude * half.cosTurn;
    const double radial = from.point.sinLatitude * middle.sinLatitude + acrossMeridian * middle.cosLatitude;
    const double east = -from.point.cosLatitude * half.sinTurn;
    const double north = from.point.sinLatitude * middle.cosLatitude - acrossMeridian * middle.sinLatitude;
    return {displaced(middle, radial, east + arc * atMiddle.east, north + arc * atMiddle.north).point,
        isobaric ? from.pressurePa : from.pressurePa + seconds * atMiddle.omega};
}

// Why a parcel cannot be at a position; Running when it can.
WINDLINE_HD inline EndReason exitOf(const WindView& winds, const ParcelPosition& position)
{
    if (!(position.pressurePa == position.pressurePa) || !(position.point.latitude == position.point.latitude))
        return EndReason::MissingData; // NaN: a missing value took part
    if (position.point.latitude < winds.southEdge)
        return EndReason::LeftSouth;
    if (position.point.latitude > winds.northEdge)
        return EndReason::LeftNorth;
    const double east = degreesEast(winds, position.point.longitude);
    if (east > winds.longitudeWidth)
        return east - winds.longitudeWidth < 360.0 - east ? EndReason::LeftEast : EndReason::LeftWest;
    return position.pressurePa < winds.topPa ? EndReason::AboveTop : EndReason::Running;
}

// A parcel stays above the ground: it slides along it where the wind would take it below. Without surface pressure the
// lowest level stands for the ground.
WINDLINE_HD inline double keptAboveGround(const WindView& winds, const ParcelPosition& position, double time)
{
    const double pressure = position.pressurePa;
    if (winds.surface == nullptr)
        return pressure > winds.lowestLevelPa() ? winds.lowestLevelPa() : pressure;
    if (pressure <= winds.smallestSurfacePressurePa)
        return pressure;
    const double surface = groundAt(winds, position.point.latitude, position.point.longitude, time).pressurePa;
    return pressure > surface ? surface : pressure;
}

WINDLINE_HD inline PathPoint pathPointAt(const WindView& winds, const ParcelPosition& position, double time)
{
    const Column column(winds, position.point.latitude, position.point.longitude, time);
    PathPoint out{};
    out.time = time;
    out.latitude = position.point.latitude;
    out.longitude = position.point.longitude;
    out.pressurePa = position.pressurePa;
    out.terrainMetres = column.hasTerrain() ? column.ground.terrainMetres : std::numeric_limits<float>::quiet_NaN();
    out.heightAglMetres = static_cast<float>(column.heightMslAt(position.pressurePa) - out.terrainMetres);
    return out;
}

WINDLINE_HD inline double earlier(double a, double b, int direction)
{
    return (a < b) == (direction > 0) ? a : b;
}

// Moves one running parcel to the end of the interval, or to its own end, and writes its output points (positions at
// multiples of the output interval since its start, at its end, and where it stopped early). Returns the steps taken.
WINDLINE_HD inline std::int64_t advanceThroughInterval(
    const WindView& winds, const StepRule& rule, Parcel& parcel, PathPoint* points)
{
    const auto wind = [&winds](const SpherePoint& point, double pressurePa, double time) {
        return windAt(winds, point.latitude, point.longitude, pressurePa, time);
    };
    const double intervalEnd = rule.direction > 0 ? winds.timeLast : winds.timeFirst;
    const double stop = earlier(intervalEnd, parcel.endTime, rule.direction);
    const double outputStep = rule.direction * rule.outputIntervalSeconds;

    ParcelPosition position{spherePoint(parcel.latitude, parcel.longitude), parcel.pressurePa};
    double time = parcel.time;
    std::int64_t steps = 0;
    parcel.pointCount = 0;
    while (parcel.status == EndReason::Running && time != stop) {
        const double nextOutput = parcel.startTime + (parcel.outputsSoFar + 1.0) * outputStep;
        const double segmentEnd = earlier(stop, nextOutput, rule.direction);
        const double segment = segmentEnd - time;
        const double segmentStart = time;
        const auto count = static_cast<int>(std::ceil(std::fabs(segment) / rule.longestStepSeconds - 1e-9));
        for (int i = 0; i < count; ++i) {
            const double stepStart = segmentStart + segment * i / count;
            const double stepEnd = i + 1 == count ? segmentEnd : segmentStart + segment * (i + 1) / count;
            ParcelPosition next = midpointStep(wind, position, stepStart, stepEnd - stepStart, rule.isobaric);
            ++steps;
            parcel.status = exitOf(winds, next);
            if (parcel.status != EndReason::Running)
                break; // it stays where it was last inside
            if (!rule.isobaric)
                next.pressurePa = keptAboveGround(winds, next, stepEnd);
            position = next;
            time = stepEnd;
        }
        if (time == nextOutput)
            ++parcel.outputsSoFar;
        const bool isOutput = time == parcel.startTime + parcel.outputsSoFar * outputStep;
        const bool endedEarly = parcel.status != EndReason::Running;
        const bool comesToEnd = time == parcel.endTime || (rule.isLastInterval && time == intervalEnd);
        const bool isRecorded = time == segmentStart && isOutput; // an early end right after an output point
        if (!isRecorded && (isOutput || endedEarly || comesToEnd))
            points[parcel.pointCount++] = pathPointAt(winds, position, time);
    }
    if (parcel.status == EndReason::Running && time == parcel.endTime)
        parcel.status = EndReason::Finished;
    parcel.latitude = position.point.latitude;
    parcel.longitude = position.point.longitude;
    parcel.pressurePa = position.pressurePa;
    parcel.time = time;
    return steps;
}

} // namespace windline
