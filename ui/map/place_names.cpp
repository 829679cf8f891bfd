// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/place_names.h"

#include "ui/map/map_style.h"
#include "ui/map/map_text.h"
#include "ui/map/screen_line.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace windline {

namespace {

constexpr double dotRadius = 1.75;
constexpr double gap = 3.5; // between dot and text

// Rectangles already taken, in buckets of the world's pixels that wrap around it.
class Occupancy {
public:
    explicit Occupancy(double worldPixels)
        : m_world(worldPixels)
    {
    }

    bool isFree(const QRectF& box) const
    {
        bool free = true;
        forEachBucket(box, [&](qint64 bucket) {
            const auto found = m_buckets.find(bucket);
            if (free && found != m_buckets.end())
                free = std::ranges::none_of(found->second, [&](const QRectF& taken) { return overlaps(taken, box); });
        });
        return free;
    }

    void take(const QRectF& box)
    {
        forEachBucket(box, [&](qint64 bucket) { m_buckets[bucket].push_back(box); });
    }

private:
    static constexpr double bucketSize = 128;

    bool overlaps(const QRectF& a, const QRectF& b) const
    {
        return a.intersects(b) || a.translated(m_world, 0).intersects(b) || a.translated(-m_world, 0).intersects(b);
    }

    template <typename Visit> void forEachBucket(const QRectF& box, Visit visit) const
    {
        const auto across = qint64(std::ceil(m_world / bucketSize));
        for (auto row = qint64(std::floor(box.top() / bucketSize)); row <= qint64(box.bottom() / bucketSize); ++row)
            for (auto column = qint64(std::floor(box.left() / bucketSize)); column <= qint64(box.right() / bucketSize);
                ++column)
                visit(row * across + (column % across + across) % across);
    }

    double m_world;
    std::unordered_map<qint64, std::vector<QRectF>> m_buckets;
};

// The largest scale rank that is named at a zoom. Natural Earth's own minimum zooms suit a map about places; this one
// is about trajectories.
int lastRankAt(int zoom)
{
    return zoom <= 3 ? 0 : zoom <= 5 ? zoom - 2 : zoom - 1;
}

// Air to keep around a name, so that names stay landmarks and do not become a texture.
constexpr QMarginsF spacing(24, 18, 24, 18);

} // namespace

PlaceNames::PlaceNames(std::shared_ptr<const NaturalEarth> naturalEarth, QFont font)
    : m_naturalEarth(std::move(naturalEarth))
    , m_font(std::move(font))
{
}

const std::vector<PlacedName>& PlaceNames::at(int zoom) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byZoom.find(zoom);
    return found != m_byZoom.end() ? found->second : m_byZoom.emplace(zoom, place(zoom)).first->second;
}

std::vector<PlacedName> PlaceNames::place(int zoom) const
{
    std::vector<PlacedName> names;
    if (zoom < firstZoom)
        return names;
    std::vector<const Place*> candidates;
    for (const Place& place : m_naturalEarth->places())
        if (place.rank <= lastRankAt(zoom))
            candidates.push_back(&place);
    std::ranges::sort(candidates, [](const Place* a, const Place* b) {
        return std::tuple(a->rank, !a->capital, -a->population, a->name)
            < std::tuple(b->rank, !b->capital, -b->population, b->name);
    });

    const QFontMetricsF metrics(m_font);
    const double world = 256 * std::exp2(zoom);
    const double half = metrics.capHeight() / 2;
    Occupancy occupancy(world);
    for (const Place* place : candidates) {
        const QPointF dot = place->mercator * world;
        const double width = metrics.horizontalAdvance(place->name);
        const double reach = dotRadius + gap;
        const std::array<QPointF, 4> sides{QPointF(reach, half), QPointF(-reach - width, half),
            QPointF(-width / 2, -reach), QPointF(-width / 2, reach + 2 * half)};
        for (const QPointF& text : sides) {
            const QRectF box = QRectF(text.x(), text.y() - metrics.ascent(), width, metrics.height())
                                   .united(QRectF(-dotRadius, -dotRadius, 2 * dotRadius, 2 * dotRadius));
            if (!occupancy.isFree(box.translated(dot)))
                continue;
            occupancy.take(box.translated(dot).marginsAdded(spacing));
            names.push_back({place->name, dot, text, box});
            break;
        }
    }
    return names;
}

void PlaceNames::paint(
    QPainter& painter, const MapViewport& viewport, const MapStyle& style, const std::vector<QRectF>& taken) const
{
    const int zoom = int(std::floor(viewport.zoom));
    const double world = 256 * std::exp2(zoom);
    constexpr double widestName = 160;
    painter.setFont(m_font);
    for (const PlacedName& name : at(zoom)) {
        const QPointF mercator = name.dot / world;
        for (const double copy : visibleCopies(QRectF(mercator, QSizeF(0, 0)), viewport, widestName)) {
            const QPointF dot = viewport.toPoint(mercator + QPointF(copy, 0));
            const QRectF box = name.box.translated(dot);
            if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); }))
                continue;
            paintHaloText(painter, dot + name.text, name.name, style.placeName, style.placeHalo);
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.placeName);
            painter.drawEllipse(dot, dotRadius, dotRadius);
        }
    }
}

} // namespace windline
