// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"
#include "ui/map/natural_earth.h"
#include "ui/map/place_labels.h"

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

// Draws the base map's tiles. Any thread may call, several at once.
class TileRenderer {
public:
    static constexpr int tileSize = 256; // in map pixels, which a sharp screen may double
    static constexpr int lastZoom = 12; // beyond, Natural Earth has nothing more to say

    // Without Natural Earth (null), tiles show the graticule only.
    TileRenderer(std::shared_ptr<const NaturalEarth> naturalEarth, const MapStyle& style, const QFont& font);

    static bool exists(const TileId& tile);
    QImage render(const TileId& tile, int pixelRatio) const;

private:
    std::shared_ptr<const NaturalEarth> m_naturalEarth;
    std::unique_ptr<const PlaceLabels> m_labels;
    MapStyle m_style;
};

} // namespace windline
