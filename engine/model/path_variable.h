// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace windline {

// Meteorology along the path that a request can ask for at each output point; pressure, height and terrain are always
// recorded. HYSPLIT's names are those of its tdump columns.
enum class PathVariable : std::uint8_t {
    Pressure, // hPa; HYSPLIT's PRESSURE
    PotentialTemperature, // K; THETA
    AirTemperature, // K; AIR_TEMP
    Rainfall, // mm h-1; RAINFALL
    MixingDepth, // m above ground; MIXDEPTH
    RelativeHumidity, // %; RELHUMID
    SpecificHumidity, // g kg-1; SPCHUMID
    MixingRatio, // g kg-1; H2OMIXRA
    TerrainHeight, // m above sea level; TERR_MSL
    DownwardSolarFlux, // W m-2; SUN_FLUX
    EastwardWind, // m s-1
    NorthwardWind, // m s-1
    Omega, // Pa s-1, positive downward
    DistanceTravelled, // km along the path since the start
};

inline constexpr std::initializer_list<PathVariable> allPathVariables = {PathVariable::Pressure,
    PathVariable::PotentialTemperature, PathVariable::AirTemperature, PathVariable::Rainfall, PathVariable::MixingDepth,
    PathVariable::RelativeHumidity, PathVariable::SpecificHumidity, PathVariable::MixingRatio,
    PathVariable::TerrainHeight, PathVariable::DownwardSolarFlux, PathVariable::EastwardWind,
    PathVariable::NorthwardWind, PathVariable::Omega, PathVariable::DistanceTravelled};

// Stable identifiers for the command line and files: pressure, theta, temperature, rainfall, mixing-depth, rh,
// specific-humidity, mixing-ratio, terrain, solar-flux, u, v, omega, distance.
std::string_view pathVariableId(PathVariable variable);
std::optional<PathVariable> pathVariableFromId(std::string_view id);

// HYSPLIT's name in a tdump's header; empty where it has none.
std::string_view tdumpName(PathVariable variable);
std::optional<PathVariable> pathVariableFromTdumpName(std::string_view name);

// The chosen variables of one trajectory.
struct PathMeteorology {
    std::vector<PathVariable> variables;
    std::vector<float> values; // [point][variable]; NaN where unknown

    // NaN when the variable was not chosen.
    float at(std::size_t point, PathVariable variable) const
    {
        for (std::size_t i = 0; i < variables.size(); ++i)
            if (variables[i] == variable)
                return values[point * variables.size() + i];
        return std::numeric_limits<float>::quiet_NaN();
    }
};

} // namespace windline
