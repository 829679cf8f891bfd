// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/made_winds.h"

#include "engine/hysplit/hysplit_winds.h"
#include "engine/winds/accurate_winds.h"

#include <cmath>
#include <numbers>

namespace windline {

namespace {

constexpr std::chrono::hours intervalLength(3);
constexpr double topPa = 1'000;
constexpr double bottomPa = 100'000;

Grid makeGrid(const MadeGrid& made)
{
    Grid grid;
    grid.horizontal.longitudeSpacing = made.spacingDegrees;
    grid.horizontal.longitudeCount = static_cast<int>(std::lround(360 / made.spacingDegrees));
    grid.horizontal.latitudeFirst = -90;
    grid.horizontal.latitudeSpacing = made.spacingDegrees;
    grid.horizontal.latitudeCount = static_cast<int>(std::lround(180 / made.spacingDegrees)) + 1;
    for (int k = 0; k < made.levels; ++k)
        grid.levelsPa.push_back(topPa + (bottomPa - topPa) * k / (made.levels - 1));
    return grid;
}

// Wave and jet are products of functions of one coordinate each, so that millions of nodes take no time.
struct Waves {
    std::vector<double> jet; // by row
    std::vector<double> wave; // by row
    std::vector<double> sine; // by column
    std::vector<double> cosine;

    Waves(const HorizontalGrid& grid, double phase)
    {
        constexpr double radians = std::numbers::pi / 180;
        for (int row = 0; row < grid.latitudeCount; ++row) {
            const double latitude = (grid.latitudeFirst + row * grid.latitudeSpacing) * radians;
            jet.push_back(30 * std::pow(std::sin(2 * latitude), 2));
            wave.push_back(12 * std::pow(std::cos(latitude), 2));
        }
        constexpr int waveNumber = 5;
        for (int column = 0; column < grid.longitudeCount; ++column) {
            const double angle = waveNumber * column * grid.longitudeSpacing * radians - phase;
            sine.push_back(std::sin(angle));
            cosine.push_back(std::cos(angle));
        }
    }
};

MetSnapshot makeSnapshot(const Grid& grid, Time time, double phase)
{
    MetSnapshot snapshot;
    snapshot.time = time;
    snapshot.grid = grid;
    const HorizontalGrid& horizontal = grid.horizontal;
    const std::size_t cells = horizontal.cellCount();
    for (const Field field : {Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity,
             Field::GeopotentialHeight, Field::AirTemperature})
        snapshot[field].resize(cells * grid.levelsPa.size());
    snapshot[Field::SurfacePressure].assign(cells, 101'325);
    snapshot[Field::SurfaceAltitude].assign(cells, 0);

    const Waves waves(horizontal, phase);
    std::size_t node = 0;
    for (const double pressure : grid.levelsPa) {
        const double aloft = 1 - pressure / bottomPa; // 0 at the ground
        const auto height = static_cast<float>(7'500 * std::log(101'325 / pressure));
        const auto temperature = static_cast<float>(std::max(288 - 0.0065 * height, 217.0));
        for (std::size_t row = 0; row < waves.jet.size(); ++row)
            for (std::size_t column = 0; column < waves.sine.size(); ++column, ++node) {
                const double strength = waves.wave[row] * (0.4 + aloft);
                snapshot[Field::EastwardWind][node] =
                    static_cast<float>(waves.jet[row] * aloft + strength * waves.sine[column]);
                snapshot[Field::NorthwardWind][node] = static_cast<float>(strength * waves.cosine[column]);
                snapshot[Field::PressureVelocity][node] =
                    static_cast<float>(0.01 * strength * aloft * waves.sine[column]);
                snapshot[Field::GeopotentialHeight][node] = height;
                snapshot[Field::AirTemperature][node] = temperature;
            }
    }
    return snapshot;
}

std::unique_ptr<WindMaker> makeMaker(Numerics numerics, Interpolation interpolation)
{
    if (numerics == Numerics::Hysplit)
        return makeHysplitWindMaker({}, VerticalMotion::Data, VerticalCoordinate::Pressure);
    AccurateSettings settings;
    settings.interpolation = interpolation;
    return makeAccurateWindMaker(settings);
}

} // namespace

MadeWinds makeWinds(Numerics numerics, const MadeGrid& made, Interpolation interpolation)
{
    MadeWinds result;
    result.first = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);
    result.last = result.first + intervalLength;
    result.maker = makeMaker(numerics, interpolation);
    MetSelection selection;
    selection.fields = {Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity, Field::GeopotentialHeight,
        Field::AirTemperature, Field::SurfacePressure, Field::SurfaceAltitude};
    selection.grid = makeGrid(made);
    selection.times = {result.first, result.last};
    result.maker->begin(selection);
    const auto prepared = [&](Time time, double phase) {
        MetSnapshot snapshot = makeSnapshot(selection.grid, time, phase);
        return result.maker->prepare(snapshot);
    };
    const auto first = prepared(result.first, 0);
    const auto last = prepared(result.last, 0.2);
    result.blocks = first->blocks();
    for (const MemoryBlock& block : last->blocks())
        result.blocks.push_back(block);
    IntervalSnapshots snapshots{first, last};
    if (interpolation == Interpolation::Cubic) {
        snapshots.others.push_back(prepared(result.first - intervalLength, -0.2));
        snapshots.others.push_back(prepared(result.last + intervalLength, 0.4));
    }
    result.winds = result.maker->between(snapshots, 1);
    return result;
}

std::vector<Parcel> MadeWinds::parcels(std::size_t count) const
{
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(2.0 * static_cast<double>(count))));
    const std::size_t rows = (count + columns - 1) / columns;
    std::vector<Parcel> parcels;
    parcels.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        StartPoint start;
        start.latitudeDegrees = -75 + 150 * (static_cast<double>(i / columns) + 0.5) / static_cast<double>(rows);
        start.longitudeDegrees = -180 + 360 * (static_cast<double>(i % columns) + 0.5) / static_cast<double>(columns);
        start.heightUnit = HeightUnit::MetresAboveGround;
        constexpr std::size_t heights = 7;
        start.height = 1'000 + 1'500.0 * static_cast<double>(i % heights);
        parcels.push_back(winds->place(start, first, last + intervalLength).parcel);
    }
    return parcels;
}

} // namespace windline
