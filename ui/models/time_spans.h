// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "ui/models/plot_series.h"

#include <optional>
#include <span>
#include <vector>

namespace windline {

// From one moment to another, first <= last.
struct TimeSpan {
    Time first;
    Time last;

    bool operator==(const TimeSpan&) const = default;
};

// What the meteorology's times cover without a hole: between two that lie more than one and a half of the usual
// spacing apart, files are missing, and runs do not bridge them.
std::vector<TimeSpan> coveredSpans(std::span<const Time> times);

// The parts of a span that lie in none of the others (which are ascending and apart).
std::vector<TimeSpan> uncovered(const TimeSpan& span, std::span<const TimeSpan> covered);

// Where a run lies in time.
struct RunSpan {
    TimeSpan span; // from the earliest to the latest moment of any trajectory
    bool isBackward = false;
    std::vector<Time> starts; // the moments at which trajectories start, ascending, none twice

    bool operator==(const RunSpan&) const = default;
};

// Of a run that is to come; nothing without a start, or where no start has a time.
std::optional<RunSpan> plannedSpan(const RunRequest& request);

// Of trajectories that are there; nothing where none has points and times.
std::optional<RunSpan> resultSpan(std::span<const PlotSource> sources);

} // namespace windline
