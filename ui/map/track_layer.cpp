// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/track_layer.h"

#include <QElapsedTimer>
#include <QPainter>

#include <cmath>

namespace windline {

namespace {

QImage emptyImage(const TrackLayer::Request& request)
{
    QImage image((request.viewport.size * request.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(request.pixelRatio);
    image.fill(Qt::transparent);
    return image;
}

QImage imageOf(TrackLayer::Request& request, const std::atomic<bool>& cancelled)
{
    QImage tracks = emptyImage(request);
    paintTracks(tracks, request.drawing, request.viewport, request.taken, &cancelled);
    if (!request.starts.starts.isEmpty()) {
        QPainter painter(&tracks);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver); // lines are what one looks at
        paintStartDots(painter, request.starts, request.viewport);
    }
    if (!request.names)
        return tracks;
    // The names give way to the trajectories' words, so they come second; but they lie below, hence two pictures.
    QImage image = emptyImage(request);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    request.names->paint(painter, request.viewport, request.drawing.style, request.taken);
    painter.drawImage(0, 0, tracks);
    return image;
}

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

MapViewport TrackLayer::paintedView(const MapViewport& screen)
{
    constexpr double spare = 128; // pixels beyond each edge of the screen
    MapViewport view = screen;
    view.size += QSizeF(2 * spare, 2 * spare);
    return view;
}

void TrackLayer::request(Request request)
{
    if (m_painting)
        m_next = std::move(request);
    else
        start(std::move(request));
}

void TrackLayer::start(Request request)
{
    m_painting = true;
    m_pool.start([this, request = std::move(request)]() mutable {
        QElapsedTimer clock;
        clock.start();
        const QImage image = imageOf(request, m_closing);
        QMetaObject::invokeMethod(
            this,
            [this, image, viewport = request.viewport, milliseconds = double(clock.nsecsElapsed()) / 1e6] {
                finish(image, viewport, milliseconds);
            },
            Qt::QueuedConnection);
    });
}

void TrackLayer::finish(const QImage& image, const MapViewport& viewport, double milliseconds)
{
    m_milliseconds = milliseconds;
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

bool TrackLayer::mayWait(const MapViewport& screen) const
{
    constexpr double slow = 25; // milliseconds
    if (m_image.isNull() || m_milliseconds < slow)
        return false;
    const double scale = std::exp2(screen.zoom - m_imageViewport.zoom);
    const QPointF centre = screen.toPoint(screen.nearestCopy(m_imageViewport.centre));
    const QSizeF size = m_imageViewport.size * scale;
    const QRectF covered(centre - QPointF(size.width(), size.height()) / 2, size);
    return scale < 4 && covered.contains(QRectF(QPointF(0, 0), screen.size));
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
