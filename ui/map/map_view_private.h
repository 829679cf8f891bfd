// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/base_map.h"
#include "ui/map/map_overlay.h"
#include "ui/map/map_pointer.h"
#include "ui/map/map_view.h"
#include "ui/map/settle_watch.h"
#include "ui/map/track_layer.h"

#include <QTimer>

namespace windline {

// What the map shows, the parts that show it, and the camera.
class MapView::Private {
public:
    explicit Private(MapView& view);

    void load();
    void connectPointer();

    void showBaseMap();
    bool isReady() const { return q.rootObject() && q.rootObject()->property("ready").toBool(); }
    double deepestZoom() const { return shownSource.deepestZoom; }

    void moveTo(const MapViewport& next);
    void zoomBy(QPointF around, double levels);
    void fitToBox(const QRectF& mercator); // clear of the legend; again when the view is first shown

    bool isAtRest(); // nothing is under way; asks for what may be missing
    void askForTilesAgain();

    void overlayChanged();
    void tracksChanged(int delayMs = 0);
    void paintTracksNow();

    QGeoCoordinate coordinateAt(QPointF point) const { return fromMercator(viewport.toMercator(point)); }
    MapArea areaOf(const QRectF& pixels) const;
    QString textFor(const TrackHit& hit) const;
    QRectF contentBox() const;

    MapView& q;
    MapScene scene;
    std::function<QString(int, std::size_t)> pointText;
    MapViewport viewport;
    bool dark = false;
    bool graticule = true;
    bool placeNames = true;
    BaseMap baseMap;
    BaseMap::Source shownSource;
    TrackLayer trackLayer;
    QTimer repaintTracks;
    MapOverlay* overlay = nullptr; // owned by the QML root item
    MapPointer pointer;
    SettleWatch settle;
    std::optional<QRectF> fitWhenShown; // Mercator: before the first showing the view has no real size
    bool shown = false;
    bool expectsTracks = false;
    bool mayLackTiles = false; // a view was given up before it was complete
    bool fitWhenTracksCome = false;
};

} // namespace windline
