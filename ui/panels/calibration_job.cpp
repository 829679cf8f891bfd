// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration_job.h"

#include <utility>

namespace windline {

CalibrationJob::CalibrationJob(const StrategyCatalog& strategies, QObject* parent)
    : QObject(parent)
    , m_strategies(strategies)
{
}

CalibrationJob::~CalibrationJob() = default;

void CalibrationJob::start(const CalibrationPlan& plan)
{
    Q_ASSERT(!isRunning());
    m_thread = std::jthread([this, plan](const std::stop_token& stop) {
        // The object outlives its thread, so queuing calls for it from here is safe.
        const auto tell = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
        CalibrationMonitor monitor;
        monitor.stop = stop;
        monitor.progressed = [this, tell](double fraction) { tell([this, fraction] { emit progressed(fraction); }); };
        CalibrationResult result;
        try {
            result = calibrate(m_strategies, monitor, plan);
        } catch (const std::bad_alloc&) {
            result.warning =
                tr("There is not enough memory to measure this computer now; close other programs and try again.")
                    .toStdString();
        }
        tell([this, result = std::move(result)] {
            m_thread = {}; // over: this joins at once, and the object is idle when it says so
            emit finished(result);
        });
    });
}

void CalibrationJob::stop()
{
    m_thread.request_stop();
}

} // namespace windline
