// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"
#include "ui/map/natural_earth.h"

#include <QImage>

#include <compare>
#include <memory>

namespace windline {

struct TileId {
    int zoom = 0;
    int column = 0;
    int row = 0;

    auto operator<=>(const TileId&) const = default;
};

// Draws the base map's tiles: land, water, borders, graticule. Names are not in them: they would be scaled with the
// tiles and stand under the starts (see PlaceNames). Any thread may call, several at once.
class TileRenderer {
public:
    static constexpr int tileSize = 256; // in map pixels, which a sharp screen may double
    static constexpr int lastZoom = 12; // beyond, Natural Earth has nothing more to say

    // Without Natural Earth (null), tiles show the graticule only.
    TileRenderer(std::shared_ptr<const NaturalEarth> naturalEarth, const MapStyle& style, bool graticule = true);

    static bool exists(const TileId& tile);
    QImage render(const TileId& tile, int pixelRatio) const;

private:
    std::shared_ptr<const NaturalEarth> m_naturalEarth;
    MapStyle m_style;
    bool m_graticule;
};

} // namespace windline
