// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/path_sampler.h"

#include "engine/winds/air_constants.h"

#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

struct PathSampler::Place {
    ColumnCell cell;
    double latitude;
    double longitude;
    double pressurePa;
    double time;
};

// Bilinear, and linear in time.
double PathSampler::onLevel(Scalar scalar, const Place& place, int level) const
{
    const ColumnCell& cell = place.cell;
    const auto levels = static_cast<std::size_t>(m_winds.levels);
    const std::size_t south =
        (static_cast<std::size_t>(cell.row) * m_winds.columns + cell.column) * levels + static_cast<std::size_t>(level);
    const std::size_t north = south + static_cast<std::size_t>(m_winds.columns) * levels;
    const auto at = [&](const std::vector<float>& values) {
        return blend(blend(values[south], values[north], cell.rowFraction),
            blend(values[south + levels], values[north + levels], cell.rowFraction), cell.columnFraction);
    };
    return blend(at(m_first.*scalar), at(m_last.*scalar), timeFraction(m_winds, place.time));
}

double PathSampler::aloft(Scalar scalar, const Place& place) const
{
    if (!has(scalar))
        return unknown;
    const int k = levelAbove(m_winds, place.pressurePa);
    const double upper = m_winds.levelsPa[k];
    const double fraction = (place.pressurePa - upper) / (m_winds.levelsPa[k + 1] - upper);
    const double above = onLevel(scalar, place, k);
    if (!(fraction > 0)) // a missing neighbour that has no weight does no harm
        return above;
    const double below = onLevel(scalar, place, k + 1);
    return fraction < 1 ? above + fraction * (below - above) : below;
}

double PathSampler::surface(Scalar scalar, const Place& place) const
{
    if (!has(scalar))
        return unknown;
    const std::size_t south = static_cast<std::size_t>(place.cell.row) * m_winds.columns + place.cell.column;
    const std::size_t north = south + static_cast<std::size_t>(m_winds.columns);
    const auto at = [&](const std::vector<float>& values) {
        return blend(blend(values[south], values[north], place.cell.rowFraction),
            blend(values[south + 1], values[north + 1], place.cell.rowFraction), place.cell.columnFraction);
    };
    return blend(at(m_first.*scalar), at(m_last.*scalar), timeFraction(m_winds, place.time));
}

double PathSampler::temperature(const Place& place) const
{
    if (!has(&PathFields::logTemperature))
        return unknown;
    const int k = levelAbove(m_winds, place.pressurePa);
    const double* const logs = m_winds.logLevels;
    const double upper = onLevel(&PathFields::logTemperature, place, k);
    const double lower = onLevel(&PathFields::logTemperature, place, k + 1);
    const double fraction = (std::log(place.pressurePa) - logs[k]) / (logs[k + 1] - logs[k]);
    return air::referenceKelvin * std::exp(upper + fraction * (lower - upper));
}

double PathSampler::specificHumidity(const Place& place) const
{
    if (has(&PathFields::specificHumidity))
        return aloft(&PathFields::specificHumidity, place);
    return air::specificHumidityOf(aloft(&PathFields::relativeHumidity, place), temperature(place), place.pressurePa);
}

double PathSampler::relativeHumidity(const Place& place) const
{
    if (has(&PathFields::relativeHumidity))
        return aloft(&PathFields::relativeHumidity, place);
    return air::relativeHumidityOf(aloft(&PathFields::specificHumidity, place), temperature(place), place.pressurePa);
}

double PathSampler::rainfall(const Place& place) const
{
    if (!has(&PathFields::precipitation))
        return unknown;
    constexpr double millimetresPerMetre = 1000;
    constexpr double secondsPerHour = 3600;
    const int row = place.cell.row + (place.cell.rowFraction < 0.5F ? 0 : 1);
    const int column = place.cell.column + (place.cell.columnFraction < 0.5F ? 0 : 1);
    const std::size_t node = static_cast<std::size_t>(row) * m_winds.columns + static_cast<std::size_t>(column);
    const double later = m_last.precipitation[node];
    const double fallen = later - m_first.precipitation[node];
    const double metres = fallen < 0 ? later : fallen; // a sum that began anew
    return metres * millimetresPerMetre * secondsPerHour / (m_winds.timeLast - m_winds.timeFirst);
}

float PathSampler::value(PathVariable variable, const PathPoint& point, const MeteorologyOffset& offset) const
{
    Place place{{}, point.latitude, point.longitude, point.pressurePa, point.time};
    if (isDisplaced(offset)) {
        const PlaceBeside there = placeBeside(m_winds, offset, point.latitude, point.longitude);
        place.pressurePa =
            LookupBeside{m_winds, offset}.pressureBeside(point.latitude, point.longitude, point.pressurePa, point.time);
        place.latitude = there.latitude;
        place.longitude = there.longitude;
    }
    place.cell = locate(m_winds, place.latitude, place.longitude);
    const auto wind = [&] {
        return isDisplaced(offset)
            ? LookupBeside{m_winds, offset}.wind(point.latitude, point.longitude, point.pressurePa, point.time)
            : windAt(m_winds, point.latitude, point.longitude, point.pressurePa, point.time);
    };
    constexpr double pascalPerHectopascal = 100;
    constexpr double perCent = 100;
    constexpr double gramsPerKilogram = 1000;
    double value = unknown;
    switch (variable) {
    case PathVariable::Pressure:
        value = point.pressurePa / pascalPerHectopascal;
        break;
    case PathVariable::PotentialTemperature:
        value = temperature(place) * std::pow(air::referencePa / place.pressurePa, air::kappa);
        break;
    case PathVariable::AirTemperature:
        value = temperature(place);
        break;
    case PathVariable::Rainfall:
        value = rainfall(place);
        break;
    case PathVariable::MixingDepth:
        value = surface(&PathFields::mixingDepth, place);
        break;
    case PathVariable::RelativeHumidity:
        value = perCent * relativeHumidity(place);
        break;
    case PathVariable::SpecificHumidity:
        value = gramsPerKilogram * specificHumidity(place);
        break;
    case PathVariable::MixingRatio: {
        const double humidity = specificHumidity(place);
        value = gramsPerKilogram * humidity / (1 - humidity);
        break;
    }
    case PathVariable::TerrainHeight:
        value = point.terrainMetres;
        break;
    case PathVariable::DownwardSolarFlux:
        value = surface(&PathFields::solarFlux, place);
        break;
    case PathVariable::EastwardWind:
        value = wind().east;
        break;
    case PathVariable::NorthwardWind:
        value = wind().north;
        break;
    case PathVariable::Omega:
        value = aloft(&PathFields::omega, place);
        break;
    case PathVariable::DistanceTravelled:
        break;
    }
    return static_cast<float>(value);
}

} // namespace windline
