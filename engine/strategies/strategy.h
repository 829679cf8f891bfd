// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"
#include "engine/winds/kernel_winds.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>

namespace windline {

// One interval of the meteorology: the winds between two snapshots and what is to be moved through them.
struct IntervalTask {
    KernelWinds winds;
    StepRule rule;
    std::span<Parcel> parcels;
    // Output points of parcel i go to points[parcels[i].firstPoint] and on; the caller has left room for all that fall
    // into the interval.
    std::span<PathPoint> points;
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

    // When a stop is requested it returns early, within milliseconds; parcels not yet reached keep their state.
    virtual AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) = 0;
};

} // namespace windline
