// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

class QPainter;

namespace windline {

// Where a start is drawn: under the pointer while it is dragged.
QPointF startMercator(const MapScene& scene, qsizetype start);

void paintStarts(QPainter& painter, const MapScene& scene, const MapViewport& viewport);

// What the starts and their names cover, in pixels: no other word is to be there.
std::vector<QRectF> startBoxes(const MapScene& scene, const MapViewport& viewport);

} // namespace windline
