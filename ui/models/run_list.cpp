// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_list.h"

#include "ui/models/let_go.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace windline {

namespace {

void complete(KeptRun& run)
{
    if (!run.trajectories)
        run.trajectories = std::make_shared<const std::vector<Trajectory>>();
    run.origins.resize(run.trajectories->size()); // whatever a file said: one for each
    run.report.ends = {};
    for (const Trajectory& trajectory : *run.trajectories)
        ++run.report.ends[static_cast<std::size_t>(trajectory.end)];
}

} // namespace

void RunList::setRuns(std::vector<KeptRun> runs)
{
    beginResetModel();
    std::ranges::stable_sort(runs, std::greater(), &KeptRun::number);
    int last = 0;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) { // the oldest first
        complete(*run);
        run->number = last = std::max(run->number, last + 1);
    }
    m_lastNumber = last;
    for (auto waiting = m_queue.rbegin(); waiting != m_queue.rend(); ++waiting)
        waiting->number = ++m_lastNumber;
    letGo(std::exchange(m_runs, std::move(runs)));
    const bool wasShown = std::exchange(m_shown, 0) != 0;
    const bool wereBeside = !std::exchange(m_beside, {}).empty();
    endResetModel();
    emit changed();
    if (wereBeside)
        emit besideChanged();
    if (wasShown)
        emit shownChanged();
}

void RunList::add(KeptRun run)
{
    complete(run);
    if (run.number <= 0 || find(run.number))
        run.number = m_lastNumber + 1;
    m_lastNumber = std::max(m_lastNumber, run.number);
    const auto place = std::ranges::find_if(m_runs, [&](const KeptRun& other) { return other.number < run.number; });
    const int row = static_cast<int>(m_queue.size() + static_cast<std::size_t>(place - m_runs.begin()));
    beginInsertRows({}, row, row);
    m_runs.insert(place, std::move(run));
    endInsertRows();
    emit changed();
}

void RunList::rename(int number, const QString& name)
{
    const int row = rowOf(number);
    if (!find(number) || find(number)->name == name.trimmed().toStdString())
        return;
    m_runs[static_cast<std::size_t>(row) - m_queue.size()].name = name.trimmed().toStdString();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

void RunList::remove(int number)
{
    const auto run = std::ranges::find(m_runs, number, &KeptRun::number);
    if (run == m_runs.end())
        return;
    const int row = rowOf(number);
    if (m_shown == number) {
        const int neighbour = row + 1 < rowCount() ? row + 1 : row - 1;
        setShown(neighbour >= 0 && stateAt(neighbour) != State::Waiting ? numberAt(neighbour) : 0);
    }
    beginRemoveRows({}, row, row);
    letGo(std::move(*run));
    m_runs.erase(run);
    endRemoveRows();
    if (m_beside.erase(number) > 0)
        emit besideChanged();
    emit changed();
}

const KeptRun* RunList::find(int number) const
{
    const auto run = std::ranges::find(m_runs, number, &KeptRun::number);
    return run == m_runs.end() ? nullptr : &*run;
}

void RunList::setOrigins(int number, std::vector<KeptRun::Origin> origins)
{
    const auto run = std::ranges::find(m_runs, number, &KeptRun::number);
    if (run == m_runs.end() || origins.size() != run->trajectories->size())
        return;
    run->origins = std::move(origins);
    emit changed();
}

void RunList::addWriteSeconds(int number, double seconds)
{
    const auto run = std::ranges::find(m_runs, number, &KeptRun::number);
    if (run == m_runs.end())
        return;
    run->report.seconds.write += seconds;
    run->report.seconds.total += seconds;
    emit dataChanged(index(rowOf(number), Seconds), index(rowOf(number), Seconds));
}

int RunList::enqueue(RunRequest request, std::vector<KeptRun::Origin> origins)
{
    KeptRun run;
    run.number = ++m_lastNumber;
    run.request = std::move(request);
    run.origins = std::move(origins);
    run.trajectories = std::make_shared<const std::vector<Trajectory>>();
    beginInsertRows({}, 0, 0);
    m_queue.insert(m_queue.begin(), std::move(run));
    endInsertRows();
    return m_lastNumber;
}

const KeptRun* RunList::nextWaiting() const
{
    return waitingCount() == 0 ? nullptr : &m_queue[static_cast<std::size_t>(waitingCount()) - 1];
}

const KeptRun* RunList::running() const
{
    return m_isRunning ? &m_queue.back() : nullptr;
}

int RunList::waitingCount() const
{
    return static_cast<int>(m_queue.size()) - (m_isRunning ? 1 : 0);
}

void RunList::beginNext()
{
    Q_ASSERT(!m_isRunning && !m_queue.empty());
    m_isRunning = true;
    m_fraction = 0;
    m_secondsLeft = -1;
    queueChanged();
}

void RunList::showProgress(double fraction, double secondsLeft)
{
    if (!m_isRunning)
        return;
    m_fraction = fraction;
    m_secondsLeft = secondsLeft;
    const int row = static_cast<int>(m_queue.size()) - 1;
    emit dataChanged(index(row, Outcome), index(row, Outcome));
}

void RunList::keepRunning(
    const RunReport& report, Time computedAt, std::shared_ptr<const std::vector<Trajectory>> trajectories)
{
    Q_ASSERT(m_isRunning);
    KeptRun run = std::move(m_queue.back());
    run.report = report;
    run.computedAt = computedAt;
    run.trajectories = std::move(trajectories);
    complete(run);
    // The last of the queue is the first of the kept ones: its row stays where it is.
    m_queue.pop_back();
    m_isRunning = false;
    m_runs.insert(m_runs.begin(), std::move(run));
    emit dataChanged(index(0, 0), index(static_cast<int>(m_queue.size()), ColumnCount - 1));
    emit changed();
}

void RunList::dropRunning()
{
    Q_ASSERT(m_isRunning);
    const int row = static_cast<int>(m_queue.size()) - 1;
    beginRemoveRows({}, row, row);
    letGo(std::move(m_queue.back()));
    m_queue.pop_back();
    m_isRunning = false;
    endRemoveRows();
    queueChanged();
}

bool RunList::removeWaiting(int number)
{
    const auto run = std::ranges::find(m_queue, number, &KeptRun::number);
    if (run == m_queue.end() || &*run == running())
        return false;
    const int row = static_cast<int>(run - m_queue.begin());
    beginRemoveRows({}, row, row);
    m_queue.erase(run);
    endRemoveRows();
    queueChanged();
    return true;
}

void RunList::removeAllWaiting()
{
    while (waitingCount() > 0)
        removeWaiting(m_queue.front().number);
}

void RunList::queueChanged()
{
    if (!m_queue.empty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_queue.size()) - 1, ColumnCount - 1));
}

void RunList::setShown(int number)
{
    if (number == m_shown)
        return;
    const int before = rowOf(m_shown);
    m_shown = number;
    for (const int row : {before, rowOf(number)})
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit shownChanged();
}

void RunList::setBeside(int number, bool beside)
{
    if (!find(number) || beside == isBeside(number))
        return;
    if (beside)
        m_beside.insert(number);
    else
        m_beside.erase(number);
    emit dataChanged(index(rowOf(number), Name), index(rowOf(number), Name));
    emit besideChanged();
}

int RunList::rowOf(int number) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).number == number)
            return row;
    return -1;
}

RunList::State RunList::stateAt(int row) const
{
    const auto queued = static_cast<int>(m_queue.size());
    return row >= queued ? State::Kept : row == queued - 1 && m_isRunning ? State::Running : State::Waiting;
}

const KeptRun& RunList::at(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place < m_queue.size() ? m_queue[place] : m_runs[place - m_queue.size()];
}

} // namespace windline
