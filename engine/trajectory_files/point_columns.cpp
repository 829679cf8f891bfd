// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/point_columns.h"

#include "engine/readers/text.h"

#include <algorithm>
#include <string>

namespace windline {

namespace {

struct NamedField {
    std::string_view name;
    PointField field;
};

constexpr NamedField fields[] = {
    {"trajectory", PointField::Number},
    {"time", PointField::Moment},
    {"age_min", PointField::AgeMinutes},
    {"latitude", PointField::Latitude},
    {"longitude", PointField::Longitude},
    {"height_agl_m", PointField::HeightAboveGround},
    {"pressure_hpa", PointField::Pressure},
    {"height_msl_m", PointField::HeightAboveSeaLevel},
    {"terrain_m", PointField::Terrain},
    {"end_reason", PointField::EndId},
    {"touched_ground", PointField::TouchedGround},
};

// The unit that a column's name ends in; it follows the identifier of its variable.
std::string_view unitInName(PathVariable variable)
{
    switch (variable) {
    case PathVariable::Pressure:
        return "hpa";
    case PathVariable::PotentialTemperature:
    case PathVariable::AirTemperature:
        return "k";
    case PathVariable::Rainfall:
        return "mm_h";
    case PathVariable::MixingDepth:
    case PathVariable::TerrainHeight:
        return "m";
    case PathVariable::RelativeHumidity:
        return "percent";
    case PathVariable::SpecificHumidity:
    case PathVariable::MixingRatio:
        return "g_kg";
    case PathVariable::DownwardSolarFlux:
        return "w_m2";
    case PathVariable::EastwardWind:
    case PathVariable::NorthwardWind:
        return "m_s";
    case PathVariable::Omega:
        return "pa_s";
    case PathVariable::DistanceTravelled:
        return "km";
    }
    return {};
}

} // namespace

std::optional<PointColumn> pointColumnFromName(std::string_view name)
{
    const std::string lower = lowercase(name);
    for (const NamedField& known : fields)
        if (lower == known.name)
            return known.field;
    for (const PathVariable variable : allPathVariables) {
        std::string id(pathVariableId(variable));
        std::ranges::replace(id, '-', '_');
        if (lower == id || lower == id + '_' + std::string(unitInName(variable)))
            return variable;
    }
    return std::nullopt;
}

} // namespace windline
