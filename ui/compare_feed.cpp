// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_feed.h"

#include "ui/models/opened_trajectories.h"
#include "ui/models/trajectory_model.h"
#include "ui/panels/compare_panel.h"

namespace windline {

namespace {

NamedTrajectories named(const QString& name, const TrajectoryModel& model)
{
    return {name, std::make_shared<const std::vector<Trajectory>>(model.trajectories())};
}

} // namespace

CompareFeed::CompareFeed(TrajectoryModel* run, OpenedTrajectories* opened, ComparePanel* panel)
    : QObject(panel)
    , m_run(run)
    , m_opened(opened)
    , m_panel(panel)
{
    connect(run, &TrajectoryModel::completed, this, [this] {
        m_runIsComplete = true;
        feed();
    });
    connect(run, &QAbstractItemModel::modelReset, this, [this] { // the next run begins: there is nothing whole of it
        m_runIsComplete = false;
        feed();
    });
    connect(opened, &OpenedTrajectories::changed, this, &CompareFeed::feed);
}

void CompareFeed::feed()
{
    std::vector<NamedTrajectories> sets;
    if (m_runIsComplete && m_run->rowCount() > 0)
        sets.push_back(named(tr("This run"), *m_run));
    for (const OpenedTrajectories::File& file : m_opened->files())
        sets.push_back(named(file.name, *file.trajectories));
    m_panel->setSets(std::move(sets));
}

} // namespace windline
