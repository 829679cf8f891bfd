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

namespace {

// Whether files are missing between a time and the next.
class Gaps {
public:
    explicit Gaps(std::span<const Time> times)
        : m_times(times)
        , m_longest(usualSpacing(times) * 3 / 2)
    {
    }
    bool operator()(std::size_t i) const { return m_times[i + 1] - m_times[i] > m_longest; }

private:
    std::span<const Time> m_times;
    std::chrono::seconds m_longest;
};

} // namespace

std::vector<std::size_t> timesAround(std::span<const Time> times, std::size_t first)
{
    const Gaps isGap(times);
    std::size_t earliest = first; // what lies together with the interval, as far as it may be wanted
    while (earliest > 0 && first - earliest < 2 && !isGap(earliest - 1))
        --earliest;
    std::size_t latest = first + 1;
    while (latest + 1 < times.size() && latest - first < 3 && !isGap(latest))
        ++latest;
    std::size_t begin = std::max(earliest, first > 0 ? first - 1 : 0); // one on each side
    if (latest - begin < 3)
        begin = latest - earliest < 3 ? earliest : latest - 3;
    std::vector<std::size_t> around;
    for (std::size_t i = begin; i <= std::min(latest, begin + 3); ++i)
        around.push_back(i);
    return around;
}

std::vector<Interval> planIntervals(std::span<const Time> times, Time begin, Time end)
{
    const bool forward = begin <= end;
    const Time from = std::min(begin, end);
    const Time to = std::max(begin, end);
    const Gaps isGap(times);

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
