// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_meteorology.h"

#include "engine/netcdf/netcdf_output.h"

#include <array>
#include <cmath>
#include <fstream>
#include <stdexcept>
#include <string_view>

namespace windline {

HorizontalGrid globalGrid(double spacing, double latitudeFirst)
{
    HorizontalGrid grid;
    grid.longitudeFirst = 0;
    grid.longitudeSpacing = spacing;
    grid.longitudeCount = static_cast<int>(std::lround(360 / spacing));
    grid.latitudeFirst = latitudeFirst;
    grid.latitudeSpacing = spacing;
    grid.latitudeCount = static_cast<int>(std::lround(-2 * latitudeFirst / spacing)) + 1;
    return grid;
}

namespace {

// From east and north to the directions of a projected grid, as readers give winds there.
void turnOntoGrid(MetSnapshot& snapshot, Field eastward, Field northward)
{
    const HorizontalGrid& grid = snapshot.grid.horizontal;
    for (std::size_t i = 0; i < snapshot[eastward].size(); ++i) {
        const auto cell = static_cast<int>(i % grid.cellCount());
        double cosine = 1;
        double sine = 0;
        grid.projection->eastOnGrid(
            grid.longitudeOf(cell % grid.longitudeCount, cell / grid.longitudeCount), cosine, sine);
        const double east = snapshot[eastward][i];
        const double north = snapshot[northward][i];
        snapshot[eastward][i] = static_cast<float>(east * cosine - north * sine);
        snapshot[northward][i] = static_cast<float>(east * sine + north * cosine);
    }
}

} // namespace

MetSnapshot MadeMeteorology::snapshot(double hoursLater) const
{
    MetSnapshot snapshot;
    snapshot.time = timeAt(hoursLater);
    snapshot.grid = {grid, levelsPa, VerticalCoordinate::Pressure, {}};
    const auto eachCell = [this](const auto& use) {
        for (int row = 0; row < grid.latitudeCount; ++row)
            for (int column = 0; column < grid.longitudeCount; ++column) {
                if (grid.projection)
                    use(grid.latitudeOf(column, row), grid.longitudeOf(column, row));
                else
                    use(grid.latitudeFirst + row * grid.latitudeSpacing,
                        grid.longitudeFirst + column * grid.longitudeSpacing);
            }
    };
    for (const auto& [field, value] : levelFields)
        for (const double level : levelsPa)
            eachCell([&](double latitude, double longitude) {
                snapshot[field].push_back(static_cast<float>(value(latitude, longitude, level, hoursLater)));
            });
    for (const auto& [field, value] : surfaceFields)
        eachCell([&](double latitude, double longitude) {
            snapshot[field].push_back(static_cast<float>(value(latitude, longitude, hoursLater)));
        });
    if (grid.projection) {
        turnOntoGrid(snapshot, Field::EastwardWind, Field::NorthwardWind);
        turnOntoGrid(snapshot, Field::EastwardWind10m, Field::NorthwardWind10m);
    }
    return snapshot;
}

void MadeMeteorology::write(const std::filesystem::path& file) const
{
    NetcdfOutput output;
    const auto coordinate = [&](const char* name, const char* standardName, const char* units, std::size_t size) {
        const int dimension = output.addDimension(name, size);
        const int variable = output.addVariable(name, NC_DOUBLE, std::array{dimension});
        output.addAttribute(variable, "standard_name", standardName);
        output.addAttribute(variable, "units", units);
        return std::pair(dimension, variable);
    };
    const auto time =
        coordinate("time", "time", ("hours since " + toIso(firstTime).substr(0, 10)).c_str(), hours.size());
    const auto level = coordinate("level", "air_pressure", "Pa", levelsPa.size());
    const auto latitude =
        coordinate("latitude", "latitude", "degrees_north", static_cast<std::size_t>(grid.latitudeCount));
    const auto longitude =
        coordinate("longitude", "longitude", "degrees_east", static_cast<std::size_t>(grid.longitudeCount));
    std::vector<int> levelVariables;
    std::vector<int> surfaceVariables;
    const auto define = [&](Field field, std::span<const int> dimensions) {
        const bool is10m = field == Field::EastwardWind10m || field == Field::NorthwardWind10m;
        const std::string name =
            is10m ? (field == Field::EastwardWind10m ? "u10" : "v10") : std::string(cfStandardName(field));
        const int variable = output.addVariable(name.c_str(), NC_FLOAT, dimensions);
        output.addAttribute(variable, "standard_name", cfStandardName(field));
        output.addAttribute(variable, "units", siUnit(field));
        output.addAttribute(variable, "_FillValue", NC_FLOAT, NAN);
        return variable;
    };
    for (const auto& [field, value] : levelFields)
        levelVariables.push_back(define(field, std::array{time.first, level.first, latitude.first, longitude.first}));
    for (const auto& [field, value] : surfaceFields)
        surfaceVariables.push_back(define(field, std::array{time.first, latitude.first, longitude.first}));
    output.finishDefinitions();

    output.put(time.second, hours);
    output.put(level.second, levelsPa);
    std::vector<double> axis;
    for (int row = 0; row < grid.latitudeCount; ++row)
        axis.push_back(grid.latitudeFirst + row * grid.latitudeSpacing);
    output.put(latitude.second, axis);
    axis.clear();
    for (int column = 0; column < grid.longitudeCount; ++column)
        axis.push_back(grid.longitudeFirst + column * grid.longitudeSpacing);
    output.put(longitude.second, axis);

    const auto rows = static_cast<std::size_t>(grid.latitudeCount);
    const auto columns = static_cast<std::size_t>(grid.longitudeCount);
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const MetSnapshot values = snapshot(hours[i]);
        for (std::size_t k = 0; k < levelFields.size(); ++k)
            output.put(levelVariables[k], std::array<std::size_t, 4>{i, 0, 0, 0},
                std::array<std::size_t, 4>{1, levelsPa.size(), rows, columns}, values[levelFields[k].first]);
        for (std::size_t k = 0; k < surfaceFields.size(); ++k)
            output.put(surfaceVariables[k], std::array<std::size_t, 3>{i, 0, 0},
                std::array<std::size_t, 3>{1, rows, columns}, values[surfaceFields[k].first]);
    }
    const std::string_view bytes = output.close();
    std::ofstream stream(file, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.flush())
        throw std::runtime_error("cannot write " + file.string());
}

} // namespace windline
