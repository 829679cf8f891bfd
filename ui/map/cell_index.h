// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace windline {

// Geometry sorted into the 2^level by 2^level squares of the Mercator world, which are the map tiles of that zoom:
// a tile at that zoom or deeper needs one cell only. All coordinates are Mercator 0 .. 1.

// Areas. Every ring is cut at the cell's edges, so that filling a tile never walks around a continent.
class AreaIndex {
public:
    explicit AreaIndex(int level = 0);

    void addRing(const QPolygonF& ring); // outer rings and holes alike: fill with the odd-even rule

    // The cells that meet an area; each is filled by itself. They overlap a little, so that no seam shows.
    std::vector<const std::vector<QPolygonF>*> cellsIn(const QRectF& area) const;

private:
    int m_level;
    std::vector<std::vector<QPolygonF>> m_cells;
};

// Lines, in short pieces of which each is drawn once, however many cells it meets.
class LineIndex {
public:
    explicit LineIndex(int level = 0);

    void addLine(const QPolygonF& line);

    std::vector<const QPolygonF*> piecesIn(const QRectF& area) const;

private:
    int m_level;
    std::vector<QPolygonF> m_pieces;
    std::vector<QRectF> m_bounds;
    std::vector<std::vector<int>> m_cells;
};

} // namespace windline
