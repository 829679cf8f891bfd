// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/kept_run.h"
#include "engine/model/run_report.h"
#include "engine/model/run_request.h"
#include "engine/strategies/strategy_catalog.h"
#include "ui/models/coverage_problems.h"
#include "ui/models/meteorology_summary.h"
#include "ui/models/trajectory_model.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <deque>
#include <memory>

namespace windline {

class BackgroundRun;
class RunList;
class SnapshotCache;
class StartPointModel;
class TimingsModel;

// From settings, meteorology and starts to a checked request, from there to a run, and from the run to the models.
// One run at a time: what is asked for meanwhile waits in the list of runs. Runs that are over stay in that list; the
// one that is shown there is in the model of trajectories.
class RunController : public QObject {
    Q_OBJECT
public:
    RunController(const StrategyCatalog& strategies, StartPointModel* starts, TrajectoryModel* trajectories,
        TimingsModel* timings, RunList* runs, QObject* parent = nullptr);
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

    void run(); // at once, or after those that go on and wait
    void cancel(); // the one that goes on; the next begins
    void cancelAll(); // those that wait as well
    void forget(); // of what goes on and waits nothing more is heard

    // The run of this number becomes the window's own result: one that is kept, or the one that goes on.
    void show(int number);
    // Puts the run's starts in place of the window's (they stay who they are where they are the same).
    void useStartsOf(int number);

    // Of the run that is shown, once it is over; otherwise null, and empty.
    const KeptRun* shown() const;
    bool hasResult() const { return shown() != nullptr; }
    const RunRequest& shownRequest() const;
    const RunReport& shownReport() const;
    void addWriteSeconds(int number, double seconds); // the run was exported

signals:
    void problemsChanged();
    void queued(int number); // it waits
    void started(bool hadWaited);
    void progressed(double fraction, double secondsLeft); // negative: not known yet
    // number: of the run in the list, where it is kept; 0: it came to nothing, and what was shown before is again.
    void finished(const windline::RunReport& report, int number);

private:
    void check();
    void compareWithShown();
    void shownChanged();
    void begin(bool hadWaited);
    void applyPieces();
    void progress(double fraction);
    void finish(RunResult result);
    bool showsRunning() const;
    void replaceStarts(const KeptRun& run);
    static std::vector<KeptRun::Origin> placesIn(const StartPointModel& starts);

    const StrategyCatalog& m_strategies;
    const std::shared_ptr<SnapshotCache> m_cache; // shared with runs, which are the last to let go of it
    StartPointModel* m_starts;
    TrajectoryModel* m_trajectories;
    TimingsModel* m_timings;
    RunList* m_runs;

    RunRequest m_request;
    MeteorologySummary m_meteorology;
    QString m_blocked;
    std::vector<Problem> m_problems;
    std::vector<Problem> m_warnings;

    BackgroundRun* m_run = nullptr;
    QElapsedTimer m_runningFor;
    int m_shownBefore = 0; // the run that goes on
    int m_inModel = 0; // whose trajectories the model has
    std::vector<Trajectory> m_aside; // of the run that goes on, while another one is shown
    std::deque<std::shared_ptr<const std::vector<TrajectoryPiece>>> m_pieces; // told and not yet in the model
    std::size_t m_piecesApplied = 0; // of the first of them
    QTimer m_applying;
    QHash<int, int> m_timingOf; // TimingsModel's number, by the run's
};

} // namespace windline
