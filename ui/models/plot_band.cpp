// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plot_band.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr std::array<double, PlotBand::LevelCount> fractions{0.05, 0.25, 0.5, 0.75, 0.95};

struct Columns {
    double first = 0;
    double step = 1;
    std::size_t count = 0;
};

Columns columnsFor(std::span<const PlotLine> lines, std::size_t most)
{
    double first = 0;
    double last = 0;
    double spacing = 0; // the shortest between the first two points of a line
    bool found = false;
    for (const PlotLine& line : lines) {
        if (line.points.empty())
            continue;
        const auto [low, high] = std::minmax(line.points.front().x, line.points.back().x);
        first = found ? std::min(first, low) : low;
        last = found ? std::max(last, high) : high;
        found = true;
        if (line.points.size() > 1) {
            const double here = std::abs(line.points[1].x - line.points[0].x);
            spacing = spacing > 0 ? std::min(spacing, here) : here;
        }
    }
    if (!found)
        return {};
    if (last <= first || spacing <= 0)
        return {first, 1, 1};
    const double wanted = std::round((last - first) / spacing);
    const std::size_t intervals = std::clamp<std::size_t>(
        wanted < 1e6 ? static_cast<std::size_t>(wanted) : most, 1, std::max<std::size_t>(most, 2) - 1);
    return {first, (last - first) / static_cast<double>(intervals), intervals + 1};
}

// Brings the values into another order: none before `first` is above any behind it, and so it stays.
float percentile(std::span<float> values, std::size_t& first, double fraction)
{
    const double place = fraction * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::ranges::nth_element(values.begin() + static_cast<std::ptrdiff_t>(first), at, values.end());
    first = below;
    const float high = below + 1 < values.size() ? *std::min_element(at + 1, values.end()) : *at;
    return *at + static_cast<float>(place - static_cast<double>(below)) * (high - *at);
}

// Straight between two points; unknown where either is, except at a point itself.
float between(float from, float to, double part)
{
    if (part <= 0)
        return from;
    if (part >= 1)
        return to;
    return from + static_cast<float>(part) * (to - from);
}

} // namespace

PlotBand plotBand(std::span<const PlotLine> lines, std::size_t most, const std::stop_token& stop)
{
    const Columns columns = columnsFor(lines, most);
    PlotBand band;
    band.lowestGround.assign(columns.count, unknownValue);
    band.highestGround.assign(columns.count, unknownValue);
    band.counts.assign(columns.count, 0);
    for (std::vector<float>& level : band.values)
        level.assign(columns.count, unknownValue);
    for (std::size_t i = 0; i < columns.count; ++i)
        band.x.push_back(columns.first + static_cast<double>(i) * columns.step);
    std::vector<std::vector<float>> values(columns.count);

    const double tolerance = columns.step * 1e-6; // times come from products and sums
    for (const PlotLine& line : lines) {
        if (stop.stop_requested())
            return band;
        if (line.points.empty())
            continue;
        const bool backward = line.points.back().x < line.points.front().x;
        const auto at = [&](std::size_t i) -> const PlotPoint& {
            return line.points[backward ? line.points.size() - 1 - i : i];
        };
        const double low = at(0).x - tolerance;
        const double high = at(line.points.size() - 1).x + tolerance;
        const double firstColumn = std::ceil((low - columns.first) / columns.step);
        std::size_t after = 0; // the first point that is not before the column
        for (auto column = static_cast<std::size_t>(std::max(firstColumn, 0.0));
            column < columns.count && band.x[column] <= high; ++column) {
            const double x = band.x[column];
            while (after + 1 < line.points.size() && at(after).x < x - tolerance)
                ++after;
            const PlotPoint& next = at(after);
            const PlotPoint& previous = at(after > 0 ? after - 1 : 0);
            const double length = next.x - previous.x;
            const double part = length > 0 && std::abs(next.x - x) > tolerance ? (x - previous.x) / length : 1;
            const float value = between(previous.value, next.value, part);
            if (std::isfinite(value))
                values[column].push_back(value);
            const float ground = between(previous.ground, next.ground, part);
            if (std::isfinite(ground)) {
                band.lowestGround[column] = std::fmin(band.lowestGround[column], ground); // of NaN, the other one
                band.highestGround[column] = std::fmax(band.highestGround[column], ground);
            }
        }
    }
    for (std::size_t column = 0; column < columns.count; ++column) {
        std::vector<float>& here = values[column];
        band.counts[column] = static_cast<int>(here.size());
        if (here.empty())
            continue;
        std::size_t first = 0;
        for (std::size_t level = 0; level < band.values.size() && !stop.stop_requested(); ++level)
            band.values[level][column] = percentile(here, first, fractions[level]);
    }
    return band;
}

QByteArray plotBandCsv(const PlotBand& band, const PlotQuantity& quantity, PlotTime time)
{
    QByteArray unit = plotQuantityUnit(quantity).toUtf8();
    if (!unit.isEmpty())
        unit = " (" + unit + ')';
    const QByteArray name = plotQuantityId(quantity).toLatin1();
    QByteArray csv = time == PlotTime::Utc ? "time (UTC)" : "hours since start";
    csv += ",trajectories";
    for (const char* level : {" 5 %", " 25 %", " median", " 75 %", " 95 %"})
        csv += ',' + name + level + unit;
    csv += '\n';
    for (std::size_t i = 0; i < band.x.size(); ++i) {
        csv += time == PlotTime::Utc
            ? QByteArray::fromStdString(
                  toIso(Time(std::chrono::round<std::chrono::seconds>(std::chrono::duration<double>(band.x[i])))))
            : QByteArray::number(band.x[i], 'g', 7);
        csv += ',' + QByteArray::number(band.counts[i]);
        for (const std::vector<float>& level : band.values)
            csv += ',' + (std::isfinite(level[i]) ? QByteArray::number(level[i], 'g', 7) : QByteArray());
        csv += '\n';
    }
    return csv;
}

} // namespace windline
