// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;

namespace windline {

class RunList;

// The runs: those that are kept, the one that goes on, and those that wait. The one that is selected is shown; those
// that are ticked lie beside it.
class RunsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunsPanel(RunList* runs, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    // What can be done with the selected run; also the table's context menu, with the actions of their names.
    QMenu* menu() const { return m_menu; }

signals:
    void selected(int number); // kept, or going on: it is to be shown
    void showWanted(int number); // where it lies on the map
    void useAgainWanted(int number);
    void compareWanted(int first, int second);
    void exportWanted(int number);
    void cancelWanted(); // of the one that goes on

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void makeButtons(QWidget* buttons);
    int current() const; // its number; 0: none
    void currentChanged();
    void selectShown();
    void showDetails();
    void updateActions();
    void fillCompareMenu();
    void removeCurrent();
    void showContextMenu(const QPoint& point);

    RunList* m_runs;
    QTableView* m_table;
    QLabel* m_details;
    QStackedLayout* m_stack;
    QMenu* m_menu;
    QMenu* m_compareMenu;
    QAction* m_show;
    QAction* m_useAgain;
    QAction* m_export;
    QAction* m_rename;
    QAction* m_remove;
    bool m_busy = false; // the selection follows what is shown
};

} // namespace windline
