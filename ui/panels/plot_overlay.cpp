// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_overlay.h"

#include "ui/models/display_text.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr std::size_t mostDots = 200; // more would hide the lines

double xOfMoment(const PlotLine& line, PlotTime axis, Time time)
{
    if (axis == PlotTime::Utc)
        return static_cast<double>(time.time_since_epoch().count());
    return std::chrono::duration<double, std::ratio<3600>>(time - *line.start).count();
}

} // namespace

PlotPoint plotPointAt(const PlotLine& line, double x)
{
    const std::vector<PlotPoint>& points = line.points;
    if (points.empty())
        return {.x = x};
    const bool backward = points.back().x < points.front().x;
    const auto next = std::partition_point(
        points.begin(), points.end(), [&](const PlotPoint& point) { return backward ? point.x > x : point.x < x; });
    if (next == points.end())
        return {.x = x};
    if (next->x == x)
        return *next;
    if (next == points.begin())
        return {.x = x};
    const PlotPoint& previous = *(next - 1);
    const auto part = static_cast<float>((x - previous.x) / (next->x - previous.x));
    return {.x = x,
        .value = previous.value + part * (next->value - previous.value),
        .ground = previous.ground + part * (next->ground - previous.ground)};
}

PlotOverlay::PlotOverlay(QCustomPlot* plot, const PlotLines* lines)
    : QCPLayerable(plot, QStringLiteral("overlay"))
    , m_lines(lines)
    , m_content(std::make_shared<PlotContent>())
{
}

void PlotOverlay::setContent(std::shared_ptr<const PlotContent> content)
{
    m_content = std::move(content);
    m_hit.reset();
}

QRect PlotOverlay::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

void PlotOverlay::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QString PlotOverlay::hitText() const
{
    if (!m_hit || m_hit->line >= m_content->lines.size() || m_hit->point >= m_content->lines[m_hit->line].points.size())
        return {};
    const PlotLine& line = m_content->lines[m_hit->line];
    const PlotPoint& point = line.points[m_hit->point];
    const double hours = m_content->time == PlotTime::SinceStart
        ? point.x
        : (point.x - static_cast<double>(line.start->time_since_epoch().count())) / 3600;
    QString when = (hours < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"))
        + QString::number(std::abs(hours), 'f', std::abs(hours - std::round(hours)) < 1e-6 ? 0 : 2)
        + QStringLiteral(" h");
    if (line.start)
        when = timeText(*line.start
                   + std::chrono::round<std::chrono::seconds>(std::chrono::duration<double, std::ratio<3600>>(hours)))
            + QStringLiteral("  (") + when + u')';
    QStringList lines{line.name, when,
        plotQuantityName(m_content->quantity) + QStringLiteral(": ")
            + plotValueText(m_content->quantity, static_cast<double>(point.value))};
    if (std::isfinite(point.ground))
        lines << QCoreApplication::translate("plot_overlay", "Ground: %1")
                     .arg(plotValueText(m_content->quantity, static_cast<double>(point.ground)));
    return lines.join(u'\n');
}

void PlotOverlay::draw(QCPPainter* painter)
{
    drawTime(painter);
    drawHit(painter);
}

void PlotOverlay::drawTime(QCPPainter* painter) const
{
    if (!m_time)
        return;
    std::optional<double> common; // where a line across the plot says the same of all
    bool isCommon = true;
    for (const PlotLine& line : m_content->lines)
        if (line.start) {
            const double x = xOfMoment(line, m_content->time, *m_time);
            isCommon = isCommon && (!common || *common == x);
            common = x;
        }
    const QRect rect = clipRect();
    if (common && isCommon) {
        const double x = mParentPlot->xAxis->coordToPixel(*common);
        painter->setPen(QPen(m_palette.color(QPalette::Text), 1));
        painter->drawLine(QLineF(x, rect.top(), x, rect.bottom()));
    }
    std::vector<const PlotLine*> dotted;
    for (const PlotLine& line : m_content->lines)
        if (line.start && m_lines->isDrawn(line) && (m_selected.isEmpty() || m_selected.contains(line.id)))
            dotted.push_back(&line);
    if (dotted.size() > mostDots)
        return;
    for (const PlotLine* line : dotted) {
        const PlotPoint point = plotPointAt(*line, xOfMoment(*line, m_content->time, *m_time));
        if (!std::isfinite(point.value))
            continue;
        painter->setPen(QPen(m_palette.color(QPalette::Base), 1.2));
        painter->setBrush(plotPen(*line, LineState::Normal, m_palette).color());
        painter->drawEllipse(m_lines->pixelOf(point), 4, 4);
    }
}

void PlotOverlay::drawHit(QCPPainter* painter) const
{
    const QString text = hitText();
    if (text.isEmpty())
        return;
    const PlotLine& line = m_content->lines[m_hit->line];
    const QPointF place = m_lines->pixelOf(line.points[m_hit->point]);
    painter->setPen(QPen(m_palette.color(QPalette::Text), 1.5));
    painter->setBrush(plotPen(line, LineState::Normal, m_palette).color());
    painter->drawEllipse(place, 4.5, 4.5);

    painter->setFont(mParentPlot->xAxis->tickLabelFont());
    const QRect room = clipRect();
    QRectF box = painter->boundingRect(QRectF(0, 0, room.width(), room.height()), Qt::AlignLeft, text);
    box.adjust(-7, -4, 7, 4);
    box.moveTopLeft(place + QPointF(12, -box.height() - 8));
    if (box.right() > room.right())
        box.moveRight(place.x() - 12);
    box.moveLeft(std::max<double>(box.left(), room.left()));
    if (box.top() < room.top())
        box.moveTop(std::min(place.y() + 10, room.bottom() - box.height()));
    box.moveTop(std::max<double>(box.top(), room.top()));
    QColor paper = m_palette.color(QPalette::Base);
    paper.setAlphaF(0.92F);
    painter->setPen(QPen(m_palette.color(QPalette::Mid), 1));
    painter->setBrush(paper);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(m_palette.color(QPalette::Text));
    painter->drawText(box.adjusted(7, 4, -7, -4), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace windline
