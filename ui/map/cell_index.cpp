// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/cell_index.h"

#include <algorithm>

namespace windline {

namespace {

constexpr int pointsPerPiece = 24;
constexpr double overlap = 0.02; // of a cell: wider than any pen at the deepest zoom a cell serves alone

struct CellRange {
    int left, top, right, bottom; // inclusive
};

// The bounds of straight vertical and horizontal lines have no extent; QRectF::intersects would call them empty.
bool meets(const QRectF& a, const QRectF& b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

CellRange cellsOf(const QRectF& area, int level)
{
    const int side = 1 << level;
    const auto cell = [side](double x) { return std::clamp(int(x * side), 0, side - 1); };
    return {cell(area.left()), cell(area.top()), cell(area.right()), cell(area.bottom())};
}

QRectF cellArea(int column, int row, int level)
{
    const double size = 1.0 / (1 << level);
    const double margin = size * overlap;
    return QRectF(column * size, row * size, size, size).adjusted(-margin, -margin, margin, margin);
}

// One pass of Sutherland and Hodgman's clipping (CACM 17, 1974): keeps what lies on the inner side of one edge.
template <typename Distance> QPolygonF clippedBy(const QPolygonF& ring, Distance inside)
{
    QPolygonF result;
    result.reserve(ring.size());
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        const double da = inside(a);
        const double db = inside(b);
        if (da >= 0)
            result << a;
        if ((da >= 0) != (db >= 0))
            result << a + (b - a) * (da / (da - db));
    }
    return result;
}

QPolygonF clippedToColumns(const QPolygonF& ring, double left, double right)
{
    return clippedBy(
        clippedBy(ring, [left](QPointF p) { return p.x() - left; }), [right](QPointF p) { return right - p.x(); });
}

QPolygonF clippedToRows(const QPolygonF& ring, double top, double bottom)
{
    return clippedBy(
        clippedBy(ring, [top](QPointF p) { return p.y() - top; }), [bottom](QPointF p) { return bottom - p.y(); });
}

} // namespace

AreaIndex::AreaIndex(int level)
    : m_level(level)
    , m_cells(std::size_t(1) << (2 * level))
{
}

void AreaIndex::addRing(const QPolygonF& ring)
{
    const double margin = overlap / (1 << m_level);
    const CellRange range = cellsOf(ring.boundingRect().adjusted(-margin, -margin, margin, margin), m_level);
    const bool inOneCell = range.left == range.right && range.top == range.bottom;
    for (int column = range.left; column <= range.right; ++column) {
        const QRectF strip = cellArea(column, 0, m_level);
        const QPolygonF inColumn = inOneCell ? ring : clippedToColumns(ring, strip.left(), strip.right());
        if (inColumn.size() < 3)
            continue;
        for (int row = range.top; row <= range.bottom; ++row) {
            const QRectF area = cellArea(column, row, m_level);
            const QPolygonF inCell = inOneCell ? inColumn : clippedToRows(inColumn, area.top(), area.bottom());
            if (inCell.size() >= 3)
                m_cells[std::size_t(row) << m_level | std::size_t(column)].push_back(inCell);
        }
    }
}

std::vector<const std::vector<QPolygonF>*> AreaIndex::cellsIn(const QRectF& area) const
{
    // Half a cell's overlap inwards: an area that only touches a neighbour does not need it.
    const double margin = overlap / 2 / (1 << m_level);
    const CellRange range =
        cellsOf(area.width() > 4 * margin ? area.adjusted(margin, margin, -margin, -margin) : area, m_level);
    std::vector<const std::vector<QPolygonF>*> cells;
    for (int row = range.top; row <= range.bottom; ++row)
        for (int column = range.left; column <= range.right; ++column)
            if (const auto& cell = m_cells[std::size_t(row) << m_level | std::size_t(column)]; !cell.empty())
                cells.push_back(&cell);
    return cells;
}

LineIndex::LineIndex(int level)
    : m_level(level)
    , m_cells(std::size_t(1) << (2 * level))
{
}

void LineIndex::addLine(const QPolygonF& line)
{
    const double margin = overlap / (1 << m_level);
    for (qsizetype first = 0; first + 1 < line.size(); first += pointsPerPiece) {
        const QPolygonF piece(line.mid(first, pointsPerPiece + 1));
        const QRectF bounds = piece.boundingRect();
        const CellRange range = cellsOf(bounds.adjusted(-margin, -margin, margin, margin), m_level);
        for (int row = range.top; row <= range.bottom; ++row)
            for (int column = range.left; column <= range.right; ++column)
                m_cells[std::size_t(row) << m_level | std::size_t(column)].push_back(int(m_pieces.size()));
        m_pieces.push_back(piece);
        m_bounds.push_back(bounds);
    }
}

std::vector<const QPolygonF*> LineIndex::piecesIn(const QRectF& area) const
{
    const CellRange range = cellsOf(area, m_level);
    std::vector<int> found;
    for (int row = range.top; row <= range.bottom; ++row)
        for (int column = range.left; column <= range.right; ++column)
            for (const int piece : m_cells[std::size_t(row) << m_level | std::size_t(column)])
                if (meets(m_bounds[std::size_t(piece)], area))
                    found.push_back(piece);
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    std::vector<const QPolygonF*> pieces;
    pieces.reserve(found.size());
    for (const int piece : found)
        pieces.push_back(&m_pieces[std::size_t(piece)]);
    return pieces;
}

} // namespace windline
