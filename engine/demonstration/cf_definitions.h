// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/demonstration/analytic_atmosphere.h"
#include "engine/model/time.h"
#include "engine/netcdf/netcdf_output.h"

#include <array>
#include <cstddef>
#include <span>

// How the demonstration's files describe themselves, in CF's terms.
namespace windline {

struct FieldDescription {
    const char* name;
    const char* standardName;
    const char* longName;
    const char* units;
};

struct LevelField {
    FieldDescription description;
    double AnalyticValues::* value;
};

inline constexpr std::array<LevelField, 5> levelFields{{
    {{"u", "eastward_wind", "eastward wind", "m s-1"}, &AnalyticValues::eastwardWind},
    {{"v", "northward_wind", "northward wind", "m s-1"}, &AnalyticValues::northwardWind},
    {{"w", "lagrangian_tendency_of_air_pressure", "vertical velocity (omega)", "Pa s-1"},
        &AnalyticValues::pressureVelocity},
    {{"t", "air_temperature", "temperature", "K"}, &AnalyticValues::airTemperature},
    {{"z", "geopotential_height", "geopotential height", "m"}, &AnalyticValues::geopotentialHeight},
}};

inline constexpr std::array<FieldDescription, 4> surfaceFields{{
    {"sp", "surface_air_pressure", "surface pressure", "Pa"},
    {"u10", "eastward_wind", "eastward wind at 10 m", "m s-1"},
    {"v10", "northward_wind", "northward wind at 10 m", "m s-1"},
    {"orog", "surface_altitude", "height of the terrain", "m"},
}};

// At one place and time, in the order of surfaceFields.
using SurfaceValues = std::array<float, surfaceFields.size()>;
SurfaceValues surfaceValues(double latitudeDegrees, double longitudeDegrees, double hours);

// Dimensions and coordinate variables in the order time, level, latitude, longitude.
struct Axes {
    std::array<int, 4> dimensions{};
    std::array<int, 4> variables{};

    std::array<int, 4> all() const { return dimensions; }
    std::array<int, 3> surface() const { return {dimensions[0], dimensions[2], dimensions[3]}; }
};

Axes defineAxes(NetcdfOutput& file, const std::array<std::size_t, 4>& sizes, Time firstTime);
int defineField(NetcdfOutput& file, const FieldDescription& description, nc_type type, std::span<const int> dimensions);
void describeDemonstration(NetcdfOutput& file);

} // namespace windline
