// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QStackedLayout;
class QTableView;

namespace windline {

class Selection;
class StartPointModel;

// The starts as a table, edited in place.
class StartsPanel : public QWidget {
    Q_OBJECT
public:
    // The actions become the buttons below the table; they belong to the window, whose menus show them as well.
    StartsPanel(
        StartPointModel* starts, Selection* selection, const QList<QAction*>& actions, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

private:
    void showWhatIsThere();

    StartPointModel* m_starts;
    QTableView* m_table;
    QStackedLayout* m_stack;
};

} // namespace windline
