// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/place_names.h"
#include "ui/map/start_painter.h"
#include "ui/map/track_painter.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace windline {

// The trajectories and, below them, the places' names as a picture, painted in a thread of its own, so that panning and
// zooming stay fluid however many there are: until the picture for the new view is there, the last one is moved and
// scaled. (A scene-graph layer for graphics hardware can take this one's place; the overlay only asks it to draw.)
class TrackLayer : public QObject {
    Q_OBJECT

public:
    explicit TrackLayer(QObject* parent = nullptr);
    ~TrackLayer() override; // waits for the painting thread

    struct Request {
        TrackDrawing drawing;
        std::shared_ptr<const PlaceNames> names; // null: none
        MapViewport viewport; // a paintedView
        StartDrawing starts; // a crowd of them, drawn as dots
        std::vector<QRectF> taken; // where other words are, in its pixels
        double pixelRatio = 1;
    };

    // More than the screen, so that a pan has something to show at once.
    static MapViewport paintedView(const MapViewport& screen);

    void request(Request request); // later ones supersede earlier ones
    void draw(QPainter& painter, const MapViewport& viewport) const;

    // So slow that it should wait until the hand rests, and moving the picture there is will do until then.
    bool mayWait(const MapViewport& screen) const;

    // The newest request is painted.
    bool isCurrent() const { return !m_painting && !m_next; }

signals:
    void painted();

private:
    void start(Request request);
    void finish(const QImage& image, const MapViewport& viewport, double milliseconds);

    QThreadPool m_pool;
    bool m_painting = false;
    std::optional<Request> m_next;
    std::atomic<bool> m_closing = false;
    QImage m_image;
    MapViewport m_imageViewport;
    double m_milliseconds = 0; // that the last one took
};

} // namespace windline
