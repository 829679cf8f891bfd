// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/place_labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace windline {

namespace {

constexpr double dotRadius = 1.75;
constexpr double gap = 3.5; // between dot and text
constexpr double haloWidth = 1.5;

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
    return zoom <= 3 ? 0 : zoom <= 5 ? zoom - 3 : zoom - 2;
}

// Air to keep around a name, so that names stay landmarks and do not become a texture.
QMarginsF spacingAt(int zoom)
{
    return zoom <= 5 ? QMarginsF(26, 20, 26, 20) : QMarginsF(16, 12, 16, 12);
}

} // namespace

PlaceLabels::PlaceLabels(const NaturalEarth& places, QFont font)
    : m_naturalEarth(places)
    , m_font(std::move(font))
{
}

const std::vector<PlacedLabel>& PlaceLabels::at(int zoom) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byZoom.find(zoom);
    return found != m_byZoom.end() ? found->second : m_byZoom.emplace(zoom, place(zoom)).first->second;
}

std::vector<PlacedLabel> PlaceLabels::place(int zoom) const
{
    std::vector<PlacedLabel> labels;
    if (zoom < firstZoom)
        return labels;
    std::vector<const Place*> candidates;
    for (const Place& place : m_naturalEarth.places())
        if (place.rank <= lastRankAt(zoom))
            candidates.push_back(&place);
    std::ranges::sort(candidates, [](const Place* a, const Place* b) {
        return std::tuple(a->rank, !a->capital, -a->population, a->name)
            < std::tuple(b->rank, !b->capital, -b->population, b->name);
    });

    const QFontMetricsF metrics(m_font);
    const double world = 256 * std::exp2(zoom);
    const double descent = metrics.capHeight() / 2;
    Occupancy occupancy(world);
    for (const Place* place : candidates) {
        const QPointF dot = place->mercator * world;
        const double width = metrics.horizontalAdvance(place->name);
        const double reach = dotRadius + gap;
        const std::array<QPointF, 4> baselines{dot + QPointF(reach, descent), dot + QPointF(-reach - width, descent),
            dot + QPointF(-width / 2, -reach), dot + QPointF(-width / 2, reach + metrics.capHeight())};
        for (const QPointF& baseline : baselines) {
            const QRectF text(baseline.x(), baseline.y() - metrics.ascent(), width, metrics.height());
            const QRectF box =
                text.united(QRectF(dot, QSizeF(0, 0)).adjusted(-dotRadius, -dotRadius, dotRadius, dotRadius))
                    .adjusted(-haloWidth, -haloWidth, haloWidth, haloWidth);
            if (!occupancy.isFree(box))
                continue;
            occupancy.take(box.marginsAdded(spacingAt(zoom)));
            labels.push_back({place->name, dot, baseline, box});
            break;
        }
    }
    return labels;
}

} // namespace windline
