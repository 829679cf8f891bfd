// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_feed.h"

#include "ui/models/opened_trajectories.h"
#include "ui/models/run_list.h"
#include "ui/panels/compare_panel.h"

#include <algorithm>

namespace windline {

CompareFeed::CompareFeed(RunList* runs, OpenedTrajectories* opened, ComparePanel* panel)
    : QObject(panel)
    , m_runs(runs)
    , m_opened(opened)
    , m_panel(panel)
{
    connect(runs, &RunList::changed, this, &CompareFeed::feed);
    connect(opened, &OpenedTrajectories::changed, this, &CompareFeed::feed);
}

QString CompareFeed::nameOfRun(int number) const
{
    const QString name = m_runs->nameOf(number);
    const bool isFile = std::ranges::any_of(
        m_opened->files(), [&](const OpenedTrajectories::File& file) { return file.run == 0 && file.name == name; });
    const auto alike =
        std::ranges::count_if(m_runs->runs(), [&](const KeptRun& run) { return m_runs->nameOf(run.number) == name; });
    return alike > 1 || isFile ? tr("%1 (run %2)").arg(name).arg(number) : name;
}

void CompareFeed::feed()
{
    std::vector<NamedTrajectories> sets;
    for (const KeptRun& run : m_runs->runs())
        sets.push_back({nameOfRun(run.number), run.trajectories});
    for (const OpenedTrajectories::File& file : m_opened->files())
        if (file.run == 0 && file.trajectories->complete())
            sets.push_back({file.name, file.trajectories->complete()});
    m_panel->setSets(std::move(sets));
}

void CompareFeed::compareRuns(int first, int second)
{
    m_panel->choose(nameOfRun(first), nameOfRun(second));
}

} // namespace windline
