// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace windline {

// Web Mercator as a unit square: x 0 .. 1 from 180 W to 180 E, y 0 .. 1 from 85.05 N to 85.05 S.
// x outside 0 .. 1 is another copy of the world.
inline constexpr double mercatorLatitudeLimit = 85.05112877980659;
QPointF toMercator(double latitudeDegrees, double longitudeDegrees);
QGeoCoordinate fromMercator(QPointF mercator);

// What part of the world a view shows, and where on the screen. The same arithmetic as Qt Location's Map without
// tilt and bearing, so that what is painted over the map stays on it.
struct MapViewport {
    QPointF centre{0.5, 0.5}; // Mercator, on the first copy of the world
    double zoom = 0; // the world is 256 * 2^zoom pixels wide
    QSizeF size;

    double worldPixels() const;
    QPointF toPoint(QPointF mercator) const; // of exactly this copy of the world
    QPointF toMercator(QPointF point) const;
    QRectF visible() const; // Mercator, may reach past 0 .. 1
    QPointF nearestCopy(QPointF mercator) const; // the copy of a place that is nearest to the centre

    bool operator==(const MapViewport&) const = default;
};

} // namespace windline
