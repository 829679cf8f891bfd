// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QTableView;

namespace windline {

class Selection;
class TrajectoryModel;

// Every trajectory of the run, with its end.
class TrajectoriesPanel : public QWidget {
    Q_OBJECT
public:
    TrajectoriesPanel(TrajectoryModel* trajectories, Selection* selection, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

private:
    QTableView* m_table;
};

// Of them, those that ended early, with the reason.
class EndsPanel : public QWidget {
    Q_OBJECT
public:
    EndsPanel(TrajectoryModel* trajectories, Selection* selection, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

signals:
    void countChanged(int count);

private:
    QTableView* m_table;
};

} // namespace windline
