// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/start_schedule.h"

#include <algorithm>

namespace windline {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

Time timeOf(const RunRequest& request, std::size_t i)
{
    return request.starts[i].time.value_or(request.startTime.value_or(Time{}));
}

seconds durationOf(const RunRequest& request, std::size_t i)
{
    return abs(request.starts[i].duration.value_or(request.duration));
}

bool isSamePlace(const StartPoint& a, const StartPoint& b)
{
    return a.latitudeDegrees == b.latitudeDegrees && a.longitudeDegrees == b.longitudeDegrees && a.height == b.height
        && a.heightUnit == b.heightUnit;
}

bool areWholeHours(seconds time)
{
    return time % hours(1) == seconds(0);
}

} // namespace

std::optional<StartSchedule> scheduleOf(const RunRequest& request)
{
    const std::size_t count = request.starts.size();
    if (count == 0 || !areWholeHours(request.duration))
        return std::nullopt;
    const int direction = request.duration < seconds(0) ? -1 : 1;
    StartSchedule schedule;
    schedule.first = timeOf(request, 0);
    std::size_t& each = schedule.startsEachTime;
    while (each < count && timeOf(request, each) == schedule.first)
        ++each;
    if (count % each != 0)
        return std::nullopt;
    const std::size_t passes = count / each;
    const seconds interval = passes > 1 ? direction * (timeOf(request, each) - schedule.first) : seconds(0);
    const seconds longest = durationOf(request, 0);
    const seconds whole = durationOf(request, count - 1) + interval * (passes - 1);
    if (interval < seconds(0) || !areWholeHours(interval) || !areWholeHours(longest) || !areWholeHours(whole))
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        const seconds later = interval * (i / each);
        if (!isSamePlace(request.starts[i], request.starts[i % each])
            || timeOf(request, i) != schedule.first + direction * later
            || durationOf(request, i) != std::min(longest, whole - later))
            return std::nullopt;
    }
    schedule.hours = direction * std::chrono::duration_cast<hours>(whole);
    if (passes > 1) {
        schedule.nstr = std::chrono::duration_cast<hours>(interval);
        schedule.mhrs = schedule.nstr * passes;
        schedule.khmax = std::chrono::duration_cast<hours>(longest);
    }
    return schedule;
}

} // namespace windline
