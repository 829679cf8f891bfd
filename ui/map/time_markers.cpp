// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/time_markers.h"

#include "ui/map/dot_stamps.h"
#include "ui/map/screen_line.h"

#include <QPainter>

namespace windline {

void paintCurrentTime(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    if (!scene.currentTime)
        return;
    struct Marker {
        QPointF point;
        QColor colour;
    };
    std::vector<Marker> markers;
    for (const SharedTrack& shared : scene.tracks.tracks()) {
        const ProjectedTrack& track = *shared;
        if (!track.track.startTime || scene.hiddenTracks.contains(track.track.id))
            continue;
        const auto age = std::chrono::duration<double>(*scene.currentTime - *track.track.startTime).count();
        if (const auto place = positionAtAge(track, age))
            for (const double copy : visibleCopies(QRectF(*place, QSizeF(0, 0)), viewport, 6))
                markers.push_back({viewport.toPoint(*place + QPointF(copy, 0)), track.track.colour});
    }
    constexpr std::size_t crowd = 200;
    constexpr std::size_t dense = 2000;
    DotStamps stamps(
        painter, markers.size() > dense ? scene.style.casing : scene.style.ink, markers.size() > dense ? 1.7 : 2.8);
    painter.setPen(QPen(scene.style.ink, 1.4));
    for (const auto& [point, colour] : markers) {
        if (markers.size() > crowd) {
            stamps.paint(point, colour);
        } else {
            painter.setBrush(colour);
            painter.drawEllipse(point, 5.5, 5.5);
        }
    }
}

} // namespace windline
