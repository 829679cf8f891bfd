// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_overlay.h"

#include "ui/map/furniture.h"
#include "ui/map/graticule.h"
#include "ui/map/start_painter.h"
#include "ui/map/time_markers.h"
#include "ui/map/track_layer.h"

#include <QPainter>

#include <cmath>

namespace windline {

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
    // Qt Location stretches the tiles of the whole zoom below.
    if (m_scene.graticule)
        m_degrees.paint(*painter, m_scene,
            graticuleLabels(
                m_viewport, graticuleStep(int(std::floor(m_viewport.zoom))), QFontMetricsF(graticuleFont(m_scene))));
    paintCoverage(*painter, m_scene, m_viewport);
    m_tracks.draw(*painter, m_viewport);
    paintCurrentTime(*painter, m_scene, m_viewport);
    paintStarts(*painter, startsAbove(m_scene), m_viewport);
    if (m_scene.rectangle) {
        const QRectF pixels(
            m_viewport.toPoint(m_scene.rectangle->topLeft()), m_viewport.toPoint(m_scene.rectangle->bottomRight()));
        QColor ground = m_scene.style.ink;
        ground.setAlpha(28);
        painter->setPen(QPen(m_scene.style.casing, 3.4));
        painter->setBrush(ground);
        painter->drawRect(pixels);
        painter->setPen(QPen(m_scene.style.ink, 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(pixels);
    }
    if (m_scene.heldClick) {
        painter->setPen(QPen(m_scene.style.quietInk, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_viewport.toPoint(m_viewport.nearestCopy(*m_scene.heldClick)), 6.5, 6.5);
    }
    paintFurniture(*painter, m_scene, m_viewport);
}

} // namespace windline
