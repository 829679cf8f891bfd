// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_controller.h"

#include "engine/run/background_run.h"
#include "engine/run/run.h"
#include "engine/run/snapshot_cache.h"
#include "ui/models/let_go.h"
#include "ui/models/run_list.h"
#include "ui/models/start_point_model.h"
#include "ui/models/timings_model.h"

#include <QDateTime>

#include <algorithm>
#include <span>
#include <utility>

namespace windline {

namespace {

// Strategy and workers change how fast a trajectory comes, what is recorded along it what is known of
// it; not where it goes.
bool leadElsewhere(const RunRequest& a, const RunRequest& b)
{
    const bool stepsDiffer = a.numerics == Numerics::Hysplit
        ? a.hysplit != b.hysplit
        : a.timeStep != b.timeStep || a.interpolation != b.interpolation;
    return a.meteorology != b.meteorology || a.startTime != b.startTime || a.duration != b.duration
        || a.numerics != b.numerics || a.verticalMotion != b.verticalMotion || stepsDiffer
        || a.outputInterval != b.outputInterval;
}

bool hasPoints(const std::vector<Trajectory>& trajectories)
{
    return std::ranges::any_of(trajectories, [](const Trajectory& trajectory) { return !trajectory.points.empty(); });
}

} // namespace

RunController::RunController(const StrategyCatalog& strategies, StartPointModel* starts, TrajectoryModel* trajectories,
    TimingsModel* timings, RunList* runs, QObject* parent)
    : QObject(parent)
    , m_strategies(strategies)
    , m_cache(std::make_shared<SnapshotCache>())
    , m_starts(starts)
    , m_trajectories(trajectories)
    , m_timings(timings)
    , m_runs(runs)
{
    connect(starts, &StartPointModel::startsChanged, this, &RunController::check);
    connect(runs, &RunList::shownChanged, this, &RunController::shownChanged);
    connect(runs, &QAbstractItemModel::modelReset, this, [this] {
        m_timingOf.clear(); // numbers begin anew
        show(m_runs->rowCount() > 0 ? m_runs->numberAt(0) : 0);
    });
    connect(&m_applying, &QTimer::timeout, this, &RunController::applyPieces);
    check();
}

// Runs that are still going on are children: they stop, and are waited for, with this object.
RunController::~RunController() = default;

void RunController::setSettings(const RunRequest& settings)
{
    const std::vector<std::filesystem::path> meteorology = std::move(m_request.meteorology);
    m_request = settings;
    m_request.meteorology = meteorology;
    check();
}

void RunController::setMeteorology(const MeteorologySummary& meteorology)
{
    m_meteorology = meteorology;
    m_request.meteorology = meteorology.isUsable() ? meteorology.files : std::vector<std::filesystem::path>();
    check();
}

void RunController::setMeteorologyBytes(std::uint64_t bytes)
{
    m_cache->setMostBytes(bytes);
}

void RunController::setBlocked(const QString& why)
{
    m_blocked = why;
    check();
}

void RunController::check()
{
    m_request.starts = m_starts->starts();
    m_problems = validate(m_request);
    // In the words of this window: it has no files to name, it has a map to click.
    for (Problem& problem : m_problems) {
        if (problem.field == "meteorology")
            problem.message = tr("Open meteorology to begin.").toStdString();
        else if (problem.field == "starts")
            problem.message = tr("Click the map to place a start.").toStdString();
    }
    CoverageProblems coverage = coverageProblems(m_request, m_meteorology);
    m_problems.insert(m_problems.end(), coverage.blocking.begin(), coverage.blocking.end());
    m_warnings = std::move(coverage.warnings);
    if (!m_blocked.isEmpty())
        m_problems.insert(m_problems.begin(), {"benchmark", m_blocked.toStdString()});
    std::vector<Problem> ofStarts = m_warnings;
    ofStarts.insert(ofStarts.end(), m_problems.begin(), m_problems.end());
    m_starts->setProblems(ofStarts);
    compareWithShown();
    emit problemsChanged();
}

void RunController::compareWithShown()
{
    if (m_trajectories->rowCount() == 0)
        return;
    const KeptRun* run = showsRunning() ? m_runs->running() : shown();
    m_trajectories->compareWith(*m_starts, run && leadElsewhere(m_request, run->request));
}

void RunController::run()
{
    if (!canRun())
        return;
    const int number = m_runs->enqueue(m_request, placesIn(*m_starts));
    if (isRunning())
        emit queued(number);
    else
        begin(false);
}

void RunController::begin(bool hadWaited)
{
    const int before = m_runs->shown();
    // Who looks at another run than the last one goes on looking at it; whoever has just asked for this one sees it.
    const bool follow = !hadWaited || before == 0 || before == m_shownBefore;
    m_runs->beginNext();
    const KeptRun& next = *m_runs->running();
    m_aside = follow ? std::vector<Trajectory>() : emptyTrajectories(next.request.starts);

    m_run = new BackgroundRun(m_strategies, this);
    m_piecesApplied = 0;
    connect(m_run, &BackgroundRun::extended, this, [this](const auto& pieces) {
        m_pieces.push_back(pieces);
        m_applying.start(0);
    });
    connect(m_run, &BackgroundRun::progressed, this, &RunController::progress);
    connect(m_run, &BackgroundRun::finished, this, [this] { finish(m_run->takeResult()); });
    m_runningFor.start();
    m_run->start(next.request, m_cache);
    m_shownBefore = before;
    if (follow)
        m_runs->setShown(next.number);
    emit started(hadWaited);
}

void RunController::forget()
{
    m_runs->removeAllWaiting();
    if (!m_run)
        return;
    m_run->disconnect(); // it stops by itself, and nobody listens any more
    connect(m_run, &BackgroundRun::finished, m_run, &QObject::deleteLater);
    m_run->cancel();
    m_run = nullptr;
    m_applying.stop();
    letGo(std::exchange(m_pieces, {}));
    if (showsRunning())
        m_runs->setShown(0);
    letGo(std::exchange(m_aside, {}));
    m_runs->dropRunning();
    emit problemsChanged();
}

void RunController::cancel()
{
    if (m_run)
        m_run->cancel();
}

void RunController::cancelAll()
{
    m_runs->removeAllWaiting();
    cancel();
}

void RunController::progress(double fraction)
{
    const double elapsed = static_cast<double>(m_runningFor.elapsed()) / 1000;
    const double secondsLeft = fraction > 0.02 ? elapsed * (1 - fraction) / fraction : -1;
    m_runs->showProgress(fraction, secondsLeft);
    emit progressed(fraction, secondsLeft);
}

// So many at a time that the window stays fluid: a batch may be a hundred thousand.
void RunController::applyPieces()
{
    constexpr std::size_t atOnce = 2000;
    if (m_pieces.empty()) {
        m_applying.stop();
        return;
    }
    const std::span told(*m_pieces.front());
    const std::span now = told.subspan(m_piecesApplied, std::min(atOnce, told.size() - m_piecesApplied));
    if (showsRunning())
        m_trajectories->extend(now);
    else
        appendPieces(m_aside, now);
    m_piecesApplied += now.size();
    if (m_piecesApplied == told.size()) {
        letGo(std::move(m_pieces.front()));
        m_pieces.pop_front();
        m_piecesApplied = 0;
    }
}

void RunController::finish(RunResult result)
{
    m_run->deleteLater();
    m_run = nullptr;
    m_applying.stop();
    const bool wasShown = showsRunning();
    const int number = m_runs->running()->number;
    const RunOutcome outcome = result.report.outcome;
    if (outcome != RunOutcome::Refused)
        m_timingOf.insert(number, m_timings->add(result.report, QDateTime::currentDateTime()));
    const bool kept =
        outcome == RunOutcome::Completed || (outcome != RunOutcome::Refused && hasPoints(result.trajectories));
    if (kept) {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const auto trajectories = std::make_shared<const std::vector<Trajectory>>(std::move(result.trajectories));
        m_runs->keepRunning(result.report, now, trajectories);
        if (wasShown)
            m_trajectories->finish(trajectories);
        compareWithShown();
    } else {
        if (wasShown)
            m_runs->setShown(m_runs->find(m_shownBefore) ? m_shownBefore : 0);
        m_runs->dropRunning();
    }
    letGo(std::exchange(m_pieces, {}));
    letGo(std::exchange(m_aside, {}));
    emit finished(result.report, kept ? number : 0);
    if (!isRunning() && m_runs->nextWaiting()) {
        m_shownBefore = kept ? number : m_runs->shown(); // who looks at this one follows to the next
        begin(true);
    }
}

} // namespace windline
