// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_renderer.h"

#include "ui/map/map_viewport.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace windline {

namespace {

MapDetail detailAt(int zoom)
{
    return zoom <= 1 ? MapDetail::Coarse : zoom <= 3 ? MapDetail::Medium : MapDetail::Fine;
}

double graticuleStepAt(int zoom)
{
    constexpr std::array steps{30.0, 30.0, 30.0, 15.0, 10.0, 5.0, 5.0, 2.0, 1.0};
    return zoom < int(steps.size()) ? steps[std::size_t(zoom)] : 0.5;
}

// From Mercator to the tile's pixels, dropping points that would fall on the pixel of the one before.
class Projector {
public:
    explicit Projector(const TileId& tile)
        : m_scale(TileRenderer::tileSize * std::exp2(tile.zoom))
        , m_origin(tile.column * TileRenderer::tileSize, tile.row * TileRenderer::tileSize)
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
        const double size = TileRenderer::tileSize + 2 * marginPixels;
        return {(m_origin - QPointF(marginPixels, marginPixels)) / m_scale, QSizeF(size, size) / m_scale};
    }

private:
    double m_scale;
    QPointF m_origin;
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

void drawGraticule(QPainter& painter, const TileId& tile, const Projector& project, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, 1));
    constexpr int edge = TileRenderer::tileSize;
    const double step = graticuleStepAt(tile.zoom);
    // A line belongs to the one tile whose pixels it falls on; drawn by two, it would be twice as dark.
    const auto inTile = [](double pixel) { return pixel >= 0 && pixel < edge; };
    const int meridians = int(360 / step);
    for (int i = 0; i < meridians; ++i)
        if (const double x = std::floor(project(QPointF(i / double(meridians), 0)).x()); inTile(x))
            painter.drawLine(QLineF(x, 0, x, edge));
    for (double latitude = 0; latitude < mercatorLatitudeLimit; latitude += step)
        for (const double side : {latitude, -latitude}) {
            const double y = std::floor(project(toMercator(side, 0)).y());
            if (inTile(y) && (side != 0 || !std::signbit(side)))
                painter.drawLine(QLineF(0, y, edge, y));
        }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

} // namespace

TileRenderer::TileRenderer(std::shared_ptr<const NaturalEarth> naturalEarth, const MapStyle& style)
    : m_naturalEarth(std::move(naturalEarth))
    , m_style(style)
{
}

bool TileRenderer::exists(const TileId& tile)
{
    if (tile.zoom < 0 || tile.zoom > lastZoom)
        return false;
    const int side = 1 << tile.zoom;
    return tile.column >= 0 && tile.column < side && tile.row >= 0 && tile.row < side;
}

QImage TileRenderer::render(const TileId& tile, int pixelRatio) const
{
    QImage image(tileSize * pixelRatio, tileSize * pixelRatio, QImage::Format_RGB32);
    image.fill(m_style.water);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelRatio, pixelRatio);
    const Projector project(tile);
    if (m_naturalEarth) {
        const BaseMapLayers& layers = m_naturalEarth->layers(detailAt(tile.zoom));
        fill(painter, layers.land, project, m_style.land);
        if (tile.zoom >= 3)
            stroke(painter, layers.rivers, project, QPen(m_style.river, tile.zoom <= 5 ? 0.6 : 0.9));
        fill(painter, layers.lakes, project, m_style.water);
        stroke(painter, layers.lakeShores, project, QPen(m_style.coast, 0.6));
        stroke(painter, layers.borders, project, QPen(m_style.border, tile.zoom <= 3 ? 0.6 : 0.8));
        stroke(painter, layers.coasts, project, QPen(m_style.coast, 0.6));
    }
    drawGraticule(painter, tile, project, m_style.graticule);
    return image;
}

} // namespace windline
