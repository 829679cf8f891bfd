// SPDX-License-Identifier: GPL-3.0-or-later
// Which run the window shows, and whose starts these are.
#include "ui/run_controller.h"

#include "ui/models/run_list.h"
#include "ui/models/start_point_model.h"
#include "ui/models/timings_model.h"

#include <algorithm>
#include <utility>

namespace windline {

namespace {

std::vector<TrajectoryModel::Origin> originsOf(const KeptRun& run)
{
    std::vector<TrajectoryModel::Origin> origins;
    origins.reserve(run.origins.size());
    for (std::size_t i = 0; i < run.origins.size(); ++i) {
        const bool over = i < run.trajectories->size();
        origins.push_back({over ? (*run.trajectories)[i].start : run.request.starts[i], run.origins[i].startId,
            run.origins[i].colourIndex});
    }
    return origins;
}

} // namespace

std::vector<KeptRun::Origin> RunController::placesIn(const StartPointModel& starts)
{
    std::vector<KeptRun::Origin> places;
    places.reserve(static_cast<std::size_t>(starts.rowCount()));
    for (int row = 0; row < starts.rowCount(); ++row)
        places.push_back({starts.id(row), starts.colourIndex(row)});
    return places;
}

bool RunController::showsRunning() const
{
    const KeptRun* running = m_runs->running();
    return running && m_inModel == running->number;
}

void RunController::show(int number)
{
    const KeptRun* running = m_runs->running();
    if (number == 0 || m_runs->find(number) || (running && running->number == number))
        m_runs->setShown(number);
}

void RunController::shownChanged()
{
    const int number = m_runs->shown();
    const KeptRun* running = m_runs->running();
    if (running && m_inModel == running->number && number != m_inModel)
        m_aside = m_trajectories->takeGrown();
    m_inModel = number;
    if (running && number == running->number) {
        if (m_aside.empty())
            m_aside = emptyTrajectories(running->request.starts);
        m_trajectories->resume(originsOf(*running), running->request.pathVariables, std::exchange(m_aside, {}));
    } else if (const KeptRun* run = m_runs->find(number)) {
        m_trajectories->show(originsOf(*run), run->request.pathVariables, run->trajectories);
    } else {
        m_trajectories->clear();
    }
    compareWithShown();
}

// They are who they were when the run was computed, so that it stays theirs, after undoing and redoing too.
void RunController::replaceStarts(const KeptRun& run)
{
    std::vector<StartPointModel::Entry> entries;
    QSet<int> ids;
    for (std::size_t i = 0; i < run.origins.size() && i < run.request.starts.size(); ++i) {
        entries.push_back({run.request.starts[i], run.origins[i].startId, run.origins[i].colourIndex});
        ids.insert(run.origins[i].startId);
    }
    const bool areKnown = entries.size() == run.request.starts.size()
        && static_cast<std::size_t>(ids.size()) == entries.size()
        && std::ranges::all_of(ids, [](int id) { return id > 0; });
    if (areKnown)
        m_starts->replace(0, m_starts->rowCount(), entries);
    else
        m_starts->setStarts(run.request.starts);
}

void RunController::useStartsOf(int number)
{
    const KeptRun* run = m_runs->find(number);
    if (!run)
        return;
    if (m_starts->starts() != run->request.starts)
        replaceStarts(*run);
    const std::vector<KeptRun::Origin> places = placesIn(*m_starts);
    const auto same = [](const KeptRun::Origin& a, const KeptRun::Origin& b) {
        return a.startId == b.startId && a.colourIndex == b.colourIndex;
    };
    if (std::ranges::equal(places, run->origins, same))
        return;
    m_runs->setOrigins(number, places);
    if (m_inModel == number) {
        m_trajectories->show(originsOf(*run), run->request.pathVariables, run->trajectories);
        compareWithShown();
    }
}

const KeptRun* RunController::shown() const
{
    return m_runs->find(m_inModel);
}

const RunRequest& RunController::shownRequest() const
{
    static const RunRequest none;
    return shown() ? shown()->request : none;
}

const RunReport& RunController::shownReport() const
{
    static const RunReport none;
    return shown() ? shown()->report : none;
}

void RunController::addWriteSeconds(int number, double seconds)
{
    m_runs->addWriteSeconds(number, seconds);
    if (const int timing = m_timingOf.value(number); timing > 0)
        m_timings->addWriteSeconds(timing, seconds);
}

} // namespace windline
