// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/wind_slab.h"

#include "engine/kernel/interpolate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <span>

namespace windline {

namespace {

double secondsOf(Time time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

// The smallest surface pressure of a row's columns at both times, a column's and its eastern neighbour's; and whether
// the 10-m wind is known anywhere. NaN, which no comparison lets pass, becomes minus infinity: there one has to look.
void takeSmaller(std::span<const SurfaceValues> row, std::span<float> smallest)
{
    const auto pressure = [&](std::size_t column) {
        const float value = row[std::min(column, row.size() - 1)].pressurePa;
        return std::isnan(value) ? -std::numeric_limits<float>::infinity() : value;
    };
    for (std::size_t column = 0; column < row.size(); ++column)
        smallest[column] = std::min({smallest[column], pressure(column), pressure(column + 1)});
}

bool hasSurfaceWind(const PreparedSnapshot& snapshot)
{
    return std::ranges::any_of(
        snapshot.surface, [](const SurfaceValues& values) { return !std::isnan(values.east10m); });
}

} // namespace

WindSlab::WindSlab(std::shared_ptr<const PreparedSnapshot> first, std::shared_ptr<const PreparedSnapshot> last)
    : m_first(std::move(first))
    , m_last(std::move(last))
    , m_levelTable(levelTableSize)
{
    assert(m_first->shape == m_last->shape && m_first->time < m_last->time);
    tabulateLevels();
    if (!m_first->surface.empty() && !m_last->surface.empty())
        findOpenAir();
}

void WindSlab::tabulateLevels()
{
    const std::vector<double>& levels = m_first->shape.levelsPa;
    for (const double level : levels)
        m_logLevels.push_back(std::log(level));
    for (std::size_t k = 0; k + 1 < levels.size(); ++k)
        m_perLayerPa.push_back(static_cast<float>(1 / (levels[k + 1] - levels[k])));
    const double span = levels.back() - levels.front();
    std::size_t level = 0;
    for (int entry = 0; entry < levelTableSize; ++entry) {
        const double pressure = levels.front() + span * entry / levelTableSize;
        while (level + 2 < levels.size() && levels[level + 1] <= pressure)
            ++level;
        m_levelTable[entry] = static_cast<std::uint16_t>(level);
    }
}

void WindSlab::findOpenAir()
{
    const auto columns = static_cast<std::size_t>(m_first->shape.columns);
    const auto rows = static_cast<std::size_t>(m_first->shape.rows);
    m_openAirPa.assign(rows * columns, std::numeric_limits<float>::infinity());
    for (const auto& snapshot : {m_first, m_last}) {
        const std::span surface(snapshot->surface);
        for (std::size_t row = 0; row < rows; ++row) {
            takeSmaller(
                surface.subspan(row * columns, columns), std::span(m_openAirPa).subspan(row * columns, columns));
            if (row > 0) // the cells south of it have it as their northern edge
                takeSmaller(surface.subspan(row * columns, columns),
                    std::span(m_openAirPa).subspan((row - 1) * columns, columns));
        }
    }
    if (hasSurfaceWind(*m_first) || hasSurfaceWind(*m_last))
        for (float& pressure : m_openAirPa)
            pressure -= static_cast<float>(surfaceLayerPa);
}

WindView WindSlab::view() const
{
    const SlabShape& shape = m_first->shape;
    const HorizontalGrid& grid = shape.grid;
    WindView view;
    view.first = m_first->winds.data();
    view.last = m_last->winds.data();
    view.firstId = m_first->windsId;
    view.lastId = m_last->windsId;
    if (!m_openAirPa.empty()) {
        view.surfaceFirst = m_first->surface.data();
        view.surfaceLast = m_last->surface.data();
        view.openAirPa = m_openAirPa.data();
        view.surfaceFirstId = m_first->surfaceId;
        view.surfaceLastId = m_last->surfaceId;
        view.openAirId = m_openAirId;
    }
    view.levelsPa = shape.levelsPa.data();
    view.logLevels = m_logLevels.data();
    view.perLayerPa = m_perLayerPa.data();
    view.levelTable = m_levelTable.data();
    view.rows = shape.rows;
    view.columns = shape.columns;
    view.levels = static_cast<int>(shape.levelsPa.size());
    view.latitudeFirst = grid.latitudeFirst - shape.rowsAddedSouth * grid.latitudeSpacing;
    view.rowsPerDegree = 1 / grid.latitudeSpacing;
    view.longitudeFirst = grid.longitudeFirst;
    view.columnsPerDegree = 1 / grid.longitudeSpacing;
    constexpr double beyondPole = 91;
    view.southEdge = shape.closesSouth ? -beyondPole : grid.latitudeFirst;
    view.northEdge = shape.closesNorth ? beyondPole : grid.latitudeLast();
    view.longitudeWidth = grid.isPeriodic() ? 360.0 : grid.longitudeLast() - grid.longitudeFirst;
    const bool closesOverPoles = shape.closesSouth || shape.closesNorth;
    view.polarCapLatitude = closesOverPoles ? 90 - 2 * grid.latitudeSpacing : beyondPole;
    view.topPa = shape.levelsPa.front();
    view.tableStepsPerPa = levelTableSize / (shape.levelsPa.back() - shape.levelsPa.front());
    if (grid.projection) {
        view.isProjected = true;
        view.projection = *grid.projection;
    }
    view.timeFirst = secondsOf(m_first->time);
    view.timeLast = secondsOf(m_last->time);
    view.perSecond = 1 / (view.timeLast - view.timeFirst);
    return view;
}

double WindSlab::halfCellSeconds() const
{
    return 0.5 * m_first->shape.grid.cellMetres() / std::max({m_first->largestWind, m_last->largestWind, 1.0});
}

} // namespace windline
