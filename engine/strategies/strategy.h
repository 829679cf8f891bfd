// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"
#include "engine/winds/kernel_winds.h"
#include "engine/winds/memory_block.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace windline {

// One interval of the meteorology: the winds between two snapshots and what is to be moved through them.
struct IntervalTask {
    KernelWinds winds;
    StepRule rule;
    std::span<Parcel> parcels;
    // Output points of parcel i go to points[parcels[i].firstPoint] and on; the caller has left room for all that fall
    // into the interval.
    std::span<PathPoint> points;
    // Of each parcel its number in the run, below fleetSize: strategies that keep parcels elsewhere know it again by
    // that. Empty: these belong to no run, and nothing of them is to be kept.
    std::span<const std::size_t> numbers{};
    std::size_t fleetSize = 0;
};

struct AdvanceResult {
    std::int64_t steps = 0; // parcel-steps taken
    // HYSPLIT's numerics: the largest wind component that any parcel met, in grid cells per minute; the next hour's
    // step depends on it. A maximum does not depend on the order in which parcels are computed.
    float largestCellsPerMinute = 0;

    void add(const AdvanceResult& other)
    {
        steps += other.steps;
        largestCellsPerMinute = std::max(largestCellsPerMinute, other.largestCellsPerMinute);
    }
};

// Moves parcels through one interval. Strategies differ in where and how the work is done, never in the result:
// every one calls the same kernel for every parcel, so they agree bit for bit on one machine's processor.
class Strategy {
public:
    Strategy() = default;
    Strategy(const Strategy&) = delete;
    Strategy& operator=(const Strategy&) = delete;
    virtual ~Strategy() = default;

    virtual std::string_view name() const = 0;
    virtual int workers() const = 0;

    // How many parcels one call of advance() is best given at most.
    virtual std::size_t parcelsAtOnce() const { return 65'536; }

    // Whether it works faster where neighbours in the list are neighbours on the Earth: a processor's caches do.
    virtual bool gainsByOrder() const { return true; }

    // A run begins: what was kept of another one's parcels is no longer wanted.
    virtual void beginRun() { }

    // The winds of an interval to come will look at these blocks, which stay where they are until the run is through
    // with them. For those who must bring them somewhere first. Called on another thread, advance() may be at work.
    virtual void expect(std::span<const MemoryBlock> /*blocks*/) { }

    // Sentences for the user about what did not go as was asked; asked for at the end of a run.
    virtual std::vector<std::string> notes() const { return {}; }

    // When a stop is requested it returns early, within milliseconds; parcels not yet reached keep their state.
    virtual AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) = 0;
};

} // namespace windline
