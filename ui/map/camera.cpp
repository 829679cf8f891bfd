// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/camera.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace windline {

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

MapViewport fitted(const MapViewport& viewport, const QRectF& mercator, double deepestZoom)
{
    constexpr double deepestFit = 8; // closer, a single place would lose its surroundings
    const double padding = std::min(viewport.size.width(), viewport.size.height()) * 0.1;
    const auto zoomFor = [padding](double pixels, double extent) {
        return std::log2(std::max(pixels - 2 * padding, 1.0) / 256 / std::max(extent, 1e-9));
    };
    MapViewport result = viewport;
    result.centre = mercator.center();
    result.zoom = std::min({zoomFor(viewport.size.width(), mercator.width()),
        zoomFor(viewport.size.height(), mercator.height()), deepestFit});
    return bounded(result, deepestZoom);
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
