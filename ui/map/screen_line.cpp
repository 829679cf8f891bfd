// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/screen_line.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double nearness = 1.0; // pixels

bool segmentNear(QPointF a, QPointF b, const QRectF& area)
{
    return std::max(a.x(), b.x()) >= area.left() && std::min(a.x(), b.x()) <= area.right()
        && std::max(a.y(), b.y()) >= area.top() && std::min(a.y(), b.y()) <= area.bottom();
}

} // namespace

std::vector<double> visibleCopies(const QRectF& bounds, const MapViewport& viewport, double marginPixels)
{
    const double margin = marginPixels / viewport.worldPixels();
    const QRectF view = viewport.visible().adjusted(-margin, -margin, margin, margin);
    std::vector<double> copies;
    if (bounds.bottom() < view.top() || bounds.top() > view.bottom())
        return copies;
    for (double copy = std::ceil(view.left() - bounds.right()); copy <= view.right() - bounds.left(); ++copy)
        copies.push_back(copy);
    return copies;
}

std::vector<ScreenRun> visibleRuns(
    std::span<const QPointF> line, double copy, const MapViewport& viewport, double marginPixels)
{
    std::vector<ScreenRun> runs;
    const QRectF area =
        QRectF(QPointF(0, 0), viewport.size).adjusted(-marginPixels, -marginPixels, marginPixels, marginPixels);
    const double scale = viewport.worldPixels();
    const QPointF shift = viewport.toPoint(QPointF(copy, 0));
    bool open = false;
    QPointF last;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const QPointF point = line[i] * scale + shift;
        if (i > 0) {
            if (!segmentNear(last, point, area)) {
                open = false;
            } else {
                if (!open)
                    runs.push_back({QPolygonF({last}), {i - 1}});
                open = true;
                ScreenRun& run = runs.back();
                if ((point - run.points.last()).manhattanLength() < nearness && i + 1 < line.size())
                    continue; // "last" stays: the next segment starts from the last point kept
                run.points << point;
                run.sources.push_back(i);
            }
        }
        last = point;
    }
    return runs;
}

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

std::vector<PlaceOnLine> placesEvery(const QPolygonF& line, double spacing, double first)
{
    constexpr double reach = 5; // pixels either way that decide the direction
    std::vector<PlaceOnLine> places;
    std::vector<double> along(1, 0.0);
    for (qsizetype i = 1; i < line.size(); ++i)
        along.push_back(along.back() + QLineF(line[i - 1], line[i]).length());
    const auto at = [&](double distance) {
        const double inside = std::clamp(distance, 0.0, along.back());
        const auto next = std::size_t(std::ranges::lower_bound(along, inside) - along.begin());
        if (next == 0)
            return line.first();
        const double length = along[next] - along[next - 1];
        const double part = length > 0 ? (inside - along[next - 1]) / length : 0;
        return line[qsizetype(next) - 1] + (line[qsizetype(next)] - line[qsizetype(next) - 1]) * part;
    };
    for (double distance = first; distance < along.back(); distance += spacing) {
        const QPointF direction = at(distance + reach) - at(distance - reach);
        places.push_back({at(distance), std::atan2(direction.y(), direction.x()) * 180 / 3.14159265358979});
    }
    return places;
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    const double part = squared > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / squared, 0.0, 1.0) : 0;
    return QLineF(point, a + along * part).length();
}

} // namespace windline
