// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_lines.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double farAway = 1e5; // pixels: painters have their limits
constexpr std::size_t mostSmooth = 20'000; // points that are drawn smoothly; more take too long for a frame

double distanceToSegment(QPointF place, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double squared = QPointF::dotProduct(along, along);
    const double part = squared > 0 ? std::clamp(QPointF::dotProduct(place - from, along) / squared, 0.0, 1.0) : 0.0;
    const QPointF gap = place - from - along * part;
    return std::hypot(gap.x(), gap.y());
}

} // namespace

PlotLines::PlotLines(QCPAxis* time, QCPAxis* value)
    : QCPAbstractPlottable(time, value)
    , m_content(std::make_shared<PlotContent>())
{
    setSelectable(QCP::stNone);
}

bool PlotLines::isDrawn(const PlotLine& line) const
{
    return !m_content->showsBand || m_selected.contains(line.id);
}

QPointF PlotLines::pixel(double x, double value) const
{
    const QPointF place = coordsToPixels(x, value);
    return {std::clamp(place.x(), -farAway, farAway), std::clamp(place.y(), -farAway, farAway)};
}

QPointF PlotLines::pixelOf(const PlotPoint& point) const
{
    return pixel(point.x, point.value);
}

// The points that matter for what is seen of the axis of time: those on it and one beyond on each side.
std::pair<std::size_t, std::size_t> PlotLines::visible(const PlotLine& line) const
{
    const QCPRange range = keyAxis()->range();
    const std::vector<PlotPoint>& points = line.points;
    const bool backward = !points.empty() && points.back().x < points.front().x;
    const auto isBefore = [&](const PlotPoint& point) {
        return backward ? point.x > range.upper : point.x < range.lower;
    };
    const auto isNotBehind = [&](const PlotPoint& point) {
        return backward ? point.x >= range.lower : point.x <= range.upper;
    };
    const auto begin = std::partition_point(points.begin(), points.end(), isBefore);
    const auto end = std::partition_point(begin, points.end(), isNotBehind);
    const auto first = static_cast<std::size_t>(begin - points.begin());
    const auto last = static_cast<std::size_t>(end - points.begin());
    return {first > 0 ? first - 1 : 0, std::min(last + 1, points.size())};
}

std::optional<PlotHit> PlotLines::nearest(QPointF place, double reach) const
{
    std::optional<PlotHit> best;
    double bestDistance = reach;
    bool bestIsSelected = false;
    for (std::size_t i = 0; i < m_content->lines.size(); ++i) {
        const PlotLine& line = m_content->lines[i];
        if (!isDrawn(line))
            continue;
        const bool isSelected = m_selected.contains(line.id);
        const auto [first, last] = visible(line);
        std::optional<QPointF> previous;
        for (std::size_t point = first; point < last; ++point) {
            if (!std::isfinite(line.points[point].value)) {
                previous.reset();
                continue;
            }
            const QPointF here = pixelOf(line.points[point]);
            const double distance = distanceToSegment(place, previous.value_or(here), here);
            // Among lines that lie on each other, the one that stands out.
            if (distance < bestDistance || (best && distance <= bestDistance && isSelected && !bestIsSelected)) {
                bestDistance = distance;
                bestIsSelected = isSelected;
                const bool previousIsNearer =
                    previous && QLineF(place, *previous).length() < QLineF(place, here).length();
                best = PlotHit{i, previousIsNearer ? point - 1 : point};
            }
            previous = here;
        }
    }
    return best;
}

double PlotLines::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1; // the canvas looks for the nearest line by itself
}

QCPRange PlotLines::getKeyRange(bool& found, QCP::SignDomain) const
{
    const auto [first, last] = m_content->xRange;
    found = first <= last;
    return {first, last};
}

QCPRange PlotLines::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    const auto [lowest, highest] = m_content->valueRange;
    found = lowest <= highest;
    return {lowest, highest};
}

void PlotLines::draw(QCPPainter* painter)
{
    drawGround(painter);
    if (m_content->showsBand)
        drawBand(painter);
    std::size_t drawn = 0;
    for (const PlotLine& line : m_content->lines)
        if (isDrawn(line)) {
            const auto [first, last] = visible(line);
            drawn += last - first;
        }
    const bool fast = drawn > mostSmooth && !painter->modes().testFlag(QCPPainter::pmVectorized);
    for (const LineState state : {LineState::Receding, LineState::Normal, LineState::Selected}) // those on top
        for (const PlotLine& line : m_content->lines)
            if (isDrawn(line) && stateOf(line, m_selected) == state)
                drawLine(painter, line, state, fast && state != LineState::Selected);
}

void PlotLines::drawLine(QCPPainter* painter, const PlotLine& line, LineState state, bool fast)
{
    QPen pen = plotPen(line, state, m_palette);
    if (fast) {
        pen.setStyle(Qt::SolidLine);
        pen.setWidth(1);
        pen.setCosmetic(true);
        if (state == LineState::Receding) { // a thousand faint lines on each other are not faint
            QColor faint = pen.color();
            faint.setAlphaF(0.12F);
            pen.setColor(faint);
        }
    }
    painter->setAntialiasing(!fast);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    QPolygonF part;
    const auto flush = [&] {
        if (part.size() == 1) // a value between gaps
            painter->drawLine(QLineF(part.first() - QPointF(1.5, 0), part.first() + QPointF(1.5, 0)));
        else if (part.size() > 1)
            painter->drawPolyline(part);
        part.clear();
    };
    const auto [first, last] = visible(line);
    for (std::size_t i = first; i < last; ++i) {
        if (!std::isfinite(line.points[i].value)) {
            flush();
            continue;
        }
        const QPointF here = pixelOf(line.points[i]);
        constexpr double closer = 0.6; // pixels: what lies on the point before it is not seen
        if (!part.isEmpty() && i + 1 < last && std::abs(here.x() - part.last().x()) < closer
            && std::abs(here.y() - part.last().y()) < closer)
            continue;
        part << here;
    }
    flush();
    if (line.endedEarly && !fast)
        drawEnd(painter, line, pen);
}

// As on the map: a small cross where it ended before its time.
void PlotLines::drawEnd(QCPPainter* painter, const PlotLine& line, const QPen& pen) const
{
    const auto known = std::find_if(
        line.points.rbegin(), line.points.rend(), [](const PlotPoint& point) { return std::isfinite(point.value); });
    if (known == line.points.rend())
        return;
    constexpr double arm = 3.5;
    const QPointF end = pixelOf(*known);
    painter->setPen(QPen(pen.color(), 1.6));
    painter->drawLine(QLineF(end - QPointF(arm, arm), end + QPointF(arm, arm)));
    painter->drawLine(QLineF(end - QPointF(arm, -arm), end + QPointF(arm, -arm)));
}

void PlotLines::fillUnder(
    QCPPainter* painter, const std::vector<double>& x, const std::vector<float>& top, float opacity)
{
    QColor colour = groundColour(m_palette);
    painter->setAntialiasing(true);
    QPolygonF edge;
    const auto flush = [&] {
        if (edge.size() > 1) {
            const double bottom = keyAxis()->axisRect()->bottom() + 1.0;
            QPolygonF area = edge;
            area << QPointF(edge.last().x(), bottom) << QPointF(edge.first().x(), bottom);
            colour.setAlphaF(opacity);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawPolygon(area);
            colour.setAlphaF(std::min(1.0F, opacity + 0.35F));
            painter->setPen(QPen(colour, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawPolyline(edge);
        }
        edge.clear();
    };
    for (std::size_t i = 0; i < x.size(); ++i)
        if (std::isfinite(top[i]))
            edge << pixel(x[i], top[i]);
        else
            flush();
    flush();
}

void PlotLines::drawGround(QCPPainter* painter)
{
    if (m_content->quantity.kind != PlotQuantity::Kind::HeightAboveSeaLevel)
        return;
    std::vector<const PlotLine*> shown; // whose own ground matters
    for (const PlotLine& line : m_content->lines)
        if (m_selected.isEmpty() || m_selected.contains(line.id))
            shown.push_back(&line);
    if (shown.size() > mostGrounds || (m_content->showsBand && m_selected.isEmpty())) {
        fillUnder(painter, m_content->band.x, m_content->band.highestGround, 0.18F);
        fillUnder(painter, m_content->band.x, m_content->band.lowestGround, 0.25F);
        return;
    }
    const float opacity = shown.size() == 1 ? 0.42F : std::max(0.12F, 0.42F / static_cast<float>(shown.size()));
    for (const PlotLine* line : shown) {
        std::vector<double> x;
        std::vector<float> top;
        for (const PlotPoint& point : line->points) {
            x.push_back(point.x);
            top.push_back(point.ground);
        }
        fillUnder(painter, x, top, opacity);
    }
}

void PlotLines::fillBetween(QCPPainter* painter, PlotBand::Level low, PlotBand::Level high, float opacity)
{
    const PlotBand& band = m_content->band;
    QColor colour = bandColour(m_palette);
    colour.setAlphaF(opacity);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    QPolygonF above;
    QPolygonF below;
    const auto flush = [&] {
        std::ranges::reverse(below);
        if (above.size() > 1)
            painter->drawPolygon(above + below);
        above.clear();
        below.clear();
    };
    for (std::size_t i = 0; i < band.x.size(); ++i)
        if (band.counts[i] > 0) {
            above << pixel(band.x[i], band.values[high][i]);
            below << pixel(band.x[i], band.values[low][i]);
        } else {
            flush();
        }
    flush();
}

void PlotLines::drawBand(QCPPainter* painter)
{
    painter->setAntialiasing(true);
    fillBetween(painter, PlotBand::Lowest5, PlotBand::Highest5, 0.18F);
    fillBetween(painter, PlotBand::Lowest25, PlotBand::Highest25, 0.28F);
    const PlotBand& band = m_content->band;
    painter->setPen(QPen(bandColour(m_palette), 2));
    painter->setBrush(Qt::NoBrush);
    QPolygonF median;
    for (std::size_t i = 0; i < band.x.size(); ++i)
        if (band.counts[i] > 0) {
            median << pixel(band.x[i], band.values[PlotBand::Median][i]);
        } else {
            painter->drawPolyline(median);
            median.clear();
        }
    painter->drawPolyline(median);
}

} // namespace windline
