// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <cstddef>
#include <span>
#include <vector>

namespace windline {

// Two neighbouring times of the meteorology, in ascending order.
struct Interval {
    std::size_t first = 0; // index of the earlier time; the later one follows it
    bool isBeforeGap = false; // seen in the run's direction: no usable meteorology beyond it
};

// The intervals that a run from `begin` to `end` passes, in its direction (backward when end < begin). Where two times
// lie more than one and a half of the usual spacing apart, files are missing between them: no interval bridges such a
// gap, because winds interpolated over it would look like winds and be none.
std::vector<Interval> planIntervals(std::span<const Time> times, Time begin, Time end);

// The times that cubic interpolation looks at in the interval that begins with times[first], ascending: four, its own
// two among them, nearest to it; fewer where fewer lie together without a gap between.
std::vector<std::size_t> timesAround(std::span<const Time> times, std::size_t first);

// The usual spacing of the times (their median), 0 for fewer than two.
std::chrono::seconds usualSpacing(std::span<const Time> times);

} // namespace windline
