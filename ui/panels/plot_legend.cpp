// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_legend.h"

#include <algorithm>

namespace windline {

namespace {

constexpr int sampleWidth = 22;
constexpr int gap = 6;
constexpr int widest = 210;
constexpr int narrowestPlot = 520; // below that, the lines need all the room

} // namespace

PlotLegend::PlotLegend(QCustomPlot* plot)
    : QCPLayoutElement(plot)
    , m_content(std::make_shared<PlotContent>())
{
    setLayer(QStringLiteral("legend"));
    setMargins({6, 4, 6, 4});
}

QList<PlotLegend::Entry> PlotLegend::entries(int rows) const
{
    QList<Entry> entries;
    if (m_content->lines.empty())
        return entries;
    QList<Entry> ground;
    if (m_content->hasGround)
        ground << Entry{tr("Ground"), Sample::Ground};
    const auto number = static_cast<int>(m_content->lines.size());
    if (m_content->showsBand) {
        entries << Entry{tr("Median of %n", nullptr, number), Sample::Median}
                << Entry{tr("25 – 75 %"), Sample::Quarters} << Entry{tr("5 – 95 %"), Sample::Most};
    }
    std::vector<const PlotLine*> named;
    for (const PlotLine& line : m_content->lines)
        if (m_selected.contains(line.id))
            named.push_back(&line);
    const bool someSelected = !named.empty();
    if (!someSelected && !m_content->showsBand)
        for (const PlotLine& line : m_content->lines)
            named.push_back(&line);
    const qsizetype room = std::max<qsizetype>(rows - entries.size() - ground.size(), 1);
    const auto total = static_cast<qsizetype>(named.size());
    if (total > room && !someSelected && room < 3) { // two names of a thousand say nothing
        entries << Entry{tr("%n trajectories", nullptr, number), Sample::None};
        return entries + ground;
    }
    const bool withRest = total > room || (someSelected && !m_content->showsBand && total < number && total < room);
    const qsizetype shown = std::min(total, withRest ? std::max<qsizetype>(room - 1, 1) : room);
    for (qsizetype i = 0; i < shown; ++i) {
        const PlotLine& line = *named[static_cast<std::size_t>(i)];
        entries << Entry{line.name, Sample::Line, plotPen(line, stateOf(line, m_selected), m_palette)};
    }
    const auto rest = static_cast<int>(someSelected && m_content->showsBand ? total - shown : number - shown);
    if (withRest && rest > 0)
        entries << Entry{tr("and %n more", nullptr, rest), Sample::None};
    return entries + ground;
}

QStringList PlotLegend::texts(int rows) const
{
    QStringList texts;
    for (const Entry& entry : entries(rows))
        texts << entry.text;
    return texts;
}

QSize PlotLegend::minimumOuterSizeHint() const
{
    if (m_content->lines.empty() || mParentPlot->viewport().width() < narrowestPlot)
        return {0, 0};
    const QFontMetrics metrics(m_font);
    int width = metrics.horizontalAdvance(tr("and %n more", nullptr, static_cast<int>(m_content->lines.size())));
    for (const QString& text : texts(std::max(mParentPlot->viewport().height() / metrics.lineSpacing() - 1, 2)))
        width = std::max(width, metrics.horizontalAdvance(text));
    constexpr int rounding = 4;
    return {std::min(width + rounding + sampleWidth + gap, widest) + margins().left() + margins().right(), 0};
}

QSize PlotLegend::maximumOuterSizeHint() const
{
    return {minimumOuterSizeHint().width(), QWIDGETSIZE_MAX};
}

void PlotLegend::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

void PlotLegend::drawSample(QCPPainter* painter, const Entry& entry, const QRectF& room) const
{
    const QPointF left(room.left(), room.center().y());
    const QPointF right(room.right(), room.center().y());
    const QRectF patch(room.left(), room.center().y() - 4, room.width(), 8);
    const auto fill = [&](QColor colour, float opacity) {
        colour.setAlphaF(opacity);
        painter->fillRect(patch, colour);
    };
    switch (entry.sample) {
    case Sample::None:
        break;
    case Sample::Line:
        painter->setPen(entry.pen);
        painter->drawLine(QLineF(left, right));
        break;
    case Sample::Median:
        painter->setPen(QPen(bandColour(m_palette), 2));
        painter->drawLine(QLineF(left, right));
        break;
    case Sample::Quarters:
        fill(bandColour(m_palette), 0.41F); // as they lie on each other
        break;
    case Sample::Most:
        fill(bandColour(m_palette), 0.18F);
        break;
    case Sample::Ground:
        fill(groundColour(m_palette), 0.42F);
        break;
    }
}

void PlotLegend::draw(QCPPainter* painter)
{
    const QRect room = rect();
    if (room.width() < sampleWidth + gap + 20)
        return;
    const QFontMetrics metrics(m_font);
    const int line = metrics.lineSpacing() + 1;
    painter->setFont(m_font);
    int top = room.top();
    for (const Entry& entry : entries(std::max(room.height() / line, 1))) {
        drawSample(painter, entry, QRectF(room.left(), top, sampleWidth, line));
        const QRect text(room.left() + sampleWidth + gap, top, room.width() - sampleWidth - gap, line);
        painter->setPen(m_palette.color(QPalette::Text));
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(entry.text, Qt::ElideMiddle, text.width()));
        top += line;
    }
}

} // namespace windline
