// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/host_device.h"
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

// The way of one running parcel to rule.until, to the end of the interval or to its own end: which steps there are, and
// its output points (positions at multiples of the output interval since its start, at its end, and where it stopped
// early). Between two output times the steps are equal. Who walks takes the steps:
//     while (walk.isUnderWay()) { ... a step of walk.stepSeconds() from walk.time() ...; walk.arrive() or walk.leave()
//     }
// Points: where the output points go, by their number in the interval.
template <typename Scheme, typename Points = PathPoint*> class ParcelWalk {
public:
    using Position = typename Scheme::Position;

    ParcelWalk() = default;
    WINDLINE_HD ParcelWalk(const Scheme& scheme, const StepRule& rule, Parcel& parcel, Points points)
        : m_scheme(&scheme)
        , m_rule(&rule)
        , m_parcel(&parcel)
        , m_points(points)
        , m_intervalEnd(rule.direction > 0 ? scheme.timeLast() : scheme.timeFirst())
        , m_outputStep(rule.direction * rule.outputIntervalSeconds)
        , m_time(parcel.time)
    {
        const double until =
            std::isnan(rule.until) ? m_intervalEnd : earlier(m_intervalEnd, rule.until, rule.direction);
        m_stop = earlier(until, parcel.endTime, rule.direction);
        parcel.pointCount = 0;
        if (isUnderWay())
            beginSegment();
    }

    WINDLINE_HD bool isUnderWay() const { return m_parcel->status == EndReason::Running && m_time != m_stop; }
    WINDLINE_HD Parcel& parcel() const { return *m_parcel; }
    WINDLINE_HD double time() const { return m_time; } // at the start of the step
    WINDLINE_HD double stepSeconds() const { return m_stepEnd - m_time; } // negative backward in time
    WINDLINE_HD double stepEnd() const { return m_stepEnd; }

    // The step is done. Says whether it was the last one before an output time: then endSegment() follows.
    WINDLINE_HD bool arrive()
    {
        m_time = m_stepEnd;
        if (++m_taken == m_count)
            return true;
        setStepEnd();
        return false;
    }

    // The step could not be done, or was the last one: the parcel ends. endSegment() follows.
    WINDLINE_HD void leave(EndReason reason) { m_parcel->status = reason; }

    WINDLINE_HD void endSegment(const Position& position)
    {
        if (m_time == m_nextOutput)
            ++m_parcel->outputsSoFar;
        const bool isOutput = m_time == m_parcel->startTime + m_parcel->outputsSoFar * m_outputStep;
        const bool endedEarly = m_parcel->status != EndReason::Running;
        const bool comesToEnd = m_time == m_parcel->endTime || (m_rule->isLastInterval && m_time == m_intervalEnd);
        const bool isRecorded = m_time == m_segmentStart && isOutput; // an early end right after an output point
        if (!isRecorded && (isOutput || endedEarly || comesToEnd))
            m_points[m_parcel->pointCount++] = m_scheme->pathPoint(*m_parcel, position, m_time);
        if (isUnderWay())
            beginSegment();
    }

    // At the end: puts the parcel where it came to.
    WINDLINE_HD void finish(const Position& position) const
    {
        if (m_parcel->status == EndReason::Running && m_time == m_parcel->endTime)
            m_parcel->status = EndReason::Finished;
        m_scheme->put(position, *m_parcel);
        m_parcel->time = m_time;
    }

private:
    WINDLINE_HD void beginSegment()
    {
        m_nextOutput = m_parcel->startTime + (m_parcel->outputsSoFar + 1.0) * m_outputStep;
        m_segmentStart = m_time;
        m_segmentEnd = earlier(m_stop, m_nextOutput, m_rule->direction);
        const double segment = m_segmentEnd - m_segmentStart;
        m_count = static_cast<int>(std::ceil(std::fabs(segment) / m_rule->longestStepSeconds - 1e-9));
        m_count = m_count > 1 ? m_count : 1;
        m_secondsPerStep = segment / m_count;
        m_taken = 0;
        setStepEnd();
    }

    WINDLINE_HD void setStepEnd()
    {
        m_stepEnd = m_taken + 1 == m_count ? m_segmentEnd : m_segmentStart + m_secondsPerStep * (m_taken + 1);
    }

    const Scheme* m_scheme = nullptr;
    const StepRule* m_rule = nullptr;
    Parcel* m_parcel = nullptr;
    Points m_points{};
    double m_intervalEnd = 0;
    double m_outputStep = 0;
    double m_stop = 0;
    double m_time = 0;
    double m_stepEnd = 0;
    double m_nextOutput = 0;
    double m_segmentStart = 0;
    double m_segmentEnd = 0;
    double m_secondsPerStep = 0;
    int m_count = 0; // steps of the segment
    int m_taken = 0;
};

// Takes one parcel all its way. Returns the steps taken. largest becomes the largest wind component met, in grid cells
// per minute, where the scheme knows it.
template <typename Scheme, typename Points>
WINDLINE_HD inline std::int64_t advanceThroughInterval(
    const Scheme& scheme, const StepRule& rule, Parcel& parcel, Points points, float& largest)
{
    using Position = typename Scheme::Position;
    ParcelWalk<Scheme, Points> walk(scheme, rule, parcel, points);
    Position position = scheme.positionOf(parcel);
    std::int64_t steps = 0;
    while (walk.isUnderWay()) {
        const Position next = scheme.stepped(parcel, position, walk.time(), walk.stepSeconds(), largest);
        ++steps;
        const EndReason exit = scheme.exitOf(next);
        if (exit != EndReason::Running)
            walk.leave(exit);
        bool segmentEnds = exit != EndReason::Running;
        if (!segmentEnds || scheme.keepsStepInto(exit)) {
            position = scheme.settled(next, walk.stepEnd());
            segmentEnds = walk.arrive() || segmentEnds;
        }
        if (segmentEnds)
            walk.endSegment(position);
    }
    walk.finish(position);
    return steps;
}

} // namespace windline
