// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_content.h"

#include "ui/map/palettes.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr std::pair<double, double> nothing{1, -1};

void include(std::pair<double, double>& range, double value)
{
    if (!std::isfinite(value))
        return;
    if (range.first > range.second)
        range = {value, value};
    else
        range = {std::min(range.first, value), std::max(range.second, value)};
}

} // namespace

bool PlotContent::hasGround() const
{
    return quantity.kind == PlotQuantity::Kind::HeightAboveSeaLevel && std::ranges::any_of(lines, [](const auto& line) {
        return std::ranges::any_of(line.points, [](const PlotPoint& point) { return std::isfinite(point.ground); });
    });
}

std::pair<double, double> PlotContent::xRange() const
{
    std::pair<double, double> range = nothing;
    for (const PlotLine& line : lines)
        if (!line.points.empty()) {
            include(range, line.points.front().x);
            include(range, line.points.back().x);
        }
    return range;
}

std::pair<double, double> PlotContent::valueRange() const
{
    std::pair<double, double> range = nothing;
    for (const PlotLine& line : lines)
        for (const PlotPoint& point : line.points) {
            include(range, point.value);
            if (std::isfinite(point.value))
                include(range, point.ground);
        }
    return range;
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
    if (line.file > 0) // as on the map: seen where it lies on the result's own line
        colour = isDark(palette) ? colour.lighter(150) : colour.darker(170);
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

} // namespace windline
