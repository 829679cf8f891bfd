// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_spans.h"

#include "engine/run/interval_plan.h"
#include "ui/models/trajectory_model.h"

#include <algorithm>

namespace windline {

namespace {

void include(std::optional<RunSpan>& run, Time start, Time end)
{
    const auto [first, last] = std::minmax(start, end);
    if (!run)
        run = RunSpan{{first, last}, false, {}};
    run->span = {std::min(run->span.first, first), std::max(run->span.last, last)};
    run->isBackward = run->isBackward || end < start;
    run->starts.push_back(start);
}

void tidy(std::optional<RunSpan>& run)
{
    if (!run)
        return;
    std::ranges::sort(run->starts);
    const auto repeated = std::ranges::unique(run->starts);
    run->starts.erase(repeated.begin(), repeated.end());
}

} // namespace

std::vector<TimeSpan> coveredSpans(std::span<const Time> times)
{
    std::vector<TimeSpan> spans;
    const std::chrono::seconds longest = usualSpacing(times) * 3 / 2;
    for (const Time time : times)
        if (spans.empty() || time - spans.back().last > longest)
            spans.push_back({time, time});
        else
            spans.back().last = time;
    return spans;
}

std::vector<TimeSpan> uncovered(const TimeSpan& span, std::span<const TimeSpan> covered)
{
    std::vector<TimeSpan> rest;
    Time from = span.first;
    for (const TimeSpan& part : covered) {
        if (part.last < from || part.first > span.last)
            continue;
        if (part.first > from)
            rest.push_back({from, part.first});
        from = std::max(from, part.last);
    }
    if (from < span.last
        || (rest.empty()
            && std::ranges::none_of(
                covered, [&](const TimeSpan& part) { return part.first <= span.first && span.first <= part.last; })))
        rest.push_back({from, span.last});
    return rest;
}

std::optional<RunSpan> plannedSpan(const RunRequest& request)
{
    std::optional<RunSpan> run;
    for (const StartPoint& start : request.starts)
        if (const auto time = start.time ? start.time : request.startTime)
            include(run, *time, *time + request.duration);
    tidy(run);
    return run;
}

std::optional<RunSpan> resultSpan(std::span<const PlotSource> sources)
{
    std::optional<RunSpan> run;
    for (const PlotSource& source : sources)
        for (const Trajectory& trajectory : *source.trajectories)
            if (!trajectory.points.empty() && trajectory.startTime != Time())
                include(run, trajectory.startTime, trajectory.timeOf(trajectory.points.back()));
    tidy(run);
    return run;
}

} // namespace windline
