// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/background_benchmark.h"
#include "engine/strategies/strategy_catalog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace windline {

class BenchmarkChart;
class BenchmarkModel;
class BenchmarkSetup;
class PhaseLegend;

// Measures strategies against each other and shows what comes out while it comes.
class MeasurePanel : public QWidget {
    Q_OBJECT
public:
    explicit MeasurePanel(const StrategyCatalog& strategies, QWidget* parent = nullptr);

    void setRequest(const RunRequest& request, const QString& whyNot); // as BenchmarkSetup
    // Why nothing can be measured now (a run goes on); empty when it can.
    void setBlocked(const QString& why);

    void start();
    void cancel();
    bool isRunning() const { return m_benchmark.isRunning(); }
    const BenchmarkResult& result() const;
    void showResult(const BenchmarkResult& result);

    BenchmarkSetup* setup() const { return m_setup; }
    QTableView* table() const { return m_table; }

signals:
    void runningChanged(bool running);
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeResults();
    QLayout* makeFooter();
    void refresh();
    void finish(const BenchmarkResult& result, const QString& error);
    void copy() const;

    QString m_blocked;
    BenchmarkModel* m_model;
    BenchmarkSetup* m_setup;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QTableView* m_table;
    QComboBox* m_kind;
    BenchmarkChart* m_chart;
    QWidget* m_charts = nullptr;
    QSplitter* m_splitter;
    bool m_isLaidOut = false;
    QLabel* m_hint;
    QStackedLayout* m_stack;
    QLabel* m_status; // what is being measured; afterwards the computer
    PhaseLegend* m_phases;
    QProgressBar* m_progress;
    QPushButton* m_copy;
    QPushButton* m_export;
    BackgroundBenchmark m_benchmark; // last: it goes first
};

} // namespace windline
