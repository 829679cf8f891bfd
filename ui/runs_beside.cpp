// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs_beside.h"

#include "ui/models/opened_trajectories.h"
#include "ui/models/run_list.h"

#include <utility>
#include <vector>

namespace windline {

RunsBeside::RunsBeside(RunList* runs, OpenedTrajectories* opened, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
    , m_opened(opened)
{
    connect(runs, &RunList::changed, this, &RunsBeside::lay);
    connect(runs, &RunList::shownChanged, this, &RunsBeside::lay);
    connect(runs, &RunList::besideChanged, this, &RunsBeside::lay);
    connect(opened, &OpenedTrajectories::changed, this, &RunsBeside::takeTicksAway);
}

void RunsBeside::lay()
{
    if (std::exchange(m_busy, true))
        return;
    const auto belongs = [this](
                             int run) { return m_runs->find(run) && m_runs->isBeside(run) && run != m_runs->shown(); };
    std::vector<int> gone;
    for (const OpenedTrajectories::File& file : m_opened->files())
        if (file.run != 0 && !belongs(file.run))
            gone.push_back(file.run);
    for (const int run : gone)
        m_opened->takeAwayRun(run);
    for (const KeptRun& run : m_runs->runs())
        if (belongs(run.number))
            m_opened->lay(run, m_runs->nameOf(run.number));
    m_busy = false;
}

void RunsBeside::takeTicksAway()
{
    if (std::exchange(m_busy, true))
        return;
    std::vector<int> closed;
    for (const KeptRun& run : m_runs->runs())
        if (m_runs->isBeside(run.number) && run.number != m_runs->shown() && !m_opened->fileOfRun(run.number))
            closed.push_back(run.number);
    for (const int run : closed)
        m_runs->setBeside(run, false);
    m_busy = false;
}

} // namespace windline
