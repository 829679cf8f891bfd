// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"

#include <QObject>

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
    MapMenu(MapView* map, StartPointModel* starts, Selection* selection, HiddenTrajectories* hidden,
        QObject* parent = nullptr);

    // For a target of contextMenuAsked(); it deletes itself when closed.
    QMenu* menuFor(const MapTarget& target) const;

    // The meteorology's area, if there is any.
    void setArea(std::optional<MapArea> area) { m_area = area; }

signals:
    void startWanted(const QGeoCoordinate& coordinate) const;

private:
    void addForTrack(QMenu* menu, int id) const;

    MapView* m_map;
    StartPointModel* m_starts;
    Selection* m_selection;
    HiddenTrajectories* m_hidden;
    std::optional<MapArea> m_area;
};

} // namespace windline
