// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/background_run.h"

#include "engine/run/run.h"

namespace windline {

BackgroundRun::BackgroundRun(const StrategyCatalog& strategies, QObject* parent)
    : QObject(parent)
    , m_strategies(strategies)
{
}

// Calls already queued for this object are dropped with it; the jthread asks the run to stop and waits for it.
BackgroundRun::~BackgroundRun() = default;

void BackgroundRun::start(RunRequest request, std::shared_ptr<SnapshotCache> cache)
{
    Q_ASSERT(!isRunning());
    m_thread = std::jthread([this, request = std::move(request), cache = std::move(cache)](
                                const std::stop_token& stop) {
        // The object outlives its thread, so queuing calls for it from here is safe.
        const auto tell = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
        RunMonitor monitor;
        monitor.stop = stop;
        monitor.cache = cache.get();
        monitor.progressed = [this, tell](double fraction) { tell([this, fraction] { emit progressed(fraction); }); };
        monitor.extended = [this, tell](std::vector<TrajectoryPiece> pieces) {
            tell([this, shared = std::make_shared<const std::vector<TrajectoryPiece>>(std::move(pieces))] {
                emit extended(shared);
            });
        };
        auto result = std::make_shared<RunResult>(run(request, m_strategies, monitor));
        tell([this, result = std::move(result)] {
            m_thread = {}; // the run is over: this joins at once, and the object is idle when it says so
            m_result = std::move(*result);
            emit finished(m_result);
        });
    });
}

void BackgroundRun::cancel()
{
    m_thread.request_stop();
}

} // namespace windline
