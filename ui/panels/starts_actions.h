// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_plan.h"

#include <QObject>
#include <QSet>

#include <functional>

class QAction;
class QMenu;
class QTableView;

namespace windline {

class Selection;
class StartPointModel;

// What can be done with the selected starts of the table, by key and from its menu.
class StartsActions : public QObject {
    Q_OBJECT
public:
    StartsActions(QTableView* table, StartPointModel* starts, Selection* selection);

    // Asked when pasted starts tell no height.
    void setUsualHeight(std::function<StartHeight()> usual) { m_usualHeight = std::move(usual); }

    void copy() const;
    void paste();
    void duplicate();
    void addToNames(); // asks what
    void removeSelected();
    // Opens the editor of this column; what is entered goes into all selected starts.
    void editColumn(int column);
    // The menu of the table, for what is selected now.
    void fill(QMenu* menu);

signals:
    void said(const QString& message, bool isProblem);

private:
    QAction* add(const QString& text, const QKeySequence& key, void (StartsActions::*act)());
    void copyAction() { copy(); }
    void showMenu(QPoint where);
    QSet<int> selected() const;
    std::vector<StartPoint> selectedStarts() const; // in the order of the run

    QTableView* m_table;
    StartPointModel* m_starts;
    Selection* m_selection;
    std::function<StartHeight()> m_usualHeight = [] { return StartHeight(); };
    QAction* m_copy;
    QAction* m_paste;
    QAction* m_duplicate;
};

} // namespace windline
