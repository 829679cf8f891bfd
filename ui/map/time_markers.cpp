// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/time_markers.h"

#include "ui/map/dot_stamps.h"
#include "ui/map/graticule.h"
#include "ui/map/map_text.h"
#include "ui/map/screen_line.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <format>

namespace windline {

namespace {

constexpr double markRadius = 5.5;

} // namespace

bool paintCurrentTime(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    if (!scene.currentTime)
        return false;
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
            painter.drawEllipse(point, markRadius, markRadius);
        }
    }
    return !markers.empty();
}

void paintMoment(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    if (!scene.currentTime)
        return;
    constexpr double edge = 12; // from the map's edge, pixels
    constexpr double padding = 8;
    constexpr double sign = 2 * markRadius + 8;
    const QString text = QString::fromStdString(
        std::format("{:%F %H:%M} UTC", std::chrono::floor<std::chrono::minutes>(*scene.currentTime)));
    const QFontMetricsF metrics(scene.font);
    const QSizeF size(
        std::ceil(metrics.horizontalAdvance(text)) + sign + 2 * padding, std::ceil(metrics.height()) + padding);
    const QRectF area(QPointF(std::floor(viewport.size.width() - edge - size.width()),
                          std::max(edge, graticuleLabelHeight(scene) + 4)),
        size);
    paintPanel(painter, area, scene.style);
    painter.setPen(QPen(scene.style.ink, 1.4));
    painter.setBrush(scene.style.quietInk);
    painter.drawEllipse(QPointF(area.left() + padding + markRadius, area.center().y()), markRadius, markRadius);
    painter.setFont(scene.font);
    painter.drawText(area.adjusted(padding + sign, 0, 0, 0), Qt::AlignVCenter, text);
}

} // namespace windline
