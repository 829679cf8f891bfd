// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/start_painter.h"

#include "ui/map/dot_stamps.h"
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

struct ShownStart {
    const MapStart* start;
    QPointF point;
};

struct ShownName {
    const MapStart* start;
    QPointF baseline;
    QRectF box;
};

struct Layout {
    std::vector<ShownStart> marks; // in the order of painting: selected ones on top
    std::vector<ShownName> names; // of a dense grid as many as there is room for
};

QFont nameFont(const StartDrawing& drawing)
{
    QFont font = drawing.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

Layout layoutOf(const StartDrawing& drawing, const MapViewport& viewport)
{
    Layout layout;
    for (qsizetype i = 0; i < drawing.starts.size(); ++i) {
        const QPointF mercator = startMercator(drawing.starts, drawing.drag, i);
        for (const double copy : visibleCopies(QRectF(mercator, QSizeF(0, 0)), viewport, margin))
            layout.marks.push_back({&drawing.starts[i], viewport.toPoint(mercator + QPointF(copy, 0))});
    }
    std::ranges::stable_partition(layout.marks, [](const ShownStart& s) { return !s.start->selected; });

    constexpr std::size_t mostNames = 300;
    const QFontMetricsF metrics(nameFont(drawing));
    for (auto s = layout.marks.rbegin(); s != layout.marks.rend() && layout.names.size() < mostNames; ++s) {
        if (s->start->label.isEmpty())
            continue;
        const QPointF baseline = s->point + QPointF(s->start->selected ? 14 : 12, metrics.capHeight() / 2);
        const QRectF box(baseline.x(), baseline.y() - metrics.ascent(), metrics.horizontalAdvance(s->start->label),
            metrics.height());
        if (std::ranges::none_of(layout.names, [&](const ShownName& other) { return other.box.intersects(box); }))
            layout.names.push_back({s->start, baseline, box});
    }
    return layout;
}

} // namespace

StartDrawing startsAbove(const MapScene& scene)
{
    StartDrawing above{scene.starts, scene.drag, scene.style, scene.font};
    if (scene.starts.size() <= manyStarts)
        return above;
    above.starts.clear();
    above.drag.reset();
    for (qsizetype i = 0; i < scene.starts.size(); ++i) {
        const bool dragged = scene.drag && scene.drag->start == i;
        if (dragged)
            above.drag = {above.starts.size(), scene.drag->mercator};
        if (dragged || (scene.starts[i].selected && above.starts.size() < manyStarts))
            above.starts.append(scene.starts[i]);
    }
    return above;
}

StartDrawing startsInPicture(const MapScene& scene)
{
    StartDrawing below{{}, {}, scene.style, scene.font};
    if (scene.starts.size() > manyStarts)
        below.starts = scene.starts;
    return below;
}

QPointF startMercator(const QList<MapStart>& starts, const std::optional<MapScene::Drag>& drag, qsizetype start)
{
    if (drag && drag->start == start)
        return drag->mercator;
    const QGeoCoordinate& coordinate = starts[start].coordinate;
    return toMercator(coordinate.latitude(), coordinate.longitude());
}

void paintStarts(QPainter& painter, const StartDrawing& drawing, const MapViewport& viewport)
{
    const Layout layout = layoutOf(drawing, viewport);
    for (const ShownStart& shown : layout.marks)
        paintMark(painter, *shown.start, shown.point, drawing.style);
    painter.setFont(nameFont(drawing));
    for (const ShownName& name : layout.names)
        paintHaloText(painter, name.baseline, name.start->label,
            name.start->usable ? drawing.style.ink : drawing.style.quietInk, drawing.style.casing);
}

void paintStartDots(QPainter& painter, const StartDrawing& drawing, const MapViewport& viewport)
{
    // So many that their edges would be all that is seen: smaller, and without edges.
    const bool dense = drawing.starts.size() > 10 * manyStarts;
    DotStamps stamps(painter, dense ? QColor(Qt::transparent) : drawing.style.casing, dense ? 1.6 : 2.4);
    for (qsizetype i = 0; i < drawing.starts.size(); ++i) {
        const MapStart& start = drawing.starts[i];
        const QPointF mercator = startMercator(drawing.starts, drawing.drag, i);
        for (const double copy : visibleCopies(QRectF(mercator, QSizeF(0, 0)), viewport, 8))
            stamps.paint(
                viewport.toPoint(mercator + QPointF(copy, 0)), start.usable ? start.colour : drawing.style.quietInk);
    }
}

std::vector<QRectF> startBoxes(const StartDrawing& drawing, const MapViewport& viewport)
{
    constexpr double reach = 10; // the larger ring and its casing
    const Layout layout = layoutOf(drawing, viewport);
    std::vector<QRectF> boxes;
    boxes.reserve(layout.marks.size() + layout.names.size());
    for (const ShownStart& shown : layout.marks)
        boxes.emplace_back(shown.point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (const ShownName& name : layout.names)
        boxes.push_back(name.box);
    return boxes;
}

} // namespace windline
