// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_controller.h"

#include "engine/run/background_run.h"
#include "engine/run/run.h"
#include "engine/run/snapshot_cache.h"
#include "ui/models/start_point_model.h"
#include "ui/models/timings_model.h"

#include <QDateTime>

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

} // namespace

RunController::RunController(const StrategyCatalog& strategies, StartPointModel* starts, TrajectoryModel* trajectories,
    TimingsModel* timings, QObject* parent)
    : QObject(parent)
    , m_strategies(strategies)
    , m_cache(std::make_shared<SnapshotCache>())
    , m_starts(starts)
    , m_trajectories(trajectories)
    , m_timings(timings)
{
    connect(starts, &StartPointModel::startsChanged, this, &RunController::check);
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
    if (m_trajectories->rowCount() > 0)
        m_trajectories->compareWith(origins(), leadElsewhere(m_request, m_shownRequest));
}

std::vector<TrajectoryModel::Origin> RunController::origins() const
{
    std::vector<TrajectoryModel::Origin> origins;
    for (int row = 0; row < m_starts->rowCount(); ++row)
        origins.push_back({m_starts->start(row), m_starts->id(row), m_starts->colourIndex(row)});
    return origins;
}

void RunController::run()
{
    if (!canRun())
        return;
    leaveRun();
    m_shownRequest = m_request;
    m_shownReport = {};
    m_shownRun = 0;
    m_trajectories->begin(origins(), m_request.pathVariables);

    m_run = new BackgroundRun(m_strategies, this);
    connect(m_run, &BackgroundRun::extended, m_trajectories, &TrajectoryModel::extend);
    connect(m_run, &BackgroundRun::progressed, this, [this](double fraction) {
        const double elapsed = static_cast<double>(m_runningFor.elapsed()) / 1000;
        emit progressed(fraction, fraction > 0.02 ? elapsed * (1 - fraction) / fraction : -1);
    });
    connect(m_run, &BackgroundRun::finished, this, &RunController::finish);
    m_runningFor.start();
    m_run->start(m_request, m_cache);
    emit started();
}

// It stops by itself, and nobody listens any more.
void RunController::leaveRun()
{
    if (!m_run)
        return;
    m_run->disconnect();
    connect(m_run, &BackgroundRun::finished, m_run, &QObject::deleteLater);
    m_run->cancel();
    m_run = nullptr;
}

void RunController::forget()
{
    leaveRun();
    m_shownRequest = {};
    m_shownReport = {};
    m_shownRun = 0;
    m_trajectories->clear();
    emit problemsChanged();
}

void RunController::cancel()
{
    if (m_run)
        m_run->cancel();
}

void RunController::finish(const RunResult& result)
{
    m_run->deleteLater();
    m_run = nullptr;
    m_shownReport = result.report;
    m_trajectories->finish(result.trajectories);
    if (result.report.outcome != RunOutcome::Refused)
        m_shownRun = m_timings->add(result.report, QDateTime::currentDateTime());
    else
        m_trajectories->clear();
    compareWithShown();
    emit finished(m_shownReport);
}

void RunController::addWriteSeconds(double seconds)
{
    m_shownReport.seconds.write += seconds;
    m_shownReport.seconds.total += seconds;
    m_timings->addWriteSeconds(m_shownRun, seconds);
}

} // namespace windline
