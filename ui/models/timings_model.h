// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace windline {

// What the runs of this session took: one row a run, the newest first.
class TimingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Finished,
        StrategyName,
        Workers,
        Parcels,
        Steps,
        StepsPerSecond,
        Read,
        Prepare,
        Advect,
        Write,
        Total,
        Phases,
        ColumnCount
    };
    enum Role { PhasesRole = Qt::UserRole, LongestTotalRole }; // PhaseSeconds of the row; seconds of the slowest row

    using QAbstractTableModel::QAbstractTableModel;

    // Returns the run's number, which addWriteSeconds() takes.
    int add(const RunReport& report, const QDateTime& finished);
    // The run was exported: writing counts towards its time.
    void addWriteSeconds(int run, double seconds);

    const RunReport& report(int row) const { return m_runs[row].report; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The whole table, for a spreadsheet: tab-separated with a header.
    QString asText() const;

private:
    struct Run {
        int number = 0;
        QDateTime finished;
        RunReport report;
    };

    QString text(const Run& run, int column) const;

    std::vector<Run> m_runs;
};

} // namespace windline

Q_DECLARE_METATYPE(windline::PhaseSeconds)
