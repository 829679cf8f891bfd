// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/horizontal_axes.h"

#include "engine/readers/translate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace windline {

namespace {

constexpr double circleDegrees = 360;
constexpr double tolerance = 0.01; // of a cell, for the way round the circle

// Loose enough for coordinates with three decimals, tight enough that the rows of a Gaussian grid, which stray from
// even spacing by nearly a hundredth of it, are not taken for regular ones.
bool isRegular(const std::vector<double>& ascending, double spacing)
{
    const double largest = std::min(std::max(0.003 * spacing, 0.0006), 0.1 * spacing);
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        const double expected = ascending.front() + static_cast<double>(i) * spacing;
        if (!(std::abs(ascending[i] - expected) <= largest))
            return false;
    }
    return true;
}

// Counted eastward from the first to the second, 0 .. 360.
double eastward(double from, double to)
{
    const double turns = (to - from) / circleDegrees;
    return (turns - std::floor(turns)) * circleDegrees;
}

// Longitudes unwrapped so that each lies less than a turn east of the one before.
std::vector<double> unwrapped(std::span<const double> longitudes, const std::vector<std::size_t>& order)
{
    std::vector<double> result{longitudes[order.front()]};
    for (std::size_t i = 1; i < order.size(); ++i)
        result.push_back(result.back() + eastward(longitudes[order[i - 1]], longitudes[order[i]]));
    return result;
}

// Column order from west to east: the file's order, turned round when it runs westward, and beginning behind the gap
// when the file cuts the circle elsewhere (0 … 10, 350 … 359 is one stretch from 350 to 370).
std::vector<std::size_t> columnOrder(std::span<const double> longitudes)
{
    std::vector<std::size_t> order(longitudes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto stepsEastward = std::count_if(order.begin() + 1, order.end(),
        [&](std::size_t i) { return eastward(longitudes[i - 1], longitudes[i]) < circleDegrees / 2; });
    if (2 * stepsEastward < static_cast<std::ptrdiff_t>(longitudes.size()) - 1)
        std::reverse(order.begin(), order.end());

    std::size_t behindGap = 0;
    double widest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t previous = order[(i + order.size() - 1) % order.size()];
        const double gap = eastward(longitudes[previous], longitudes[order[i]]);
        // Of equal gaps (a global grid) the first wins; rounding makes none wider.
        if (gap > widest * (1 + tolerance)) {
            widest = gap;
            behindGap = i;
        }
    }
    std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(behindGap), order.end());
    return order;
}

bool layOutRows(std::span<const double> latitudes, HorizontalAxes& axes)
{
    axes.rows.resize(latitudes.size());
    std::iota(axes.rows.begin(), axes.rows.end(), std::size_t(0));
    if (latitudes.front() > latitudes.back())
        std::reverse(axes.rows.begin(), axes.rows.end());
    std::vector<double> ascending;
    for (const std::size_t row : axes.rows)
        ascending.push_back(latitudes[row]);
    const double spacing = (ascending.back() - ascending.front()) / static_cast<double>(ascending.size() - 1);
    axes.grid.latitudeFirst = ascending.front();
    axes.grid.latitudeSpacing = spacing;
    axes.grid.latitudeCount = static_cast<int>(ascending.size());
    return spacing > 0 && isRegular(ascending, spacing);
}

bool layOutColumns(std::span<const double> longitudes, HorizontalAxes& axes)
{
    std::vector<double> all(longitudes.begin(), longitudes.end());
    // A last column that repeats the first adds nothing, and would double the way round.
    const double apart = std::abs(std::remainder(all.back() - all.front(), circleDegrees));
    const bool repeatsFirst =
        all.size() > 2 && apart <= tolerance * circleDegrees / static_cast<double>(all.size() - 1);
    if (repeatsFirst)
        all.pop_back();
    axes.columns = columnOrder(all);
    const std::vector<double> ascending = unwrapped(all, axes.columns);
    const double spacing = (ascending.back() - ascending.front()) / static_cast<double>(ascending.size() - 1);
    axes.grid.longitudeFirst = ascending.front();
    axes.grid.longitudeSpacing = spacing;
    axes.grid.longitudeCount = static_cast<int>(ascending.size());
    if (!(spacing > 0) || !isRegular(ascending, spacing)
        || axes.grid.longitudeLast() - axes.grid.longitudeFirst > circleDegrees - (1 - tolerance) * spacing)
        return false;

    double& first = axes.grid.longitudeFirst;
    first -= circleDegrees * std::floor((first + circleDegrees / 2) / circleDegrees);
    if (axes.grid.isPeriodic()) {
        // Begin every global grid at the same column, so that files cut at 0 and at 180 degrees fit together.
        const auto columnsBack = static_cast<int>(std::floor((first + circleDegrees / 2) / spacing + tolerance));
        const auto shift = axes.grid.longitudeCount - columnsBack;
        std::rotate(axes.columns.begin(), axes.columns.begin() + shift % axes.grid.longitudeCount, axes.columns.end());
        first -= columnsBack * spacing;
        const std::size_t westEnd = all.front() <= all.back() ? 0 : all.size() - 1; // of the columns in the file
        axes.grid.seamColumn =
            static_cast<int>(std::find(axes.columns.begin(), axes.columns.end(), westEnd) - axes.columns.begin());
    }
    return true;
}

} // namespace

std::optional<HorizontalAxes> horizontalAxes(
    std::span<const double> latitudes, std::span<const double> longitudes, std::string& problem)
{
    const auto isFinite = [](double value) { return std::isfinite(value); };
    HorizontalAxes axes;
    if (latitudes.size() < 2 || longitudes.size() < 2)
        problem = Reader::tr("a grid needs at least two latitudes and two longitudes").toStdString();
    else if (!std::all_of(latitudes.begin(), latitudes.end(), isFinite)
        || !std::all_of(longitudes.begin(), longitudes.end(), isFinite))
        problem = Reader::tr("some latitudes or longitudes are missing").toStdString();
    else if (!layOutRows(latitudes, axes))
        problem = Reader::tr("its latitudes are not evenly spaced (a Gaussian grid?); only regular "
                             "latitude-longitude grids are read")
                      .toStdString();
    else if (axes.grid.latitudeFirst < -90.001 || axes.grid.latitudeLast() > 90.001)
        problem = Reader::tr("its latitudes reach beyond the poles").toStdString();
    else if (!layOutColumns(longitudes, axes))
        problem = Reader::tr("its longitudes are not evenly spaced; only regular latitude-longitude grids are read")
                      .toStdString();
    else
        return axes;
    return std::nullopt;
}

} // namespace windline
