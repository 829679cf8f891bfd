// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_renderer.h"

#include "ui/map/base_painter.h"

#include <QPainter>

#include <cmath>

namespace windline {

TileRenderer::TileRenderer(std::shared_ptr<const NaturalEarth> naturalEarth, const MapStyle& style, bool graticule)
    : m_naturalEarth(std::move(naturalEarth))
    , m_style(style)
    , m_graticule(graticule)
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
    const BaseFrame frame{.scale = tileSize * std::exp2(tile.zoom),
        .origin = QPointF(tile.column, tile.row) * tileSize,
        .size = QSizeF(tileSize, tileSize),
        .zoom = tile.zoom};
    paintBaseMap(painter, m_naturalEarth.get(), m_style, frame, m_graticule);
    return image;
}

} // namespace windline
