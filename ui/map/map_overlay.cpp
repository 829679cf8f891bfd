// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_overlay.h"

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
    constexpr double radius = 5.5;
    painter.setPen(QPen(scene.style.ink, 1.4));
    for (const SharedTrack& shared : scene.tracks.tracks()) {
        const ProjectedTrack& track = *shared;
        if (!track.track.startTime)
            continue;
        const auto age = std::chrono::duration<double>(*scene.currentTime - *track.track.startTime).count();
        const auto place = positionAtAge(track, age);
        if (!place)
            continue;
        painter.setBrush(track.track.colour);
        for (const double copy : visibleCopies(QRectF(*place, QSizeF(0, 0)), viewport, radius))
            painter.drawEllipse(viewport.toPoint(*place + QPointF(copy, 0)), radius, radius);
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
    paintStarts(*painter, m_scene, m_viewport);
    if (m_scene.heldClick) {
        painter->setPen(QPen(m_scene.style.quietInk, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_viewport.toPoint(m_viewport.nearestCopy(*m_scene.heldClick)), 6.5, 6.5);
    }
    paintFurniture(*painter, m_scene, m_viewport);
}

} // namespace windline
