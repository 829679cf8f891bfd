// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calibration/calibrate.h"

#include <QObject>

#include <thread>

namespace windline {

// A calibration on a thread of its own. Signals arrive on the thread that owns this object; finished() comes once for
// each start(), last. Destroying the object stops the calibration and waits for it.
class CalibrationJob : public QObject {
    Q_OBJECT
public:
    explicit CalibrationJob(const StrategyCatalog& strategies, QObject* parent = nullptr);
    ~CalibrationJob() override;

    void start(const CalibrationPlan& plan = {}); // the object must be idle
    void stop();
    bool isRunning() const { return m_thread.joinable(); }

signals:
    void progressed(double fraction);
    void finished(const windline::CalibrationResult& result);

private:
    const StrategyCatalog& m_strategies;
    std::jthread m_thread;
};

} // namespace windline
