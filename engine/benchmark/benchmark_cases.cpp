// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_cases.h"

#include "engine/readers/open_reader.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <numbers>

namespace windline {

namespace {

constexpr double radians = std::numbers::pi / 180;

// The additive recurrence with the plastic number's powers (Roberts 2018), evenly spread in three dimensions.
struct Spread {
    static constexpr double first = 0.8191725133961645;
    static constexpr double second = 0.6710436067037893;
    static constexpr double third = 0.5497004779019703;

    static double part(double step, int index)
    {
        const double x = 0.5 + step * (index + 1);
        return x - std::floor(x);
    }
};

std::string grouped(int number)
{
    std::string text = std::to_string(number);
    for (int place = static_cast<int>(text.size()) - 3; place > 0; place -= 3)
        text.insert(static_cast<std::size_t>(place), ",");
    return text;
}

std::string nameOf(std::size_t starts, std::chrono::seconds duration)
{
    return std::format("{} {}, {:g} h", grouped(static_cast<int>(starts)), starts == 1 ? "start" : "starts",
        static_cast<double>(duration.count()) / 3600);
}

} // namespace

std::vector<CaseSize> documentCases()
{
    return {{1, 6}, {1, 24}, {4, 24}, {16, 24}, {64, 24}};
}

std::vector<CaseSize> largeCases()
{
    return {{1'000, 24}, {10'000, 24}, {100'000, 24}};
}

MeteorologyExtent meteorologyExtent(const std::vector<std::filesystem::path>& files)
{
    const MetSeries series = openMeteorology(files);
    const FieldSet fields = series.fields();
    const MetSelection selection = series.select({Field::EastwardWind, Field::NorthwardWind}, {});
    MeteorologyExtent extent;
    extent.grid = series.grid();
    extent.levels = selection.grid.levelsPa.size();
    extent.times = selection.times.size();
    extent.highestPa = selection.grid.levelsPa.front();
    extent.lowestPa = selection.grid.levelsPa.back();
    extent.knowsHeights = fields.contains(Field::GeopotentialHeight) || fields.contains(Field::AirTemperature)
        || series.coordinate() != VerticalCoordinate::Pressure;
    extent.first = selection.times.front();
    extent.last = selection.times.back();
    return extent;
}

std::string inWords(const std::vector<std::filesystem::path>& files, const MeteorologyExtent& extent)
{
    std::string text = files.empty() ? std::string() : files.front().filename().string();
    if (files.size() > 1)
        text += std::format(" and {} more", files.size() - 1);
    return text
        + std::format(", {} x {} points, {} levels, {} times", extent.grid.longitudeCount, extent.grid.latitudeCount,
            extent.levels, extent.times);
}

std::chrono::seconds noOutputBetween(std::chrono::seconds duration)
{
    return abs(duration);
}

std::vector<StartPoint> spreadStarts(int count, const MeteorologyExtent& extent)
{
    const HorizontalGrid& grid = extent.grid;
    const double columns = grid.longitudeCount - 1;
    const double rows = grid.latitudeCount - 1;
    constexpr double margin = 0.1; // of a side
    const bool isGlobe = !grid.projection && grid.isPeriodic();

    constexpr double lowestMetres = 500;
    constexpr double highestMetres = 10'000;
    // In a standard atmosphere; a start on or beyond the levels would end at once.
    const double topPa = std::max(25'000.0, extent.highestPa + 0.2 * (extent.lowestPa - extent.highestPa));
    const double bottomPa = std::max(topPa, std::min(85'000.0, extent.lowestPa));
    const double topMetres = 44'331 * (1 - std::pow(topPa / 101'325, 0.1903));
    const double most = std::min(highestMetres, topMetres);

    std::vector<StartPoint> starts(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        StartPoint& start = starts[static_cast<std::size_t>(i)];
        const double east = Spread::part(Spread::first, i);
        const double north = Spread::part(Spread::second, i);
        const double up = Spread::part(Spread::third, i);
        if (grid.projection) {
            const double column = columns * (margin + (1 - 2 * margin) * east);
            const double row = rows * (margin + (1 - 2 * margin) * north);
            start.latitudeDegrees = grid.latitudeOf(column, row);
            start.longitudeDegrees = grid.longitudeOf(column, row);
        } else {
            // Equal areas: evenly in the sine of latitude.
            const double south = std::sin(std::max(grid.latitudeFirst, -90.0) * radians);
            const double width = std::sin(std::min(grid.latitudeLast(), 90.0) * radians) - south;
            const double edge = isGlobe ? 0 : margin;
            const double sine = south + width * (edge + (1 - 2 * edge) * north);
            start.latitudeDegrees = std::asin(std::clamp(sine, -1.0, 1.0)) / radians;
            const double longitude = isGlobe
                ? 360 * east
                : grid.longitudeFirst + columns * grid.longitudeSpacing * (margin + (1 - 2 * margin) * east);
            start.longitudeDegrees = std::remainder(longitude, 360);
        }
        if (extent.knowsHeights && most > lowestMetres) {
            start.heightUnit = HeightUnit::MetresAboveGround;
            start.height = lowestMetres + (most - lowestMetres) * up;
        } else {
            start.heightUnit = HeightUnit::Hectopascal;
            start.height = (bottomPa + (topPa - bottomPa) * up) / 100;
        }
    }
    return starts;
}

BenchmarkCase makeCase(const CaseSize& size, const RunRequest& common,
    std::optional<std::chrono::seconds> outputInterval, const MeteorologyExtent& extent)
{
    BenchmarkCase result{.name = {}, .request = common};
    RunRequest& request = result.request;
    request.starts = spreadStarts(size.starts, extent);
    const bool isBackward = size.hours < 0;
    if (!request.startTime)
        request.startTime = isBackward ? extent.last : extent.first;
    const std::chrono::seconds asked(std::llround(std::fabs(size.hours) * 3600));
    const std::chrono::seconds left = isBackward ? *request.startTime - extent.first : extent.last - *request.startTime;
    const std::chrono::seconds length = left > std::chrono::seconds(0) ? std::min(asked, left) : asked;
    request.duration = isBackward ? -length : length;
    if (outputInterval)
        request.outputInterval = *outputInterval;
    else if (size.starts >= startsWithoutOutput)
        request.outputInterval = noOutputBetween(length);
    else
        request.outputInterval = std::chrono::hours(1);
    result.name = nameOf(request.starts.size(), request.duration);
    return result;
}

BenchmarkCase ownCase(const RunRequest& request)
{
    return {nameOf(request.starts.size(), request.duration), request};
}

} // namespace windline
