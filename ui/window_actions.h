// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace windline {

// Everything that can be done in the window, with its words, keys and icons. What it does is the window's matter.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QObject* parent);

    QAction* open;
    QAction* openDemonstration;
    QAction* openControl;
    QAction* saveControl;
    QAction* openTrajectories;
    QAction* importStarts;
    QAction* exportResult;
    QAction* saveMap;
    QAction* quit;
    QAction* addStart;
    QAction* addMany;
    QAction* removeStarts;
    QAction* selectAllStarts;
    QAction* run;
    QAction* cancel;
    QAction* fit;
    QAction* fitMeteorology;
    QAction* fitSelection;
    QAction* goToPlace;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* showLegend;
    QAction* play; // checked while the timeline plays
    QAction* stepBack;
    QAction* stepForward;
    QAction* showGraticule;
    QAction* showPlaceNames;
    QAction* hideSelected;
    QAction* showHidden;
    QAction* resetLayout;
    QAction* tour;
    QAction* about;

    // The window's own entries.
    struct Menus {
        QMenu* colours;
        QMenu* themes;
        QMenu* languages;
        QList<QAction*> dockToggles;
    };
    void fillMenus(QMenuBar* bar, const Menus& own) const;
    void fillToolBar(QToolBar* bar) const;
};

} // namespace windline
