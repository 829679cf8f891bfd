// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/strategies/strategy_catalog.h"

#include <QWidget>

class QToolButton;

namespace windline {

class CalibrationJob;
class StrategyBox;
struct CalibrationResult;

// The strategy, what "automatic" would choose, and the button that measures this computer for it.
class StrategyRow : public QWidget {
    Q_OBJECT
public:
    explicit StrategyRow(const StrategyCatalog& strategies, QWidget* parent = nullptr);
    ~StrategyRow() override;

    StrategyBox* box() const { return m_box; }
    CalibrationJob* calibration() const { return m_job; }

    // What would compute this request: in short as the hint, with its reason as the tool tip.
    void showPickFor(const RunRequest& request);

signals:
    void hintChanged(const QString& hint);

private:
    void startOrStop();
    void showButton();
    void showPick();
    void finish(const CalibrationResult& result);
    void tellHint(const QString& hint);

    const StrategyCatalog& m_strategies;
    StrategyBox* m_box;
    QToolButton* m_measure;
    CalibrationJob* m_job;
    RunRequest m_request;
    QString m_message; // of the last calibration
};

} // namespace windline
