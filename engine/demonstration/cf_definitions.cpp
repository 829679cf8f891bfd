// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/cf_definitions.h"

#include <cmath>
#include <format>
#include <string>

namespace windline {

namespace {

// Pressure at which the standard column has the height of the terrain.
double surfacePressure(double terrain)
{
    return 101325 * std::pow(1 - 0.0065 * terrain / 288.15, 5.2559);
}

} // namespace

SurfaceValues surfaceValues(double latitudeDegrees, double longitudeDegrees, double hours)
{
    const double terrain = analyticTerrain(latitudeDegrees, longitudeDegrees);
    const double pressure = surfacePressure(terrain);
    const AnalyticValues wind = analyticAtmosphere(latitudeDegrees, longitudeDegrees, pressure, hours);
    constexpr double friction = 0.7; // of the wind aloft, at 10 m
    return {static_cast<float>(pressure), static_cast<float>(friction * wind.eastwardWind),
        static_cast<float>(friction * wind.northwardWind), static_cast<float>(terrain)};
}

Axes defineAxes(NetcdfOutput& file, const std::array<std::size_t, 4>& sizes, Time firstTime)
{
    struct Axis {
        const char* name;
        const char* standardName;
        std::string units;
        const char* axis;
        const char* extraName;
        const char* extra;
    };
    const std::array<Axis, 4> all{{
        {"time", "time", std::format("hours since {:%F %T}", firstTime), "T", "calendar", "proleptic_gregorian"},
        {"level", "air_pressure", "hPa", "Z", "positive", "down"},
        {"latitude", "latitude", "degrees_north", "Y", "", ""},
        {"longitude", "longitude", "degrees_east", "X", "", ""},
    }};
    Axes axes;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Axis& axis = all[i];
        axes.dimensions[i] = file.addDimension(axis.name, sizes[i]);
        const int variable = file.addVariable(axis.name, NC_DOUBLE, {&axes.dimensions[i], 1});
        file.addAttribute(variable, "standard_name", axis.standardName);
        file.addAttribute(variable, "units", axis.units);
        file.addAttribute(variable, "axis", axis.axis);
        file.addAttribute(variable, axis.extraName, axis.extra);
        axes.variables[i] = variable;
    }
    return axes;
}

int defineField(NetcdfOutput& file, const FieldDescription& description, nc_type type, std::span<const int> dimensions)
{
    const int variable = file.addVariable(description.name, type, dimensions);
    file.addAttribute(variable, "standard_name", description.standardName);
    file.addAttribute(variable, "long_name", description.longName);
    file.addAttribute(variable, "units", description.units);
    return variable;
}

void describeDemonstration(NetcdfOutput& file)
{
    file.addAttribute(NC_GLOBAL, "Conventions", "CF-1.8");
    file.addAttribute(NC_GLOBAL, "title", "Windline demonstration: a synthetic atmosphere, not a forecast of anything");
    file.addAttribute(NC_GLOBAL, "source", "analytic: jets and travelling waves");
}

} // namespace windline
