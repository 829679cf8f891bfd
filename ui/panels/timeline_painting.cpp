// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline looks.
#include "ui/models/time_ticks.h"
#include "ui/panels/timeline_ruler.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace windline {

namespace {

QColor withOpacity(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

void paintArrow(QPainter& painter, QPointF tip, bool left)
{
    const double back = left ? 7 : -7;
    painter.drawPolygon(QPolygonF{{tip, tip + QPointF(back, -4), tip + QPointF(back, 4)}});
}

} // namespace

TimelineRuler::Rows TimelineRuler::rows() const
{
    const double width = this->width();
    const double scale = height() / 44.0;
    return {{0, 0, width, 16 * scale}, {0, 17 * scale, width, 9 * scale}, {0, 29 * scale, width, 10 * scale}};
}

QRectF TimelineRuler::rectOf(const TimeSpan& span, const QRectF& row) const
{
    const double left = std::clamp(pixelOf(span.first), -10.0, width() + 10.0);
    const double right = std::clamp(pixelOf(span.last), -10.0, width() + 10.0);
    return {left, row.top(), std::max(right - left, 1.0), row.height()};
}

void TimelineRuler::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QFont small = font();
    small.setPixelSize(std::max(QFontInfo(small).pixelSize() * 9 / 10, 9));
    painter.setFont(small);
    if (m_whole[1] <= m_whole[0]) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(
            rect(), Qt::AlignCenter, tr("The hours that the meteorology covers, and the run in them, are shown here."));
    } else {
        const Rows at = rows();
        paintTicks(painter, at.ticks);
        paintCoverage(painter, at.coverage);
        paintRun(painter, at.run);
        paintTime(painter);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimelineRuler::paintTicks(QPainter& painter, const QRectF& row) const
{
    const QFontMetrics metrics(painter.font());
    const int apart = metrics.horizontalAdvance(QStringLiteral("01-02")) + 14;
    const QColor quiet = toneColour(Tone::Quiet, palette());
    double free = 0; // from where there is room for a label
    for (const TimeTick& tick : utcTicks(m_shown[0], m_shown[1], std::max(width() / apart, 2))) {
        const double x = (tick.x - m_shown[0]) / (m_shown[1] - m_shown[0]) * width();
        painter.setPen(QPen(withOpacity(quiet, tick.isDay ? 0.55F : 0.25F), 1));
        painter.drawLine(QLineF(x, tick.isDay ? row.top() + 2 : row.bottom() - 3, x, height()));
        const int wide = metrics.horizontalAdvance(tick.label);
        const double left = tick.isDay ? x + 3 : x - wide / 2.0;
        if (left < free || left < 2 || left + wide > width() - 2)
            continue;
        painter.setPen(tick.isDay ? palette().color(QPalette::Text) : quiet);
        painter.drawText(QRectF(left, row.top(), wide + 2, row.height()), Qt::AlignVCenter | Qt::AlignLeft, tick.label);
        free = left + wide + 5;
    }
}

void TimelineRuler::paintCoverage(QPainter& painter, const QRectF& row) const
{
    const QColor accent = toneColour(Tone::Accent, palette());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_covered.size(); ++i) {
        painter.fillRect(rectOf(m_covered[i], row), withOpacity(accent, 0.45F));
        if (i == 0)
            continue;
        const QRectF hole = rectOf({m_covered[i - 1].last, m_covered[i].first}, row);
        painter.fillRect(hole, withOpacity(toneColour(Tone::Problem, palette()), 0.12F));
        painter.fillRect(hole, QBrush(toneColour(Tone::Problem, palette()), Qt::BDiagPattern));
    }
}

void TimelineRuler::paintRun(QPainter& painter, const QRectF& row) const
{
    if (m_result) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(withOpacity(palette().color(QPalette::Highlight), 0.3F));
        painter.drawRoundedRect(rectOf(m_result->span, row), 2, 2);
    }
    if (m_plan)
        paintPlan(painter, row);
}

// ├──▶ from the start to the end, in the colour of problems where no meteorology is.
void TimelineRuler::paintPlan(QPainter& painter, const QRectF& row) const
{
    const QColor ink = palette().color(QPalette::Text);
    const QRectF rect = rectOf(m_plan->span, row);
    const double middle = row.center().y();
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(rect.left(), middle, rect.right(), middle));
    for (const TimeSpan& problem : planProblems()) {
        const QRectF part = rectOf(problem, row);
        painter.fillRect(part.adjusted(0, 1.5, 0, -1.5), toneColour(Tone::Problem, palette()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(planProblems().empty() ? ink : toneColour(Tone::Problem, palette()));
    paintArrow(painter, {m_plan->isBackward ? rect.left() : rect.right(), middle}, m_plan->isBackward);
    constexpr std::size_t mostMarks = 200;
    painter.setPen(QPen(ink, 1.8));
    for (std::size_t i = 0; i < std::min(m_plan->starts.size(), mostMarks); ++i) {
        const double x = pixelOf(m_plan->starts[i]);
        painter.drawLine(QLineF(x, row.top(), x, row.bottom()));
    }
}

void TimelineRuler::paintTime(QPainter& painter) const
{
    if (!m_time || !m_result)
        return;
    const double x = pixelOf(*m_time);
    const double middle = rows().run.center().y();
    painter.setPen(QPen(palette().color(QPalette::Text), 1.4));
    painter.drawLine(QLineF(x, 2, x, height() - 2));
    painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(QPointF(x, middle), 6.5, 6.5);
}

} // namespace windline
