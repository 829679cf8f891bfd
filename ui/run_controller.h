// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"
#include "engine/model/run_request.h"
#include "engine/strategies/strategy_catalog.h"
#include "ui/models/coverage_problems.h"
#include "ui/models/meteorology_summary.h"
#include "ui/models/trajectory_model.h"

#include <QElapsedTimer>
#include <QObject>

#include <cstdint>
#include <memory>

namespace windline {

class BackgroundRun;
class SnapshotCache;
class StartPointModel;
class TimingsModel;

// From settings, meteorology and starts to a checked request, from there to a run, and from the run to the models.
// A newer run supersedes an older one, of which nothing more is heard.
class RunController : public QObject {
    Q_OBJECT
public:
    RunController(const StrategyCatalog& strategies, StartPointModel* starts, TrajectoryModel* trajectories,
        TimingsModel* timings, QObject* parent = nullptr);
    ~RunController() override;

    void setSettings(const RunRequest& settings); // its meteorology and starts are not looked at
    void setMeteorology(const MeteorologySummary& meteorology);
    void setMeteorologyBytes(std::uint64_t bytes); // that stay in memory between runs

    // Nothing can be run meanwhile, for this reason (a sentence); empty: it can again.
    void setBlocked(const QString& why);

    // What keeps the request from being run, and what single starts will miss.
    const std::vector<Problem>& problems() const { return m_problems; }
    const std::vector<Problem>& warnings() const { return m_warnings; }
    bool canRun() const { return m_problems.empty(); }
    bool isRunning() const { return m_run != nullptr; }

    const RunRequest& request() const { return m_request; } // as it would be run now

    void run();
    void cancel();
    void forget(); // the run that goes on, of which nothing more is heard, and the result that is shown

    // Of the trajectories that are shown now.
    bool hasResult() const { return !isRunning() && m_shownRun > 0; }
    const RunRequest& shownRequest() const { return m_shownRequest; }
    const RunReport& shownReport() const { return m_shownReport; }
    void addWriteSeconds(double seconds);

signals:
    void problemsChanged();
    void started();
    void progressed(double fraction, double secondsLeft); // negative: not known yet
    void finished(const windline::RunReport& report);

private:
    void check();
    void compareWithShown();
    void leaveRun();
    std::vector<TrajectoryModel::Origin> origins() const;
    void finish(const RunResult& result);

    const StrategyCatalog& m_strategies;
    const std::shared_ptr<SnapshotCache> m_cache; // shared with runs, which are the last to let go of it
    StartPointModel* m_starts;
    TrajectoryModel* m_trajectories;
    TimingsModel* m_timings;

    RunRequest m_request;
    MeteorologySummary m_meteorology;
    QString m_blocked;
    std::vector<Problem> m_problems;
    std::vector<Problem> m_warnings;

    BackgroundRun* m_run = nullptr; // the one whose trajectories are shown, while it goes on
    QElapsedTimer m_runningFor;
    RunRequest m_shownRequest;
    RunReport m_shownReport;
    int m_shownRun = 0; // TimingsModel's number of it; 0 while there is none
};

} // namespace windline
