// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"

#include <QAbstractTableModel>

#include <vector>

namespace windline {

// What a benchmark measured, while it is being measured too: one row for each strategy and number of workers in each
// case, and one for bare reading, which is what no strategy can be faster than.
class BenchmarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Case,
        StrategyName,
        Workers,
        Median,
        Mean,
        SpeedUp,
        StepsPerSecond,
        Agrees,
        Phases, // PhaseSeconds (medians) as TimingsModel has them; the bars of a case share one scale
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(BenchmarkResult result);
    const BenchmarkResult& result() const { return m_result; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const CaseResult* of = nullptr;
        const Measurement* measurement = nullptr; // null: bare reading
    };

    QString text(const Row& row, int column) const;
    QString textOfReading(const CaseResult& of, int column) const;
    QString toolTip(const Row& row, int column) const;

    BenchmarkResult m_result;
    std::vector<Row> m_rows; // into m_result
};

} // namespace windline
