// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/graticule.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

#include <QQuickPaintedItem>

namespace windline {

class TrackLayer;

// The one item above the base map: trajectories, starts and furniture. A painted item, because it is drawn by every
// scene-graph backend, the software one included.
class MapOverlay : public QQuickPaintedItem {
    Q_OBJECT

public:
    // Both must outlive the item.
    MapOverlay(const MapScene& scene, const TrackLayer& tracks, QQuickItem* parent);

    void setViewport(const MapViewport& viewport);
    void paint(QPainter* painter) override;

private:
    const MapScene& m_scene;
    const TrackLayer& m_tracks;
    MapViewport m_viewport;
    GraticuleStamps m_degrees;
};

} // namespace windline
