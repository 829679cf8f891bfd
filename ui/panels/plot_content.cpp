// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_content.h"

#include "ui/map/palettes.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr std::size_t mostLines = 2000; // more cannot be told apart, and take long to draw
constexpr std::size_t mostPoints = 250'000;
constexpr std::size_t bandColumns = 240;

void include(PlotContent::Range& range, double value)
{
    if (!std::isfinite(value))
        return;
    if (range.first > range.second)
        range = {value, value};
    else
        range = {std::min(range.first, value), std::max(range.second, value)};
}

} // namespace

bool areTooMany(std::span<const PlotSource> sources)
{
    std::size_t lines = 0;
    std::size_t points = 0;
    for (const PlotSource& source : sources)
        for (const Trajectory& trajectory : *source.trajectories) {
            lines += trajectory.points.empty() ? 0 : 1;
            points += trajectory.points.size();
        }
    return lines > mostLines || points > mostPoints;
}

PlotContent makePlotContent(std::span<const PlotSource> sources, const PlotChoice& choice, const std::stop_token& stop)
{
    PlotContent content;
    content.quantity = choice.quantity;
    content.time = choice.time;
    content.lines = plotLines(sources, choice.quantity, choice.time, stop);
    content.tooMany = areTooMany(sources);
    for (const PlotLine& line : content.lines) {
        if (stop.stop_requested())
            return content;
        for (const PlotPoint& point : line.points) {
            include(content.xRange, point.x);
            if (!std::isfinite(point.value))
                continue;
            include(content.valueRange, point.value);
            include(content.valueRange, point.ground);
            content.hasValues = true;
            content.hasGround |= std::isfinite(point.ground);
        }
    }
    content.showsBand = content.tooMany || (choice.percentiles && content.lines.size() >= leastForBand);
    const bool groundOfMany =
        choice.quantity.kind == PlotQuantity::Kind::HeightAboveSeaLevel && content.lines.size() > mostGrounds;
    if (content.showsBand || groundOfMany)
        content.band = plotBand(content.lines, bandColumns, stop);
    return content;
}

LineState stateOf(const PlotLine& line, const QSet<int>& selected)
{
    if (selected.isEmpty())
        return LineState::Normal;
    return selected.contains(line.id) ? LineState::Selected : LineState::Receding;
}

QPen plotPen(const PlotLine& line, LineState state, const QPalette& palette)
{
    constexpr std::array styles{Qt::DotLine, Qt::DashDotLine, Qt::CustomDashLine}; // of files, in their order
    QColor colour = startColour(line.colourIndex);
    if (line.file > 0) // as on the map
        colour = besideColour(colour, isDark(palette));
    if (state == LineState::Receding)
        colour.setAlphaF(0.45F);
    QPen pen(colour, state == LineState::Selected ? 2.5 : 1.4);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (line.file > 0) {
        const Qt::PenStyle style = styles[static_cast<std::size_t>(line.file - 1) % styles.size()];
        if (style == Qt::CustomDashLine)
            pen.setDashPattern({8, 3});
        else
            pen.setStyle(style);
    } else if (line.isStale) {
        pen.setStyle(Qt::DashLine);
    }
    return pen;
}

QColor groundColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xa8967c) : QColor(0x8a7a62);
}

QColor bandColour(const QPalette& palette)
{
    return toneColour(Tone::Accent, palette);
}

QString plotAxisLabel(const PlotQuantity& quantity, const QFontMetrics& metrics, int room)
{
    const QString name = plotQuantityName(quantity);
    const QString unit = plotQuantityUnit(quantity);
    if (unit.isEmpty())
        return metrics.elidedText(name, Qt::ElideRight, room);
    const auto label = [&unit](const QString& shown) {
        return QCoreApplication::translate("windline::PlotCanvas", "%1 (%2)", "quantity and unit").arg(shown, unit);
    };
    if (metrics.horizontalAdvance(label(name)) <= room)
        return label(name);
    if (const qsizetype gap = name.indexOf(u' ', name.size() / 2); gap > 0) {
        const QString second = label(name.mid(gap + 1));
        if (metrics.horizontalAdvance(name.first(gap)) <= room && metrics.horizontalAdvance(second) <= room)
            return name.first(gap) + u'\n' + second;
    }
    return label(metrics.elidedText(name, Qt::ElideRight, room - metrics.horizontalAdvance(label({}))));
}

} // namespace windline
