// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"

#include <cmath>
#include <cstdint>

// One parcel through one interval of the meteorology, whatever the numerics. With a scheme this is all the physics
// there is; strategies only decide where it runs.
namespace windline {

WINDLINE_HD inline double earlier(double a, double b, int direction)
{
    return (a < b) == (direction > 0) ? a : b;
}

// Moves one running parcel to rule.until or to its own end, and writes its output points (positions at multiples of the
// output interval since its start, at its end, and where it stopped early). Returns the steps taken. largest becomes
// the largest wind component met, in grid cells per minute, where the scheme knows it.
template <typename Scheme>
WINDLINE_HD inline std::int64_t advanceThroughInterval(
    const Scheme& scheme, const StepRule& rule, Parcel& parcel, PathPoint* points, float& largest)
{
    const double intervalEnd = rule.direction > 0 ? scheme.timeLast() : scheme.timeFirst();
    const double until = std::isnan(rule.until) ? intervalEnd : earlier(intervalEnd, rule.until, rule.direction);
    const double stop = earlier(until, parcel.endTime, rule.direction);
    const double outputStep = rule.direction * rule.outputIntervalSeconds;

    typename Scheme::Position position = scheme.positionOf(parcel);
    double time = parcel.time;
    std::int64_t steps = 0;
    parcel.pointCount = 0;
    while (parcel.status == EndReason::Running && time != stop) {
        const double nextOutput = parcel.startTime + (parcel.outputsSoFar + 1.0) * outputStep;
        const double segmentEnd = earlier(stop, nextOutput, rule.direction);
        const double segment = segmentEnd - time;
        const double segmentStart = time;
        const auto count = static_cast<int>(std::ceil(std::fabs(segment) / rule.longestStepSeconds - 1e-9));
        for (int i = 0; i < count && parcel.status == EndReason::Running; ++i) {
            const double stepStart = segmentStart + segment * i / count;
            const double stepEnd = i + 1 == count ? segmentEnd : segmentStart + segment * (i + 1) / count;
            const typename Scheme::Position next =
                scheme.stepped(parcel, position, stepStart, stepEnd - stepStart, largest);
            ++steps;
            parcel.status = scheme.exitOf(next);
            if (parcel.status != EndReason::Running && !scheme.keepsStepInto(parcel.status))
                break;
            position = scheme.settled(next, stepEnd);
            time = stepEnd;
        }
        if (time == nextOutput)
            ++parcel.outputsSoFar;
        const bool isOutput = time == parcel.startTime + parcel.outputsSoFar * outputStep;
        const bool endedEarly = parcel.status != EndReason::Running;
        const bool comesToEnd = time == parcel.endTime || (rule.isLastInterval && time == intervalEnd);
        const bool isRecorded = time == segmentStart && isOutput; // an early end right after an output point
        if (!isRecorded && (isOutput || endedEarly || comesToEnd))
            points[parcel.pointCount++] = scheme.pathPoint(parcel, position, time);
    }
    if (parcel.status == EndReason::Running && time == parcel.endTime)
        parcel.status = EndReason::Finished;
    scheme.put(position, parcel);
    parcel.time = time;
    return steps;
}

} // namespace windline
