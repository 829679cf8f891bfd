// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QTableView;

namespace windline {

class OpenedTrajectories;
class Selection;
class TrajectoryModel;

// Every trajectory of the run, with its end; and, once trajectories of files are open, a tab for each file.
class TrajectoriesPanel : public QWidget {
    Q_OBJECT
public:
    TrajectoriesPanel(TrajectoryModel* trajectories, OpenedTrajectories* opened, Selection* selection,
        QWidget* parent = nullptr);

    QTableView* table() const { return m_table; } // of the run
    QTabBar* tabs() const { return m_tabs; }

private:
    void showFiles();
    void addFile(int number);
    int tabOf(int number) const;

    OpenedTrajectories* m_opened;
    Selection* m_selection;
    QTableView* m_table;
    QTabBar* m_tabs; // the data of a tab is the file's number; 0: the run
    QStackedWidget* m_pages; // one for each tab
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
