// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_overlay.h"

#include "ui/map/dot_stamps.h"
#include "ui/map/furniture.h"
#include "ui/map/screen_line.h"
#include "ui/map/start_painter.h"
#include "ui/map/track_layer.h"

#include <QPainter>

namespace windline {

namespace {

// Where the trajectories are at the time slider's moment.
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
    DotStamps stamps(painter, scene.style.ink, markers.size() > crowd ? 2.8 : 5.5);
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

} // namespace

MapOverlay::MapOverlay(const MapScene& scene, const TrackLayer& tracks, QQuickItem* parent)
    : QQuickPaintedItem(parent)
    , m_scene(scene)
    , m_tracks(tracks)
{
    setZ(1);
}

void MapOverlay::setViewport(const MapViewport& viewport)
{
    m_viewport = viewport;
    setSize(viewport.size);
    update();
}

void MapOverlay::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintCoverage(*painter, m_scene, m_viewport);
    m_tracks.draw(*painter, m_viewport);
    paintCurrentTime(*painter, m_scene, m_viewport);
    paintStarts(*painter, startsAbove(m_scene), m_viewport);
    if (m_scene.heldClick) {
        painter->setPen(QPen(m_scene.style.quietInk, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_viewport.toPoint(m_viewport.nearestCopy(*m_scene.heldClick)), 6.5, 6.5);
    }
    paintFurniture(*painter, m_scene, m_viewport);
}

} // namespace windline
