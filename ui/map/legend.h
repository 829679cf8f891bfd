// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

class QPainter;

namespace windline {

// What the colours of the trajectories mean, with its lower right corner at "corner": the starts by name, or a bar of
// values. Nothing when there is nothing to explain.
void paintLegend(QPainter& painter, const MapScene& scene, QPointF corner);
// What that covers; empty: nothing.
QRectF legendArea(const MapScene& scene, QPointF corner);

} // namespace windline
