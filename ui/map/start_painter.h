// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

class QPainter;

namespace windline {

// All it takes to draw starts; a value, so that another thread can do it.
struct StartDrawing {
    QList<MapStart> starts;
    std::optional<MapScene::Drag> drag;
    MapStyle style;
    QFont font;
};

// By the hundred, starts are drawn with the trajectories' picture, as small dots; but those that the pointer or the
// selection holds stay above it, in full.
inline constexpr qsizetype manyStarts = 200;
StartDrawing startsAbove(const MapScene& scene);
StartDrawing startsInPicture(const MapScene& scene);

// Where a start is drawn: under the pointer while it is dragged.
QPointF startMercator(const QList<MapStart>& starts, const std::optional<MapScene::Drag>& drag, qsizetype start);

void paintStarts(QPainter& painter, const StartDrawing& drawing, const MapViewport& viewport);
void paintStartDots(QPainter& painter, const StartDrawing& drawing, const MapViewport& viewport);

// What the starts and their names cover, in pixels: no other word is to be there.
std::vector<QRectF> startBoxes(const StartDrawing& drawing, const MapViewport& viewport);

} // namespace windline
