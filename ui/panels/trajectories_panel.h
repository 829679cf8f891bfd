// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabBar;
class QTableView;

namespace windline {

class BesideTabs;
class OpenedTrajectories;
class Selection;
class TrajectoryModel;

// Every trajectory of the run that is shown, with its end; and a tab for each of the runs and files beside it.
class TrajectoriesPanel : public QWidget {
    Q_OBJECT
public:
    TrajectoriesPanel(
        TrajectoryModel* trajectories, OpenedTrajectories* opened, Selection* selection, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; } // of the run
    QTabBar* tabs() const;
    void setRunName(const QString& name); // of the one that is shown

private:
    Selection* m_selection;
    QTableView* m_table = nullptr;
    BesideTabs* m_pages;
};

// Of them, those that ended early, with the reason.
class EndsPanel : public QWidget {
    Q_OBJECT
public:
    EndsPanel(
        TrajectoryModel* trajectories, OpenedTrajectories* opened, Selection* selection, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; } // of the run
    QTabBar* tabs() const;
    void setRunName(const QString& name); // of the one that is shown

signals:
    void countChanged(int count); // of all that are shown, on the map as well

private:
    QWidget* makePage(TrajectoryModel* trajectories, const QString& name, QWidget* parent);
    void tell();

    Selection* m_selection;
    QTableView* m_table = nullptr;
    BesideTabs* m_pages = nullptr; // null while it is made
};

} // namespace windline
