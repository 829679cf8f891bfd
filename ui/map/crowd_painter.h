// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/track_painter.h"

#include <QImage>

namespace windline {

// One trajectory in one of the world's copies that are in view.
struct VisibleTrack {
    const ProjectedTrack* track;
    double copy;
};

// Below what the picture holds: the lines alone, the last on top, by several threads, of which each draws bands of the
// picture. The picture has the view's size times its device pixel ratio.
void paintCrowd(QImage& image, const TrackDrawing& drawing, const MapViewport& viewport,
    std::span<const VisibleTrack> visible, double width, const std::atomic<bool>* cancelled);

// The crosses of those that ended early, for the same crowd.
void paintCrowdCrosses(QImage& image, const TrackDrawing& drawing, const MapViewport& viewport,
    std::span<const VisibleTrack> visible, double opacity);

} // namespace windline
