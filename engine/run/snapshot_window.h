// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/interval_plan.h"
#include "engine/winds/wind_maker.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace windline {

class SnapshotQueue;

// The snapshots that a run holds while it goes through its intervals: those of the interval's two times, or of the up
// to four around it. What the next interval wants too stays; everything else is let go before more is fetched.
class SnapshotWindow {
public:
    // times: of the meteorology, of which the intervals of the plan are made; beyondInterval: up to four.
    SnapshotWindow(std::span<const Time> times, const std::vector<Interval>& plan, bool forward, bool beyondInterval);

    // Indices of times, as next() will want them from the queue.
    std::vector<std::size_t> order() const;

    // The snapshots of the plan's next interval; nothing when a stop was requested meanwhile.
    std::optional<IntervalSnapshots> next(SnapshotQueue& queue, const std::stop_token& stop);

private:
    struct Wanted {
        std::size_t first; // index of the interval's earlier time
        std::vector<std::size_t> times; // all that the interval wants, in the run's direction
    };

    std::vector<Wanted> m_plan;
    std::size_t m_position = 0; // in the plan
    std::map<std::size_t, std::shared_ptr<const PreparedWinds>> m_held; // by index of time
};

} // namespace windline
