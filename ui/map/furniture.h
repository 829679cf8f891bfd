// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

class QPainter;

namespace windline {

// What stands still at the map's edges: hint, scale bar, legend, note and attribution.
void paintFurniture(QPainter& painter, const MapScene& scene, const MapViewport& viewport);

// Where the legend lies, in pixels; empty: there is none.
QRectF legendPlace(const MapScene& scene, const MapViewport& viewport);

// The meteorology's dashed outline.
void paintCoverage(QPainter& painter, const MapScene& scene, const MapViewport& viewport);

} // namespace windline
