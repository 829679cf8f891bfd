// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"
#include "engine/starts/ensemble.h"
#include "engine/starts/start_matrix.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// Many starts out of a few words: heights times places, times, ensembles. What would be too many is refused before it
// is made.
namespace windline {

// Of what is multiplied here; as many as HYSPLIT's endpoint file has room for, rounded.
inline constexpr std::size_t mostStarts = 1'000'000;

struct StartHeight {
    double value = 500;
    HeightUnit unit = HeightUnit::MetresAboveGround;

    bool operator==(const StartHeight&) const = default;
};

// For each place, each height, as HYSPLIT lists several levels of a location. Throws std::invalid_argument with a
// sentence when they are more than mostStarts.
std::vector<StartPoint> startsAt(std::span<const StartPlace> places, std::span<const StartHeight> heights);

// From the first to the last, both included where a whole number of intervals lies between them. Throws
// std::invalid_argument with a sentence: interval below a second, last before first, more than mostStarts times.
std::vector<Time> timesBetween(Time first, Time last, std::chrono::seconds interval);

struct StartPlan {
    std::vector<StartPoint> starts;
    std::vector<Time> times; // for the starts that have none of their own; with one or none they are left without
    std::optional<EnsembleOffsets> ensemble;
};

struct PlannedStarts {
    std::vector<StartPoint> starts;
    std::vector<std::uint32_t> origins; // for each of them, the index in the plan's starts
};

// For each time, each start of the plan, each member of its ensemble. Starts with a time of their own come once, among
// those of the first time. Throws std::invalid_argument with a sentence when times and members make more than
// mostStarts.
PlannedStarts plannedStarts(const StartPlan& plan);

} // namespace windline
