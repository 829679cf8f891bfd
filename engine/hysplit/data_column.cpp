// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/data_column.h"

#include "engine/hysplit/constants.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double standardSurfaceHpa = 1013; // where the data have no surface pressure (measured)

double virtualTemperature(const DataPoint& point)
{
    return point.temperature * (1 + 0.61 * point.specificHumidity);
}

} // namespace

DataColumnReader::DataColumnReader(
    const MetSnapshot& snapshot, const InternalLevels& levels, const HysplitGround& ground)
    : m_snapshot(snapshot)
    , m_levels(levels)
    , m_ground(ground)
    , m_nodes(snapshot.grid.horizontal.cellCount())
    , m_coordinate(snapshot.grid.coordinate)
    , m_hasVelocity(snapshot.has(Field::UpwardAirVelocity))
    , m_hasMotion(m_hasVelocity || snapshot.has(Field::PressureVelocity))
    , m_hasSpecificHumidity(snapshot.has(Field::SpecificHumidity))
    , m_integratesHeights(m_coordinate == VerticalCoordinate::Sigma || m_coordinate == VerticalCoordinate::Hybrid
          || (m_coordinate == VerticalCoordinate::Pressure && !snapshot.has(Field::GeopotentialHeight)))
    , m_eastwardWind(levelsOf(Field::EastwardWind))
    , m_northwardWind(levelsOf(Field::NorthwardWind))
    , m_temperature(levelsOf(Field::AirTemperature))
    , m_motion(levelsOf(m_hasVelocity ? Field::UpwardAirVelocity : Field::PressureVelocity))
    , m_moisture(levelsOf(m_hasSpecificHumidity ? Field::SpecificHumidity : Field::RelativeHumidity))
    , m_height(levelsOf(Field::GeopotentialHeight))
    , m_pressure(levelsOf(Field::AirPressure))
{
    if (m_coordinate != VerticalCoordinate::Pressure)
        return;
    for (const double pressure : snapshot.grid.levelsPa) {
        m_levelsHpa.push_back(pressure / pascalPerHectopascal);
        m_logLevels.push_back(std::log(m_levelsHpa.back()));
    }
}

const float* DataColumnReader::levelsOf(Field field) const
{
    return m_snapshot.has(field) ? m_snapshot[field].data() : nullptr;
}

double DataColumnReader::surfacePressureHpa(int row, int column) const
{
    const std::size_t node = static_cast<std::size_t>(row) * m_snapshot.grid.horizontal.longitudeCount + column;
    if (m_snapshot.has(Field::SurfacePressure))
        return surface(Field::SurfacePressure, node) / pascalPerHectopascal;
    const double terrain = m_ground.terrainMetres[node];
    const std::size_t lowest = m_snapshot.grid.levelsPa.size() - 1;
    const double temperature = onLevel(m_temperature, lowest, node, 288);
    return standardSurfaceHpa * std::exp(-terrain * hysplitGravity / (hysplitGasConstant * temperature));
}

double DataColumnReader::pressureOf(std::size_t level, std::size_t node, double surfaceHpa) const
{
    switch (m_coordinate) {
    case VerticalCoordinate::Pressure:
        return m_levelsHpa[level];
    case VerticalCoordinate::Sigma:
    case VerticalCoordinate::Hybrid:
        return m_snapshot.grid.levels[level].offsetPa / pascalPerHectopascal
            + m_snapshot.grid.levels[level].sigma * surfaceHpa;
    case VerticalCoordinate::TerrainFollowing:
        return onLevel(m_pressure, level, node, unknown) / pascalPerHectopascal;
    }
    return unknown;
}

// Relative and specific humidity, whichever the data have.
void DataColumnReader::putMoisture(
    std::size_t level, std::size_t node, double temperature, double pressure, DataPoint& point) const
{
    const double saturated = specificHumidity(1, std::max(temperature, 1.0), pressure);
    const double value = onLevel(m_moisture, level, node, unknown);
    // Unknown humidity stays unknown where it is shown; air without it is taken as dry.
    if (m_hasSpecificHumidity)
        point.relativeHumidity = value / saturated;
    else
        point.relativeHumidity = std::clamp(value, 0.0, 1.0);
    const double specific = m_hasSpecificHumidity ? value : point.relativeHumidity * saturated;
    point.specificHumidity = std::isnan(specific) ? 0 : specific;
}

// Of the skin where the data have it, else at 2 m, else the lowest level's potential temperature at the ground.
double DataColumnReader::surfaceTemperature(
    std::size_t node, const DataPoint& lowest, double lowestPressure, double surfaceHpa) const
{
    for (const Field field : {Field::SurfaceTemperature, Field::AirTemperature2m})
        if (m_snapshot.has(field) && !std::isnan(surface(field, node)))
            return surface(field, node);
    if (m_coordinate == VerticalCoordinate::TerrainFollowing) {
        const double unscaled = m_snapshot.grid.levels.back().metres;
        return lowest.temperature * std::pow(1 - unscaled / terrainFollowingTopMetres, -hysplitKappa);
    }
    return lowest.temperature * std::pow(surfaceHpa / lowestPressure, hysplitKappa);
}

// At 10 m where the data have it, else a neutral profile below the lowest level of the data, also where that level lies
// below the ground.
void DataColumnReader::putSurfaceWind(std::size_t node, double lowestAgl, double lowestDataAgl, double roughness,
    const DataPoint& lowest, DataPoint& point) const
{
    if (m_snapshot.has(Field::EastwardWind10m) && m_snapshot.has(Field::NorthwardWind10m)) {
        point.u = surface(Field::EastwardWind10m, node);
        point.v = surface(Field::NorthwardWind10m, node);
        return;
    }
    // A forest is no rougher than half the height at which its wind is known.
    roughness = std::min(roughness, 0.5 * lowestAgl);
    const double reduction =
        lowestDataAgl > lowestAgl ? std::log(lowestAgl / roughness) / std::log(lowestDataAgl / roughness) : 1.0;
    point.u = lowest.u * reduction;
    point.v = lowest.v * reduction;
}

void DataColumnReader::read(int row, int column, std::vector<DataPoint>& points) const
{
    points.clear();
    const std::size_t node = static_cast<std::size_t>(row) * m_snapshot.grid.horizontal.longitudeCount + column;
    const double terrain = m_ground.terrainMetres[node];
    const double lowestAgl = m_levels.lowestAgl(terrain);
    const double surfaceHpa = surfacePressureHpa(row, column);
    const std::size_t levelCount = m_snapshot.grid.levelsPa.size();

    DataPoint ground{};
    points.push_back(ground);
    DataPoint lowest{}; // level of the data, above the ground or below
    bool isLowest = true;
    double lowestDataAgl = 0;
    double height = 0; // where heights are integrated
    DataPoint below{};
    double pressureBelow = surfaceHpa;
    for (std::size_t fromGround = 0; fromGround < levelCount; ++fromGround) {
        const std::size_t level = levelCount - 1 - fromGround;
        DataPoint point{};
        point.u = onLevel(m_eastwardWind, level, node, 0);
        point.v = onLevel(m_northwardWind, level, node, 0);
        point.temperature = onLevel(m_temperature, level, node, 0);
        const double pressure = pressureOf(level, node, surfaceHpa);
        const bool isMissing =
            std::isnan(point.u) || std::isnan(point.v) || std::isnan(point.temperature) || std::isnan(pressure);
        if (isMissing) // masked below the ground, or a field that ends below the others
            continue;
        point.logPressure = m_logLevels.empty() ? std::log(pressure) : m_logLevels[level];
        point.knownMotion = onLevel(m_motion, level, node, unknown);
        point.motion = std::isnan(point.knownMotion) ? 0 : point.knownMotion;
        putMoisture(level, node, point.temperature, pressure, point);

        if (isLowest) { // needed for the ground before the first height can be integrated
            ground.temperature = surfaceTemperature(node, point, pressure, surfaceHpa);
            ground.specificHumidity = point.specificHumidity;
            ground.relativeHumidity = m_hasSpecificHumidity && !std::isnan(point.relativeHumidity)
                ? point.specificHumidity / specificHumidity(1, std::max(point.temperature, 1.0), surfaceHpa)
                : point.relativeHumidity;
            ground.logPressure = std::log(surfaceHpa);
            below = ground;
        }
        if (m_coordinate == VerticalCoordinate::TerrainFollowing) {
            point.metresAgl = m_snapshot.grid.levels[level].metres * (1 - terrain / terrainFollowingTopMetres);
        } else if (m_integratesHeights) {
            const bool isBelowGround = pressure >= surfaceHpa;
            if (!isBelowGround) {
                height += gasConstantOverGravity * 0.5 * (virtualTemperature(point) + virtualTemperature(below))
                    * std::log(pressureBelow / pressure);
                below = point;
                pressureBelow = pressure;
            }
            point.metresAgl = isBelowGround ? -1 : height;
        } else {
            point.metresAgl = onLevel(m_height, level, node, 0) - terrain;
        }
        if (isLowest) {
            lowest = point;
            lowestDataAgl = point.metresAgl;
            isLowest = false;
        }
        // Levels on or below the first internal one are left out where the data say how high they are.
        const bool isTooLow = m_coordinate == VerticalCoordinate::Pressure && !(point.metresAgl > lowestAgl);
        const bool ascends = point.metresAgl > points.back().metresAgl; // not where a height is missing
        if (!isTooLow && ascends)
            points.push_back(point);
    }
    putSurfaceWind(node, lowestAgl, lowestDataAgl, m_ground.roughnessMetres[node], lowest, ground);
    points.front() = ground;
    if (points.size() < 2 || std::isnan(ground.u) || std::isnan(ground.temperature) || std::isnan(surfaceHpa))
        points.clear();
}

} // namespace windline
