// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_order.h"
#include "engine/strategies/strategy_catalog.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace windline {

class TickButton;

// What is to be measured, and how often.
class BenchmarkSetup : public QWidget {
    Q_OBJECT
public:
    explicit BenchmarkSetup(const StrategyCatalog& strategies, QWidget* parent = nullptr);

    // The request as it would be run now; whyNot: why it cannot be (a sentence), empty when it can.
    void setRequest(const RunRequest& request, const QString& whyNot);

    BenchmarkOrder order() const;
    QString problem() const; // what keeps the order from being measured; empty when nothing does

    // Beside the fields, in the same flow.
    void addWidget(QWidget* widget);

signals:
    void changed();

private:
    void addField(const QString& label, QWidget* editor);
    void updateMeteorology();
    void updateOwn();
    bool usesOpenMeteorology() const;

    RunRequest m_request;
    QString m_whyNoOwn;
    QComboBox* m_meteorology;
    TickButton* m_cases;
    TickButton* m_strategies;
    QComboBox* m_workers;
    QSpinBox* m_repeats;
    QSpinBox* m_warmUp;
    QAction* m_own = nullptr;
};

} // namespace windline
