// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/snapshot_window.h"

#include "engine/run/snapshot_queue.h"

#include <algorithm>

namespace windline {

SnapshotWindow::SnapshotWindow(
    std::span<const Time> times, const std::vector<Interval>& plan, bool forward, bool beyondInterval)
{
    for (const Interval& interval : plan) {
        Wanted wanted{interval.first, {interval.first, interval.first + 1}};
        if (beyondInterval)
            wanted.times = timesAround(times, interval.first);
        if (!forward)
            std::ranges::reverse(wanted.times);
        m_plan.push_back(std::move(wanted));
    }
}

std::vector<std::size_t> SnapshotWindow::order() const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_plan.size(); ++i)
        for (const std::size_t time : m_plan[i].times) // neighbouring intervals share times; across a gap they do not
            if (i == 0 || std::ranges::find(m_plan[i - 1].times, time) == m_plan[i - 1].times.end())
                order.push_back(time);
    return order;
}

std::optional<IntervalSnapshots> SnapshotWindow::next(SnapshotQueue& queue, const std::stop_token& stop)
{
    const Wanted& wanted = m_plan[m_position++];
    std::erase_if(
        m_held, [&](const auto& held) { return std::ranges::find(wanted.times, held.first) == wanted.times.end(); });
    for (const std::size_t time : wanted.times) {
        if (m_held.contains(time))
            continue;
        m_held[time] = queue.next();
        if (stop.stop_requested())
            return std::nullopt;
    }
    IntervalSnapshots snapshots{m_held[wanted.first], m_held[wanted.first + 1]};
    for (const auto& [time, snapshot] : m_held)
        if (time != wanted.first && time != wanted.first + 1)
            snapshots.others.push_back(snapshot);
    return snapshots;
}

} // namespace windline
