// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace windline {

class HiddenTrajectories;
class MapView;
class Selection;
class StartPointModel;

// The map's context menu: what can be done with the trajectory, the start or the place under the pointer.
class MapMenu : public QObject {
    Q_OBJECT
public:
    // The views are actions of the window, which the menu offers as they are.
    MapMenu(MapView* map, StartPointModel* starts, Selection* selection, HiddenTrajectories* hidden,
        const QList<QAction*>& views, QObject* parent = nullptr);

    // For a target of contextMenuAsked(); it deletes itself when closed.
    QMenu* menuFor(const MapTarget& target) const;

signals:
    void startWanted(const QGeoCoordinate& coordinate) const;

private:
    void addForTrack(QMenu* menu, int id) const;

    MapView* m_map;
    StartPointModel* m_starts;
    Selection* m_selection;
    HiddenTrajectories* m_hidden;
    QList<QAction*> m_views;
};

} // namespace windline
