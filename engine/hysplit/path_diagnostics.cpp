// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/path_diagnostics.h"

#include "engine/hysplit/constants.h"
#include "engine/kernel/hysplit_interpolate.h"

#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double gramsPerKilogram = 1000;

} // namespace

PathDiagnostics::PathDiagnostics(const HysplitView& view, const HysplitSnapshot& first, const HysplitSnapshot& last)
    : m_view(view)
    , m_first(first)
    , m_last(last)
{
}

PathDiagnostics::Place PathDiagnostics::placeOf(
    const PathPoint& point, const MeteorologyOffset& offset, double secondsLater) const
{
    return {locate(m_view, point.column + offset.columns, point.row + offset.rows),
        layerOf(m_view, point.firstGuessSigma - offset.sigma),
        (point.time + secondsLater - m_view.timeFirst) / (m_view.timeLast - m_view.timeFirst)};
}

// of(snapshot, row, column): the value at one node and time.
template <typename Of> double PathDiagnostics::between(const Place& place, const Of& of) const
{
    const auto inTime = [&](const HysplitSnapshot& snapshot) {
        const auto inRow = [&](int row) {
            const double west = of(snapshot, row, place.cell.column);
            return west + place.cell.columnFraction * (of(snapshot, row, place.cell.column + 1) - west);
        };
        const double south = inRow(place.cell.row);
        return south + place.cell.rowFraction * (inRow(place.cell.row + 1) - south);
    };
    const double first = inTime(m_first);
    return first + place.timeFraction * (inTime(m_last) - first);
}

double PathDiagnostics::onLevels(const Place& place, std::vector<float> HysplitSnapshot::* field) const
{
    if ((m_first.*field).empty() || (m_last.*field).empty())
        return unknown;
    return between(place, [&](const HysplitSnapshot& snapshot, int row, int column) {
        const std::size_t at = snapshot.index(row, column, place.layer.level);
        const double below = (snapshot.*field)[at];
        return below + place.layer.fraction * ((snapshot.*field)[at + 1] - below);
    });
}

// Interpolated as such from the nodes, as the other quantities are.
double PathDiagnostics::theta(const Place& place) const
{
    return between(place, [&](const HysplitSnapshot& snapshot, int row, int column) {
        const auto atLevel = [&](int level) {
            const std::size_t at = snapshot.index(row, column, level);
            return potentialTemperature(snapshot.temperature[at], snapshot.values[at].pressureHpa);
        };
        const double below = atLevel(place.layer.level);
        return below + place.layer.fraction * (atLevel(place.layer.level + 1) - below);
    });
}

double PathDiagnostics::atGround(const Place& place, std::vector<float> HysplitSnapshot::* field) const
{
    if ((m_first.*field).empty() || (m_last.*field).empty())
        return unknown;
    return between(place, [&](const HysplitSnapshot& snapshot, int row, int column) -> double {
        return (snapshot.*field)[snapshot.grid->node(row, column)];
    });
}

// mm h-1: what fell between the two times; where the running sum began anew, the later sum.
double PathDiagnostics::rainfall(const Place& place) const
{
    if (m_first.precipitationMetres.empty() || m_last.precipitationMetres.empty())
        return unknown;
    const int row = place.cell.row + (place.cell.rowFraction >= 0.5 ? 1 : 0);
    const int column = place.cell.column + (place.cell.columnFraction >= 0.5 ? 1 : 0);
    const std::size_t node = m_first.grid->node(row, column);
    const double before = m_first.precipitationMetres[node];
    const double later = m_last.precipitationMetres[node];
    const double metres = later - before >= 0 ? later - before : later;
    constexpr double secondsPerHour = 3600;
    constexpr double millimetresPerMetre = 1000;
    return metres * millimetresPerMetre / ((m_view.timeLast - m_view.timeFirst) / secondsPerHour);
}

// m s-1 from cells per minute with the cells at the point itself, turned to east and north.
double PathDiagnostics::wind(const PathPoint& point, const Place& place, bool northward) const
{
    const auto cells = [&](float HysplitValues::* member) {
        return between(place, [&](const HysplitSnapshot& snapshot, int row, int column) {
            const std::size_t at = snapshot.index(row, column, place.layer.level);
            const HysplitGrid& grid = *snapshot.grid;
            const int distinct = column < grid.columns ? column : 0;
            const double metres = member == &HysplitValues::columns ? grid.metresPerColumn(row, distinct)
                                                                    : grid.metresPerRow(row, distinct);
            const double below = snapshot.values[at].*member;
            return (below + place.layer.fraction * (snapshot.values[at + 1].*member - below)) * metres
                / secondsPerMinute;
        });
    };
    if (!m_view.isProjected)
        return cells(northward ? &HysplitValues::rows : &HysplitValues::columns);
    double cosine = 1;
    double sine = 0;
    m_view.projection.eastOnGrid(point.longitude, cosine, sine);
    const double along = cells(&HysplitValues::columns);
    const double across = cells(&HysplitValues::rows);
    return northward ? across * cosine - along * sine : along * cosine + across * sine;
}

float PathDiagnostics::at(
    const PathPoint& point, const MeteorologyOffset& offset, PathVariable variable, bool isStart, int direction) const
{
    const Place place = placeOf(point, offset, isStart ? direction * secondsPerMinute : 0);
    const double pressureHpa = point.pressurePa / pascalPerHectopascal;
    const auto temperature = [&] { return onLevels(place, &HysplitSnapshot::temperature); };
    const auto relative = [&] { return onLevels(place, &HysplitSnapshot::relativeHumidity); };
    double value = unknown;
    switch (variable) {
    case PathVariable::Pressure:
        value = pressureHpa;
        break;
    case PathVariable::PotentialTemperature:
        value = theta(place);
        break;
    case PathVariable::AirTemperature:
        value = temperature();
        break;
    case PathVariable::Rainfall:
        value = rainfall(place);
        break;
    case PathVariable::MixingDepth:
        value = atGround(place, &HysplitSnapshot::mixingDepthMetres);
        break;
    case PathVariable::RelativeHumidity:
        value = relative();
        break;
    case PathVariable::SpecificHumidity:
        value = onLevels(place, &HysplitSnapshot::specificHumidity) * gramsPerKilogram;
        break;
    case PathVariable::MixingRatio: {
        const double vapour = relative() / percent * saturationPressureHpa(temperature());
        value = 0.622 * vapour / (pressureHpa - vapour) * gramsPerKilogram;
        break;
    }
    case PathVariable::TerrainHeight:
        value = point.terrainMetres;
        break;
    case PathVariable::DownwardSolarFlux:
        value = atGround(place, &HysplitSnapshot::solarFlux);
        break;
    case PathVariable::EastwardWind:
        value = wind(point, place, false);
        break;
    case PathVariable::NorthwardWind:
        value = wind(point, place, true);
        break;
    case PathVariable::Omega:
        value = onLevels(place, &HysplitSnapshot::omega);
        break;
    case PathVariable::DistanceTravelled: // no meteorology
        break;
    }
    return static_cast<float>(value);
}

} // namespace windline
