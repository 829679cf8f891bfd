// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/path_variable.h"

namespace windline {

namespace {

struct Names {
    PathVariable variable;
    std::string_view id;
    std::string_view tdump;
};

constexpr Names allNames[] = {
    {PathVariable::Pressure, "pressure", "PRESSURE"},
    {PathVariable::PotentialTemperature, "theta", "THETA"},
    {PathVariable::AirTemperature, "temperature", "AIR_TEMP"},
    {PathVariable::Rainfall, "rainfall", "RAINFALL"},
    {PathVariable::MixingDepth, "mixing-depth", "MIXDEPTH"},
    {PathVariable::RelativeHumidity, "rh", "RELHUMID"},
    {PathVariable::SpecificHumidity, "specific-humidity", "SPCHUMID"},
    {PathVariable::MixingRatio, "mixing-ratio", "H2OMIXRA"},
    {PathVariable::TerrainHeight, "terrain", "TERR_MSL"},
    {PathVariable::DownwardSolarFlux, "solar-flux", "SUN_FLUX"},
    {PathVariable::EastwardWind, "u", ""},
    {PathVariable::NorthwardWind, "v", ""},
    {PathVariable::Omega, "omega", ""},
    {PathVariable::DistanceTravelled, "distance", ""},
};

const Names& namesOf(PathVariable variable)
{
    return allNames[static_cast<std::size_t>(variable)];
}

} // namespace

std::string_view pathVariableId(PathVariable variable)
{
    return namesOf(variable).id;
}

std::optional<PathVariable> pathVariableFromId(std::string_view id)
{
    for (const Names& names : allNames)
        if (names.id == id)
            return names.variable;
    return std::nullopt;
}

std::string_view tdumpName(PathVariable variable)
{
    return namesOf(variable).tdump;
}

std::optional<PathVariable> pathVariableFromTdumpName(std::string_view name)
{
    for (const Names& names : allNames)
        if (!names.tdump.empty() && names.tdump == name)
            return names.variable;
    return std::nullopt;
}

} // namespace windline
