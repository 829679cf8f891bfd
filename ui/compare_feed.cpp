// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_feed.h"

#include "ui/models/opened_trajectories.h"
#include "ui/models/trajectory_model.h"
#include "ui/panels/compare_panel.h"

namespace windline {

namespace {

std::shared_ptr<const std::vector<Trajectory>> copyOf(const TrajectoryModel& model)
{
    return std::make_shared<const std::vector<Trajectory>>(model.trajectories());
}

} // namespace

CompareFeed::CompareFeed(TrajectoryModel* run, OpenedTrajectories* opened, ComparePanel* panel)
    : QObject(panel)
    , m_run(run)
    , m_opened(opened)
    , m_panel(panel)
{
    connect(run, &TrajectoryModel::completed, this, [this] {
        m_result = copyOf(*m_run);
        feed();
    });
    connect(run, &QAbstractItemModel::modelReset, this, [this] {
        if (m_run->rowCount() > 0)
            return; // the next run begins: until it is complete, the last one stays
        m_result.reset();
        feed();
    });
    connect(opened, &OpenedTrajectories::changed, this, &CompareFeed::feed);
}

void CompareFeed::feed()
{
    std::vector<NamedTrajectories> sets;
    if (m_result)
        sets.push_back({tr("This run"), m_result});
    for (const OpenedTrajectories::File& file : m_opened->files())
        sets.push_back({file.name, copyOf(*file.trajectories)});
    m_panel->setSets(std::move(sets));
}

} // namespace windline
