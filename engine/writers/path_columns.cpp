// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/path_columns.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

template <PathVariable variable> Value valueOf(const RecordedPoint& row)
{
    const double value = pathValue(row, variable);
    return std::isnan(value) ? Value() : Value(value);
}

struct PathColumn {
    PathVariable variable;
    Column<RecordedPoint> column;
};

// Standard names are those of the CF table, version 90.
const PathColumn allColumns[] = {
    {PathVariable::PotentialTemperature,
        {.name = "theta_k",
            .shapefileName = "theta_k",
            .type = ColumnType::Real,
            .decimals = 2,
            .unit = "K",
            .standardName = "air_potential_temperature",
            .description = "potential temperature",
            .value = valueOf<PathVariable::PotentialTemperature>}},
    {PathVariable::AirTemperature,
        {.name = "temperature_k",
            .shapefileName = "temp_k",
            .type = ColumnType::Real,
            .decimals = 2,
            .unit = "K",
            .standardName = "air_temperature",
            .description = "air temperature",
            .value = valueOf<PathVariable::AirTemperature>}},
    {PathVariable::Rainfall,
        {.name = "rainfall_mm_h",
            .shapefileName = "rain_mm_h",
            .type = ColumnType::Real,
            .decimals = 3,
            .unit = "mm h-1",
            .standardName = "lwe_precipitation_rate",
            .description = "precipitation at the ground",
            .value = valueOf<PathVariable::Rainfall>}},
    {PathVariable::MixingDepth,
        {.name = "mixing_depth_m",
            .shapefileName = "mix_dep_m",
            .type = ColumnType::Real,
            .decimals = heightDecimals,
            .unit = "m",
            .standardName = "atmosphere_boundary_layer_thickness",
            .description = "depth of the mixed layer above ground",
            .value = valueOf<PathVariable::MixingDepth>}},
    {PathVariable::RelativeHumidity,
        {.name = "rh_percent",
            .shapefileName = "rh_percent",
            .type = ColumnType::Real,
            .decimals = 2,
            .unit = "%",
            .standardName = "relative_humidity",
            .description = "relative humidity",
            .value = valueOf<PathVariable::RelativeHumidity>}},
    {PathVariable::SpecificHumidity,
        {.name = "specific_humidity_g_kg",
            .shapefileName = "sphum_g_kg",
            .type = ColumnType::Real,
            .decimals = 4,
            .unit = "g kg-1",
            .standardName = "specific_humidity",
            .description = "specific humidity",
            .value = valueOf<PathVariable::SpecificHumidity>}},
    {PathVariable::MixingRatio,
        {.name = "mixing_ratio_g_kg",
            .shapefileName = "mixr_g_kg",
            .type = ColumnType::Real,
            .decimals = 4,
            .unit = "g kg-1",
            .standardName = "humidity_mixing_ratio",
            .description = "water vapour mixing ratio",
            .value = valueOf<PathVariable::MixingRatio>}},
    {PathVariable::DownwardSolarFlux,
        {.name = "solar_flux_w_m2",
            .shapefileName = "solar_w_m2",
            .type = ColumnType::Real,
            .decimals = 1,
            .unit = "W m-2",
            .standardName = "surface_downwelling_shortwave_flux_in_air",
            .description = "downward solar radiation at the ground",
            .value = valueOf<PathVariable::DownwardSolarFlux>}},
    {PathVariable::EastwardWind,
        {.name = "u_m_s",
            .shapefileName = "u_m_s",
            .type = ColumnType::Real,
            .decimals = 2,
            .unit = "m s-1",
            .standardName = "eastward_wind",
            .description = "wind towards the east",
            .value = valueOf<PathVariable::EastwardWind>}},
    {PathVariable::NorthwardWind,
        {.name = "v_m_s",
            .shapefileName = "v_m_s",
            .type = ColumnType::Real,
            .decimals = 2,
            .unit = "m s-1",
            .standardName = "northward_wind",
            .description = "wind towards the north",
            .value = valueOf<PathVariable::NorthwardWind>}},
    {PathVariable::Omega,
        {.name = "omega_pa_s",
            .shapefileName = "omega_pa_s",
            .type = ColumnType::Real,
            .decimals = 4,
            .unit = "Pa s-1",
            .standardName = "lagrangian_tendency_of_air_pressure",
            .description = "vertical wind of the meteorology, positive downward",
            .value = valueOf<PathVariable::Omega>}},
    {PathVariable::DistanceTravelled,
        {.name = "distance_km",
            .shapefileName = "dist_km",
            .type = ColumnType::Real,
            .decimals = 3,
            .unit = "km",
            .description = "distance travelled along the path since the start",
            .value = valueOf<PathVariable::DistanceTravelled>}},
};

} // namespace

std::vector<PathVariable> chosenVariables(const TrajectorySet& set)
{
    std::vector<PathVariable> chosen;
    for (const PathVariable variable : allPathVariables) {
        const auto has = [variable](const std::vector<PathVariable>& variables) {
            return std::ranges::find(variables, variable) != variables.end();
        };
        if (has(set.request.pathVariables)
            || std::ranges::any_of(set.trajectories, has,
                [](const Trajectory& trajectory) -> const auto& { return trajectory.meteorology.variables; }))
            chosen.push_back(variable);
    }
    return chosen;
}

double pathValue(const RecordedPoint& row, PathVariable variable)
{
    if (variable == PathVariable::Pressure)
        return row.point->pressureHpa;
    if (variable == PathVariable::TerrainHeight)
        return row.point->terrainMetres;
    const PathMeteorology& meteorology = row.trajectory->meteorology;
    const auto index = static_cast<std::size_t>(row.point - row.trajectory->points.data());
    const bool isRecorded = (index + 1) * meteorology.variables.size() <= meteorology.values.size();
    return isRecorded ? meteorology.at(index, variable) : std::nan("");
}

const Column<RecordedPoint>* pathColumn(PathVariable variable)
{
    const auto* found = std::ranges::find(allColumns, variable, &PathColumn::variable);
    return found == std::end(allColumns) ? nullptr : &found->column;
}

} // namespace windline
