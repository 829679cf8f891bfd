// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/camera.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace windline {

namespace {

constexpr double touch = 8; // pixels: how near to the legend a box may come

// In the middle of a part of the view.
MapViewport fittedInto(const QRectF& part, const MapViewport& viewport, const QRectF& mercator, double deepestZoom)
{
    constexpr double deepestFit = 8; // closer, a single place would lose its surroundings
    const double padding = std::min(part.width(), part.height()) * 0.1;
    const auto zoomFor = [padding](double pixels, double extent) {
        return std::log2(std::max(pixels - 2 * padding, 1.0) / 256 / std::max(extent, 1e-9));
    };
    MapViewport result = viewport;
    result.zoom =
        std::min({zoomFor(part.width(), mercator.width()), zoomFor(part.height(), mercator.height()), deepestFit});
    result = bounded(result, deepestZoom); // its zoom is what the middle is reckoned with
    const QRectF all(QPointF(0, 0), viewport.size);
    result.centre = mercator.center() + (all.center() - part.center()) / result.worldPixels();
    return bounded(result, deepestZoom);
}

} // namespace

MapViewport bounded(MapViewport viewport, double deepestZoom)
{
    const double widest = std::max({viewport.size.width(), viewport.size.height(), 1.0});
    const double leastZoom = std::log2(widest / 256);
    viewport.zoom = std::clamp(viewport.zoom, leastZoom, std::max(leastZoom, deepestZoom));
    const double halfHeight = viewport.size.height() / 2 / viewport.worldPixels();
    viewport.centre.setY(std::clamp(viewport.centre.y(), std::min(halfHeight, 0.5), std::max(1 - halfHeight, 0.5)));
    viewport.centre.rx() -= std::floor(viewport.centre.x());
    return viewport;
}

MapViewport panned(const MapViewport& viewport, QPointF pixels, double deepestZoom)
{
    MapViewport moved = viewport;
    moved.centre += pixels / viewport.worldPixels();
    return bounded(moved, deepestZoom);
}

MapViewport zoomedAround(const MapViewport& viewport, QPointF point, double zoom, double deepestZoom)
{
    const QPointF fixed = viewport.toMercator(point);
    MapViewport zoomed = viewport;
    zoomed.zoom = zoom;
    zoomed = bounded(zoomed, deepestZoom);
    zoomed.centre += fixed - zoomed.toMercator(point);
    return bounded(zoomed, deepestZoom);
}

MapViewport fitted(const MapViewport& viewport, const QRectF& mercator, double deepestZoom, const QRectF& covered)
{
    const QRectF all(QPointF(0, 0), viewport.size);
    const auto shown = [&](const MapViewport& view) {
        const QPointF copy(std::round(view.centre.x() - mercator.center().x()), 0); // bounded() may have changed it
        return QRectF(view.toPoint(mercator.topLeft() + copy), view.toPoint(mercator.bottomRight() + copy))
            .adjusted(-touch, -touch, touch, touch);
    };
    MapViewport best = fittedInto(all, viewport, mercator, deepestZoom);
    if (covered.isEmpty() || !shown(best).intersects(covered))
        return best;
    // Beside it or above it, whichever shows more; in a small view not at all.
    std::optional<MapViewport> clear;
    for (const QRectF& part : {QRectF(0, 0, covered.left(), all.height()), QRectF(0, 0, all.width(), covered.top())}) {
        if (part.width() < all.width() / 2 || part.height() < all.height() / 2)
            continue;
        const MapViewport view = fittedInto(part, viewport, mercator, deepestZoom);
        const QRectF box = shown(view);
        if (all.contains(box) && !box.intersects(covered) && (!clear || view.zoom > clear->zoom))
            clear = view;
    }
    return clear.value_or(best);
}

QRectF mercatorOf(const MapArea& area)
{
    return {toMercator(area.north, area.west), toMercator(area.south, area.east)};
}

QRectF boxAround(std::span<const QRectF> boxes)
{
    if (boxes.empty())
        return {};
    double top = boxes.front().top();
    double bottom = boxes.front().bottom();
    std::vector<std::pair<double, double>> spans; // from west to east, beginning in 0 .. 1
    for (const QRectF& box : boxes) {
        top = std::min(top, box.top());
        bottom = std::max(bottom, box.bottom());
        const double west = box.left() - std::floor(box.left());
        spans.emplace_back(west, west + box.width());
    }
    std::ranges::sort(spans);
    // The box is what remains of the circle without its widest gap.
    double reached = spans.front().second;
    for (const auto& [west, east] : spans)
        reached = std::max(reached, east);
    double widestGap = spans.front().first + 1 - reached; // the one across the date line
    double west = spans.front().first;
    reached = spans.front().second;
    for (const auto& [from, to] : spans) {
        if (from - reached > widestGap) {
            widestGap = from - reached;
            west = from;
        }
        reached = std::max(reached, to);
    }
    if (widestGap <= 0)
        return {0, top, 1, bottom - top};
    return {west, top, 1 - widestGap, bottom - top};
}

} // namespace windline
