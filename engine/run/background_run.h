// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"
#include "engine/model/run_request.h"
#include "engine/run/run_monitor.h"
#include "engine/strategies/strategy_catalog.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <utility>

namespace windline {

// One run on a thread of its own. All signals arrive on the thread that owns this object; finished() comes exactly
// once for each start(), always last, whatever happened. Destroying the object cancels the run and waits for it.
class BackgroundRun : public QObject {
    Q_OBJECT
public:
    explicit BackgroundRun(const StrategyCatalog& strategies, QObject* parent = nullptr);
    ~BackgroundRun() override;

    // The object must be idle. cache: meteorology kept between runs; null: none.
    void start(RunRequest request, std::shared_ptr<SnapshotCache> cache = nullptr);
    void cancel();
    bool isRunning() const { return m_thread.joinable(); }

    // Of the run that is over, to keep: large results are not copied. Once; nothing is left of it then.
    RunResult takeResult() { return std::move(m_result); }

signals:
    void progressed(double fraction);
    void extended(const std::shared_ptr<const std::vector<windline::TrajectoryPiece>>& pieces); // never null
    void finished(const windline::RunResult& result);

private:
    const StrategyCatalog& m_strategies;
    RunResult m_result; // of the run that is over
    std::jthread m_thread;
};

} // namespace windline
