// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/map_viewport.h"

namespace windline {

// The index of the start under the pointer, the nearest of several; nothing when there is none.
std::optional<qsizetype> startAt(const MapScene& scene, const MapViewport& viewport, QPointF point);

struct TrackHit {
    int id = 0;
    std::size_t point = 0; // the nearest of its points
    bool atEarlyEnd = false;
};
std::optional<TrackHit> trackAt(const MapScene& scene, const MapViewport& viewport, QPointF point);

} // namespace windline
