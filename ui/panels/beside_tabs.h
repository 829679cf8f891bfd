// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace windline {

class OpenedTrajectories;
class TrajectoryModel;

// A page for the window's own result and one for each of the trajectories that lie beside it, with tabs to choose one;
// without any beside, no tabs. Closing a tab takes them away from the window.
class BesideTabs : public QWidget {
    Q_OBJECT
public:
    // A page with these trajectories; name: of the file or the run, empty for the window's own.
    using MakePage = std::function<QWidget*(TrajectoryModel* trajectories, const QString& name, QWidget* parent)>;

    BesideTabs(TrajectoryModel* own, OpenedTrajectories* opened, MakePage makePage, QWidget* parent);

    QTabBar* tabs() const { return m_tabs; } // the data of a tab is the file's number; 0: the window's own
    QWidget* page(int tab) const;
    void setOwnName(const QString& name); // of the window's own result; "This run" until then
    // What a tab says: by default its name.
    void setTitle(std::function<QString(QWidget* page, const QString& name)> title);
    void showTitles();

private:
    void showFiles();
    void addFile(int number);
    int tabOf(int number) const;

    OpenedTrajectories* m_opened;
    MakePage m_makePage;
    std::function<QString(QWidget*, const QString&)> m_title;
    QString m_ownName;
    QTabBar* m_tabs;
    QStackedWidget* m_pages; // one for each tab
};

} // namespace windline
