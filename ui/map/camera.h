// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"
#include "ui/map/map_viewport.h"

#include <span>

namespace windline {

// How a view may move. Each gives a viewport that Qt Location's Map accepts unchanged: the world fills the view, and
// the view stays between the map's upper and lower edge.

MapViewport bounded(MapViewport viewport, double deepestZoom);
MapViewport panned(const MapViewport& viewport, QPointF pixels, double deepestZoom);
// What lies under the point stays there.
MapViewport zoomedAround(const MapViewport& viewport, QPointF point, double zoom, double deepestZoom);
// Of what is covered in a lower right corner (pixels; the legend), the box stays clear if there is room beside it.
MapViewport fitted(
    const MapViewport& viewport, const QRectF& mercator, double deepestZoom, const QRectF& covered = QRectF());

QRectF mercatorOf(const MapArea& area);
// The smallest box around boxes on a world that is a ring: it may lie across the date line.
QRectF boxAround(std::span<const QRectF> boxes);

} // namespace windline
