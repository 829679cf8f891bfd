// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_viewport.h"

#include <QPolygonF>

#include <span>
#include <vector>

namespace windline {

// The visible part of a projected line, in pixels. Points that fall on the one before are dropped, and the line is
// interrupted where it leaves the view: painting then costs what can be seen.
struct ScreenRun {
    QPolygonF points;
    std::vector<std::size_t> sources; // for each point: its index in the line
};

// The Mercator shifts (whole numbers) at which a thing with these bounds is in view: a world's copies, each once.
std::vector<double> visibleCopies(const QRectF& bounds, const MapViewport& viewport, double marginPixels);

std::vector<ScreenRun> visibleRuns(
    std::span<const QPointF> line, double copy, const MapViewport& viewport, double marginPixels);

// A place on a line in pixels, and the direction there in degrees, smoothed over a few pixels.
struct PlaceOnLine {
    QPointF point;
    double degrees;
};
std::vector<PlaceOnLine> placesEvery(const QPolygonF& line, double spacing, double first);

double lengthOf(const QPolygonF& line);
double distanceToSegment(QPointF point, QPointF a, QPointF b);

} // namespace windline
