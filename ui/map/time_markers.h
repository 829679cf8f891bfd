// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

class QPainter;

namespace windline {

// Where the trajectories are at the time slider's moment: a dot on each.
// Tells whether any is in view.
bool paintCurrentTime(QPainter& painter, const MapScene& scene, const MapViewport& viewport);

// What moment that is, in the upper right corner: for pictures, which no timeline stands below.
void paintMoment(QPainter& painter, const MapScene& scene, const MapViewport& viewport);

} // namespace windline
