// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/start_painter.h"

#include "ui/map/map_text.h"
#include "ui/map/screen_line.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace windline {

namespace {

constexpr double margin = 160; // pixels: a name may reach into the view from outside

void paintMark(QPainter& painter, const MapStart& start, QPointF point, const MapStyle& style)
{
    const double ring = start.selected ? 8.5 : 6.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.casing);
    painter.drawEllipse(point, ring + 1.6, ring + 1.6);
    painter.setBrush(start.usable ? QBrush(start.colour) : QBrush(Qt::NoBrush));
    if (start.usable)
        painter.drawEllipse(point, start.selected ? 4.8 : 3.6, start.selected ? 4.8 : 3.6);
    QPen pen(start.usable ? start.colour : style.quietInk, start.selected ? 2.2 : 1.5);
    if (!start.usable)
        pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(point, ring, ring);
}

} // namespace

QPointF startMercator(const MapScene& scene, qsizetype start)
{
    if (scene.drag && scene.drag->start == start)
        return scene.drag->mercator;
    const QGeoCoordinate& coordinate = scene.starts[start].coordinate;
    return toMercator(coordinate.latitude(), coordinate.longitude());
}

void paintStarts(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    struct Shown {
        const MapStart* start;
        QPointF point;
    };
    std::vector<Shown> shown;
    for (qsizetype i = 0; i < scene.starts.size(); ++i) {
        const QPointF mercator = startMercator(scene, i);
        for (const double copy : visibleCopies(QRectF(mercator, QSizeF(0, 0)), viewport, margin))
            shown.push_back({&scene.starts[i], viewport.toPoint(mercator + QPointF(copy, 0))});
    }
    std::ranges::stable_partition(shown, [](const Shown& s) { return !s.start->selected; }); // selected on top
    for (const Shown& s : shown)
        paintMark(painter, *s.start, s.point, scene.style);

    // Names last and the selected ones' first: of a dense grid as many are named as there is room for.
    QFont font = scene.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    constexpr std::size_t mostNames = 300;
    std::vector<QRectF> taken;
    for (auto s = shown.rbegin(); s != shown.rend() && taken.size() < mostNames; ++s) {
        if (s->start->label.isEmpty())
            continue;
        const double side = s->start->selected ? 14 : 12;
        const QPointF baseline = s->point + QPointF(side, metrics.capHeight() / 2);
        const QRectF box(baseline.x(), baseline.y() - metrics.ascent(), metrics.horizontalAdvance(s->start->label),
            metrics.height());
        if (!std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(box); }))
            continue;
        taken.push_back(box);
        paintHaloText(painter, baseline, s->start->label, s->start->usable ? scene.style.ink : scene.style.quietInk,
            scene.style.casing);
    }
}

} // namespace windline
