// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

class QPainter;

namespace windline {

class NaturalEarth;
struct MapStyle;
struct MapViewport;

// A piece of one copy of the world: a tile, or what a page shows of it.
struct BaseFrame {
    double scale = 256; // pixels of the whole world
    QPointF origin; // of the frame, in the world's pixels
    QSizeF size; // pixels
    int zoom = 0; // decides how much detail there is
};

// Land, lakes, rivers, borders, coasts and graticule; the water below is the caller's. Without Natural Earth (null),
// the graticule alone.
void paintBaseMap(
    QPainter& painter, const NaturalEarth* naturalEarth, const MapStyle& style, const BaseFrame& frame, bool graticule);

// All of a view, water and the world's copies included.
void paintBaseMap(QPainter& painter, const NaturalEarth* naturalEarth, const MapStyle& style,
    const MapViewport& viewport, bool graticule);

} // namespace windline
