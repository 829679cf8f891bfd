// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/track_layer.h"

#include <QPainter>

#include <cmath>

namespace windline {

namespace {

constexpr double spare = 128; // pixels painted beyond each edge of the screen

} // namespace

TrackLayer::TrackLayer(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TrackLayer::~TrackLayer()
{
    m_closing = true;
    m_pool.waitForDone();
}

void TrackLayer::request(TrackDrawing drawing, const MapViewport& viewport, double pixelRatio)
{
    Request request{std::move(drawing), viewport, pixelRatio};
    request.viewport.size += QSizeF(2 * spare, 2 * spare);
    if (m_painting)
        m_next = std::move(request);
    else
        start(std::move(request));
}

void TrackLayer::start(Request request)
{
    if (request.drawing.tracks.empty())
        return finish({}, request.viewport);
    m_painting = true;
    m_pool.start([this, request = std::move(request)] {
        QImage image((request.viewport.size * request.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(request.pixelRatio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintTracks(painter, request.drawing, request.viewport, &m_closing);
        painter.end();
        QMetaObject::invokeMethod(
            this, [this, image, viewport = request.viewport] { finish(image, viewport); }, Qt::QueuedConnection);
    });
}

void TrackLayer::finish(const QImage& image, const MapViewport& viewport)
{
    m_image = image;
    m_imageViewport = viewport;
    m_painting = false;
    if (m_next) {
        Request next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
    }
    emit painted();
}

void TrackLayer::draw(QPainter& painter, const MapViewport& viewport) const
{
    if (m_image.isNull())
        return;
    const double scale = std::exp2(viewport.zoom - m_imageViewport.zoom);
    const QPointF centre = viewport.toPoint(viewport.nearestCopy(m_imageViewport.centre));
    const QSizeF size = m_imageViewport.size * scale;
    const QPointF corner = centre - QPointF(size.width(), size.height()) / 2;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // for an instant only: speed over looks
    if (scale == 1)
        painter.drawImage(corner.toPoint(), m_image);
    else
        painter.drawImage(QRectF(corner, size), m_image);
}

} // namespace windline
