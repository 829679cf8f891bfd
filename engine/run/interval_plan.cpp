// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/interval_plan.h"

#include <algorithm>

namespace windline {

std::chrono::seconds usualSpacing(std::span<const Time> times)
{
    std::vector<std::chrono::seconds> spacings;
    for (std::size_t i = 0; i + 1 < times.size(); ++i)
        spacings.push_back(times[i + 1] - times[i]);
    if (spacings.empty())
        return {};
    const auto middle = spacings.begin() + static_cast<std::ptrdiff_t>((spacings.size() - 1) / 2);
    std::nth_element(spacings.begin(), middle, spacings.end());
    return *middle;
}

std::vector<Interval> planIntervals(std::span<const Time> times, Time begin, Time end)
{
    const bool forward = begin <= end;
    const Time from = std::min(begin, end);
    const Time to = std::max(begin, end);
    const std::chrono::seconds longest = usualSpacing(times) * 3 / 2;
    const auto isGap = [&](std::size_t i) { return times[i + 1] - times[i] > longest; };

    std::vector<Interval> plan;
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        if (isGap(i) || times[i + 1] < from || times[i] > to)
            continue;
        const bool atEdge = forward ? i + 2 == times.size() || isGap(i + 1) : i == 0 || isGap(i - 1);
        // An interval that only touches the run is needed where a start has no other one.
        const Time near = forward ? times[i + 1] : times[i];
        const Time far = forward ? times[i] : times[i + 1];
        if (far == end || (near == begin && !atEdge))
            continue;
        plan.push_back({i, atEdge});
    }
    if (!forward)
        std::reverse(plan.begin(), plan.end());
    return plan;
}

} // namespace windline
