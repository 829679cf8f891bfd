// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/furniture.h"

#include "ui/map/legend.h"
#include "ui/map/map_text.h"
#include "ui/map/screen_line.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace windline {

namespace {

constexpr double edge = 12; // from the map's edge, pixels

void paintHint(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    if (scene.hint.isEmpty())
        return;
    QFont font = scene.font;
    font.setPixelSize(font.pixelSize() + 2);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(scene.hint, Qt::ElideRight, viewport.size.width() - 80);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 28, std::ceil(metrics.height()) + 14);
    const QRectF area(QPointF(std::round((viewport.size.width() - size.width()) / 2), 18), size);
    paintPanel(painter, area, scene.style);
    painter.setPen(scene.style.ink);
    painter.drawText(area, Qt::AlignCenter, text);
}

// At the latitude of the view's centre: elsewhere on a Mercator map another length is right.
void paintScaleBar(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    constexpr double equatorMetres = 40075016.686;
    constexpr double longest = 130;
    const double latitude = fromMercator(viewport.centre).latitude() * std::numbers::pi / 180;
    const double metresPerPixel = equatorMetres * std::cos(latitude) / viewport.worldPixels();
    const double decade = std::pow(10, std::floor(std::log10(longest * metresPerPixel)));
    double metres = decade;
    for (const double factor : {2.0, 5.0})
        if (factor * decade <= longest * metresPerPixel)
            metres = factor * decade;

    const double width = std::round(metres / metresPerPixel);
    const QPointF left(edge + 0.5, std::floor(viewport.size.height() - edge) - 0.5);
    const QPolygonF bar({left + QPointF(0, -5), left, left + QPointF(width, 0), left + QPointF(width, -5)});
    painter.setFont(scene.font);
    const QFontMetricsF metrics(scene.font);
    paintPanel(painter,
        QRectF(left + QPointF(-7.5, -metrics.height() - 8.5), QSizeF(width + 15, metrics.height() + 14)), scene.style);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.style.ink, 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPolyline(bar);
    const QString text = metres >= 1000 ? QCoreApplication::translate("windline::MapView", "%1 km")
                                              .arg(QLocale(QLocale::English).toString(metres / 1000, 'g', 6))
                                        : QCoreApplication::translate("windline::MapView", "%1 m")
                                              .arg(QLocale(QLocale::English).toString(metres, 'g', 6));
    painter.drawText(left + QPointF((width - metrics.horizontalAdvance(text)) / 2, -6), text);
}

QFont creditsFont(const MapScene& scene)
{
    QFont font = scene.font;
    font.setPixelSize(font.pixelSize() - 1);
    return font;
}

double creditsHeight(const MapScene& scene)
{
    const bool isEmpty = scene.note.isEmpty() && scene.attribution.isEmpty() && scene.baseMapProblem.isEmpty();
    return isEmpty ? 0 : std::ceil(QFontMetricsF(creditsFont(scene)).height()) + 4;
}

QPointF legendCorner(const MapScene& scene, const MapViewport& viewport)
{
    return {
        std::floor(viewport.size.width() - edge), std::floor(viewport.size.height() - creditsHeight(scene) - edge / 2)};
}

// Bottom right, quietly: what the reader must know about the data, then whom to thank.
void paintCredits(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    const double height = creditsHeight(scene);
    if (height == 0)
        return;
    const bool problem = !scene.baseMapProblem.isEmpty();
    painter.setFont(creditsFont(scene));
    const QFontMetricsF metrics(painter.font());
    const double widest = viewport.size.width() * 0.7;
    const QString credit =
        metrics.elidedText(problem ? scene.baseMapProblem : scene.attribution, Qt::ElideRight, widest);
    const QString note = metrics.elidedText(scene.note, Qt::ElideRight, widest - metrics.horizontalAdvance(credit));
    constexpr double gap = 14;
    constexpr double padding = 6;
    const double noteWidth = note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + gap;
    const double width = std::ceil(noteWidth + metrics.horizontalAdvance(credit)) + 2 * padding;
    const QRectF area(viewport.size.width() - width, viewport.size.height() - height, width, height);
    QColor ground = scene.style.panel;
    ground.setAlpha(190);
    painter.fillRect(area, ground);
    const QPointF baseline(area.left() + padding, area.top() + 2 + metrics.ascent());
    painter.setPen(scene.style.ink);
    painter.drawText(baseline, note);
    painter.setPen(problem ? scene.style.ink : scene.style.quietInk);
    painter.drawText(baseline + QPointF(noteWidth, 0), credit);
}

void paintDashedEdge(QPainter& painter, QLineF line, const QRectF& view, QPen pen)
{
    // Only the part in view: dashes for a whole continent at street zoom take seconds. The offset keeps them in place.
    const bool horizontal = line.y1() == line.y2();
    if (horizontal ? line.y1() < view.top() || line.y1() > view.bottom()
                   : line.x1() < view.left() || line.x1() > view.right())
        return;
    const double period = 8 * pen.widthF();
    double skipped = 0;
    if (horizontal) {
        skipped = std::max(0.0, std::floor((view.left() - line.x1()) / period) * period);
        line.setLine(line.x1() + skipped, line.y1(), std::min(line.x2(), view.right()), line.y1());
    } else {
        skipped = std::max(0.0, std::floor((view.top() - line.y1()) / period) * period);
        line.setLine(line.x1(), line.y1() + skipped, line.x1(), std::min(line.y2(), view.bottom()));
    }
    painter.setPen(pen);
    painter.drawLine(line);
}

} // namespace

void paintCoverage(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    if (!scene.coverage || scene.coverage->isWholeCircle())
        return;
    const MapArea& area = *scene.coverage;
    const QRectF outline(toMercator(area.north, area.west), toMercator(area.south, area.east));
    const QRectF view = QRectF(QPointF(0, 0), viewport.size).adjusted(-4, -4, 4, 4);
    QPen casing(scene.style.casing, 3.2);
    QPen dashes(scene.style.quietInk, 1.3);
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setDashPattern({5, 3});
    for (const double copy : visibleCopies(outline, viewport, 4)) {
        const QRectF box(viewport.toPoint(outline.topLeft() + QPointF(copy, 0)),
            viewport.toPoint(outline.bottomRight() + QPointF(copy, 0)));
        for (const QPen& pen : {casing, dashes})
            for (const QLineF& line :
                {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
                    QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())})
                paintDashedEdge(painter, line, view, pen);
    }
}

void paintFurniture(QPainter& painter, const MapScene& scene, const MapViewport& viewport)
{
    paintHint(painter, scene, viewport);
    paintScaleBar(painter, scene, viewport);
    paintCredits(painter, scene, viewport);
    paintLegend(painter, scene, legendCorner(scene, viewport));
}

QRectF legendPlace(const MapScene& scene, const MapViewport& viewport)
{
    return legendArea(scene, legendCorner(scene, viewport));
}

} // namespace windline
