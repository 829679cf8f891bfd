// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace windline {

class Selection;
class StartPointModel;
class StartTable;
class StartsActions;

// The starts as a table, edited in place; sorted by a click on a heading (a third click: as they run), filtered by name
// or number.
class StartsPanel : public QWidget {
    Q_OBJECT
public:
    // The actions become the buttons below the table; they belong to the window, whose menus show them as well.
    StartsPanel(
        StartPointModel* starts, Selection* selection, const QList<QAction*>& actions, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    StartsActions* startsActions() const { return m_tableActions; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable(Selection* selection);
    void makeFilter();
    void showNumbers();
    void showWhatIsThere();

    StartPointModel* m_starts;
    StartTable* m_rows;
    QTableView* m_table;
    QLineEdit* m_filter;
    StartsActions* m_tableActions;
    QStackedLayout* m_stack;
};

} // namespace windline
