// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"
#include "engine/met/met_series.h"
#include "engine/met/met_snapshot.h"
#include "engine/model/path_variable.h"
#include "engine/model/start_point.h"
#include "engine/winds/kernel_winds.h"
#include "engine/winds/memory_block.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

// What numerics are to a run: which fields they want, what they make of a snapshot, and the winds between two of them.
// Windline's own (accurate_winds.h) and HYSPLIT's (engine/hysplit) are the two there are.
namespace windline {

// A start turned into a parcel. When it cannot start, `parcel.status` says why.
struct PlacedParcel {
    Parcel parcel;
    PathPoint firstPoint; // at age 0
};

// What a WindMaker makes of one snapshot.
struct PreparedWinds {
    Time time;

    explicit PreparedWinds(Time when)
        : time(when)
    {
    }
    PreparedWinds(const PreparedWinds&) = default;
    PreparedWinds& operator=(const PreparedWinds&) = default;
    virtual ~PreparedWinds() = default;

    virtual std::size_t bytes() const = 0; // of memory, for those who keep it

    // What the winds of its intervals will look at, as far as that is known already.
    virtual std::vector<MemoryBlock> blocks() const { return {}; }
};

// What the winds of one interval are made of.
struct IntervalSnapshots {
    std::shared_ptr<const PreparedWinds> first; // first->time < last->time
    std::shared_ptr<const PreparedWinds> last;
    // Up to two others, nearest in time, ascending and with nothing missing between them and these two; for numerics
    // that look beyond the interval.
    std::vector<std::shared_ptr<const PreparedWinds>> others{};
};

// The winds between two snapshots, for the kernel, and all that is asked of them beside it.
class IntervalWinds {
public:
    IntervalWinds() = default;
    IntervalWinds(const IntervalWinds&) = delete;
    IntervalWinds& operator=(const IntervalWinds&) = delete;
    virtual ~IntervalWinds() = default;

    // Valid as long as this lives.
    virtual KernelWinds view() const = 0;

    // Longest step that the winds allow to every parcel alike, in seconds.
    virtual double longestStepSeconds() const = 0;

    // The start lies in the interval and in the area.
    virtual PlacedParcel place(const StartPoint& start, Time startTime, Time endTime) const = 0;

    // Meteorology at points of one parcel; values is [point][variable]. Unknown is NaN. DistanceTravelled, which is no
    // meteorology, is left alone. beginsAtStart: the first point has age 0.
    virtual void sample(std::span<const PathPoint> points, const MeteorologyOffset& offset,
        std::span<const PathVariable> variables, std::span<float> values, bool beginsAtStart) const = 0;
};

// Used for one run.
class WindMaker {
public:
    WindMaker() = default;
    WindMaker(const WindMaker&) = delete;
    WindMaker& operator=(const WindMaker&) = delete;
    virtual ~WindMaker() = default;

    // Without the required fields there is no run; `found`: those of the meteorology.
    virtual FieldSet requiredFields(FieldSet found) const = 0;
    virtual FieldSet optionalFields(FieldSet found) const = 0;
    // Optional fields that may be missing on some levels: the choice of levels does not depend on them.
    virtual FieldSet fieldsAlongPath(FieldSet /*found*/) const { return {}; }
    virtual LevelChoice levelChoice() const = 0;

    // Told once, before anything is prepared. Throws EngineError (UnusableMeteorology) when that cannot be used.
    virtual void begin(const MetSelection& selection) = 0;

    // Called in the order of the run, one snapshot at a time, on a thread of the snapshot queue, while between() may be
    // at work. The snapshot may be changed in place: the caller wants nothing but its memory back.
    virtual std::shared_ptr<const PreparedWinds> prepare(MetSnapshot& snapshot) = 0;

    // In place of prepare(): a snapshot that another maker with the same settings has prepared from the same files.
    virtual void reuse(const PreparedWinds& /*prepared*/) { }

    // Whether between() wants other times beside an interval's own two.
    virtual bool looksBeyondInterval() const { return false; }

    // Called with the intervals in the order of the run; direction +1 forward, -1 backward.
    virtual std::unique_ptr<const IntervalWinds> between(IntervalSnapshots snapshots, int direction) = 0;

    virtual VerticalRule verticalRule() const = 0;

    // Sentences for the user about what was put in place of something missing; asked for at the end of the run.
    virtual std::vector<std::string> notes() const { return {}; }
};

} // namespace windline
