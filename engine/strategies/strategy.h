// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"
#include "engine/kernel/wind_view.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>

namespace windline {

// One interval of the meteorology: the winds between two snapshots and what is to be moved through them.
struct IntervalTask {
    WindView winds;
    StepRule rule;
    std::span<Parcel> parcels;
    // Output points of parcel i go to points[parcels[i].firstPoint] and on; the caller has left room for all that fall
    // into the interval.
    std::span<PathPoint> points;
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

    // Returns the number of parcel-steps taken. When a stop is requested it returns early, within milliseconds; parcels
    // not yet reached keep their state.
    virtual std::int64_t advance(const IntervalTask& task, const std::stop_token& stop) = 0;
};

} // namespace windline
