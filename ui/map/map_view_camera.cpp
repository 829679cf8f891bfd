// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the world the map shows.
#include "ui/map/camera.h"
#include "ui/map/map_view_private.h"
#include "ui/map/start_painter.h"

namespace windline {

void MapView::fitTo(const MapArea& area)
{
    d->fitWhenTracksCome = false;
    d->fitToBox(mercatorOf(area));
}

void MapView::fitToTrajectories(const QSet<int>& trackIds)
{
    std::vector<QRectF> boxes;
    for (const SharedTrack& track : d->scene.tracks.tracks())
        if (trackIds.contains(track->track.id) && !track->line.empty())
            boxes.push_back(track->bounds);
    for (qsizetype i = 0; i < d->scene.starts.size(); ++i)
        if (trackIds.contains(d->scene.starts[i].row))
            boxes.emplace_back(startMercator(d->scene.starts, d->scene.drag, i), QSizeF(0, 0));
    if (boxes.empty())
        return;
    d->fitWhenTracksCome = false;
    d->fitToBox(boxAround(boxes));
}

void MapView::fitToContent()
{
    d->fitWhenTracksCome = d->expectsTracks;
    d->fitToBox(d->contentBox());
}

void MapView::centerOn(const QGeoCoordinate& coordinate)
{
    d->fitWhenShown.reset();
    d->fitWhenTracksCome = false;
    MapViewport moved = d->viewport;
    moved.centre = toMercator(coordinate.latitude(), coordinate.longitude());
    d->moveTo(bounded(moved, d->deepestZoom()));
}

QGeoCoordinate MapView::center() const
{
    return fromMercator(d->viewport.centre);
}

double MapView::zoomLevel() const
{
    return d->viewport.zoom;
}

void MapView::setZoomLevel(double level)
{
    d->fitWhenShown.reset();
    d->fitWhenTracksCome = false;
    MapViewport zoomed = d->viewport;
    zoomed.zoom = level;
    d->moveTo(bounded(zoomed, d->deepestZoom()));
}

void MapView::zoomIn()
{
    setZoomLevel(zoomLevel() + 1);
}

void MapView::zoomOut()
{
    setZoomLevel(zoomLevel() - 1);
}

QPointF MapView::pointOf(const QGeoCoordinate& coordinate) const
{
    return d->viewport.toPoint(d->viewport.nearestCopy(toMercator(coordinate.latitude(), coordinate.longitude())));
}

QGeoCoordinate MapView::coordinateAt(QPointF point) const
{
    return d->coordinateAt(point);
}

} // namespace windline
