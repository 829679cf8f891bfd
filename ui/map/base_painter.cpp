// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/base_painter.h"

#include "ui/map/graticule.h"
#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"
#include "ui/map/natural_earth.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace windline {

namespace {

MapDetail detailAt(int zoom)
{
    return zoom <= 1 ? MapDetail::Coarse : zoom <= 3 ? MapDetail::Medium : MapDetail::Fine;
}

// From Mercator to the frame's pixels, dropping points that would fall on the pixel of the one before.
class Projector {
public:
    explicit Projector(const BaseFrame& frame)
        : m_scale(frame.scale)
        , m_origin(frame.origin)
        , m_size(frame.size)
    {
    }

    QPointF operator()(QPointF mercator) const { return mercator * m_scale - m_origin; }

    QPolygonF operator()(const QPolygonF& line) const
    {
        constexpr double nearness = 0.4;
        QPolygonF result;
        result.reserve(line.size());
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QPointF point = (*this)(line[i]);
            if (result.isEmpty() || i + 1 == line.size() || (point - result.last()).manhattanLength() >= nearness)
                result << point;
        }
        return result;
    }

    QRectF mercatorArea(double marginPixels) const
    {
        const QSizeF size = m_size + QSizeF(2 * marginPixels, 2 * marginPixels);
        return {(m_origin - QPointF(marginPixels, marginPixels)) / m_scale, size / m_scale};
    }

private:
    double m_scale;
    QPointF m_origin;
    QSizeF m_size;
};

void fill(QPainter& painter, const AreaIndex& areas, const Projector& project, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const auto* cell : areas.cellsIn(project.mercatorArea(1))) {
        QPainterPath path; // odd-even: holes stay open
        for (const QPolygonF& ring : *cell)
            path.addPolygon(project(ring));
        painter.drawPath(path);
    }
}

void stroke(QPainter& painter, const LineIndex& lines, const Projector& project, const QPen& pen)
{
    painter.setPen(pen);
    for (const QPolygonF* piece : lines.piecesIn(project.mercatorArea(pen.widthF() + 1)))
        painter.drawPolyline(project(*piece));
}

void drawGraticule(QPainter& painter, const BaseFrame& frame, const Projector& project, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, 1));
    const double width = frame.size.width();
    const double height = frame.size.height();
    const double step = graticuleStep(frame.zoom);
    // A line belongs to the one tile whose pixels it falls on; drawn by two, it would be twice as dark.
    const int meridians = int(360 / step);
    for (int i = 0; i < meridians; ++i)
        if (const double x = std::floor(project(QPointF(i / double(meridians), 0)).x()); x >= 0 && x < width)
            painter.drawLine(QLineF(x, 0, x, height));
    // One copy of the world may end inside the frame.
    const double left = std::max(0.0, project(QPointF(0, 0)).x());
    const double right = std::min(width, project(QPointF(1, 0)).x());
    for (double latitude = 0; latitude < mercatorLatitudeLimit; latitude += step)
        for (const double side : {latitude, -latitude}) {
            const double y = std::floor(project(toMercator(side, 0)).y());
            if (y >= 0 && y < height && (side != 0 || !std::signbit(side)))
                painter.drawLine(QLineF(left, y, right, y));
        }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

} // namespace

void paintBaseMap(
    QPainter& painter, const NaturalEarth* naturalEarth, const MapStyle& style, const BaseFrame& frame, bool graticule)
{
    const Projector project(frame);
    if (naturalEarth) {
        const BaseMapLayers& layers = naturalEarth->layers(detailAt(frame.zoom));
        fill(painter, layers.land, project, style.land);
        if (frame.zoom >= 3)
            stroke(painter, layers.rivers, project, QPen(style.river, frame.zoom <= 5 ? 0.6 : 0.9));
        fill(painter, layers.lakes, project, style.water);
        stroke(painter, layers.lakeShores, project, QPen(style.coast, 0.6));
        stroke(painter, layers.borders, project, QPen(style.border, frame.zoom <= 3 ? 0.6 : 0.8));
        stroke(painter, layers.coasts, project, QPen(style.coast, 0.6));
    }
    if (graticule)
        drawGraticule(painter, frame, project, style.graticule);
}

void paintBaseMap(QPainter& painter, const NaturalEarth* naturalEarth, const MapStyle& style,
    const MapViewport& viewport, bool graticule)
{
    painter.fillRect(QRectF(QPointF(0, 0), viewport.size), style.water);
    const QRectF visible = viewport.visible();
    const double world = viewport.worldPixels();
    for (double copy = std::floor(visible.left()); copy < visible.right(); ++copy) {
        const BaseFrame frame{.scale = world,
            .origin = (visible.topLeft() - QPointF(copy, 0)) * world,
            .size = viewport.size,
            .zoom = int(std::lround(viewport.zoom))};
        paintBaseMap(painter, naturalEarth, style, frame, graticule);
    }
}

} // namespace windline
