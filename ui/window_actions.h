// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
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
    QAction* importStarts;
    QAction* exportResult;
    QAction* quit;
    QAction* addStart;
    QAction* removeStarts;
    QAction* selectAllStarts;
    QAction* run;
    QAction* cancel;
    QAction* fit;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* colourByStart;
    QAction* colourByHeight;
    QAction* showLegend;
    QAction* resetLayout;
    QAction* about;

    // The window's own entries (docks) go before Reset layout.
    void fillMenus(QMenuBar* bar, const QList<QAction*>& dockToggles) const;
    void fillToolBar(QToolBar* bar) const;
};

} // namespace windline
