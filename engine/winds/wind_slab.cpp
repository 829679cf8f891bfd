// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/wind_slab.h"

#include "engine/kernel/interpolate.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace windline {

WindSlab::WindSlab(const PreparedSnapshot& first, const PreparedSnapshot& last)
    : m_shape(first.shape)
    , m_nodes(first.winds.size())
    , m_levelTable(levelTableSize)
    , m_largestWind(std::max(first.largestWind, last.largestWind))
    , m_timeFirst(static_cast<double>(first.time.time_since_epoch().count()))
    , m_timeLast(static_cast<double>(last.time.time_since_epoch().count()))
{
    assert(first.shape == last.shape && first.time < last.time);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i] = {first.winds[i], last.winds[i]};

    if (!first.surface.empty() && !last.surface.empty())
        takeSurface(first, last);

    for (const double level : m_shape.levelsPa)
        m_logLevels.push_back(std::log(level));
    const double span = m_shape.levelsPa.back() - m_shape.levelsPa.front();
    std::size_t level = 0;
    for (int entry = 0; entry < levelTableSize; ++entry) {
        const double pressure = m_shape.levelsPa.front() + span * entry / levelTableSize;
        while (level + 2 < m_shape.levelsPa.size() && m_shape.levelsPa[level + 1] <= pressure)
            ++level;
        m_levelTable[entry] = static_cast<std::uint16_t>(level);
    }
}

void WindSlab::takeSurface(const PreparedSnapshot& first, const PreparedSnapshot& last)
{
    m_surface.resize(first.surface.size());
    m_smallestSurfacePressurePa = m_shape.levelsPa.back();
    bool hasWind = false;
    for (std::size_t i = 0; i < m_surface.size(); ++i) {
        m_surface[i] = {first.surface[i], last.surface[i]};
        for (const SurfaceValues& values : {first.surface[i], last.surface[i]}) {
            if (values.pressurePa < m_smallestSurfacePressurePa)
                m_smallestSurfacePressurePa = values.pressurePa;
            hasWind = hasWind || !std::isnan(values.east10m);
        }
    }
    if (hasWind)
        m_surfaceLayersFromPa = m_smallestSurfacePressurePa - surfaceLayerPa;
}

WindView WindSlab::view() const
{
    const HorizontalGrid& grid = m_shape.grid;
    WindView view;
    view.nodes = m_nodes.data();
    view.surface = m_surface.empty() ? nullptr : m_surface.data();
    view.levelsPa = m_shape.levelsPa.data();
    view.logLevels = m_logLevels.data();
    view.levelTable = m_levelTable.data();
    view.rows = m_shape.rows;
    view.columns = m_shape.columns;
    view.levels = static_cast<int>(m_shape.levelsPa.size());
    view.latitudeFirst = grid.latitudeFirst - m_shape.rowsAddedSouth * grid.latitudeSpacing;
    view.rowsPerDegree = 1 / grid.latitudeSpacing;
    view.longitudeFirst = grid.longitudeFirst;
    view.columnsPerDegree = 1 / grid.longitudeSpacing;
    constexpr double beyondPole = 91;
    view.southEdge = m_shape.closesSouth ? -beyondPole : grid.latitudeFirst;
    view.northEdge = m_shape.closesNorth ? beyondPole : grid.latitudeLast();
    view.longitudeWidth = grid.isPeriodic() ? 360.0 : grid.longitudeLast() - grid.longitudeFirst;
    const bool closesOverPoles = m_shape.closesSouth || m_shape.closesNorth;
    view.polarCapLatitude = closesOverPoles ? 90 - 2 * grid.latitudeSpacing : beyondPole;
    view.topPa = m_shape.levelsPa.front();
    view.smallestSurfacePressurePa = m_smallestSurfacePressurePa;
    view.surfaceLayersFromPa = m_surfaceLayersFromPa;
    view.tableStepsPerPa = levelTableSize / (m_shape.levelsPa.back() - m_shape.levelsPa.front());
    if (grid.projection) {
        view.isProjected = true;
        view.projection = *grid.projection;
    }
    view.timeFirst = m_timeFirst;
    view.timeLast = m_timeLast;
    return view;
}

double WindSlab::halfCellSeconds() const
{
    return 0.5 * m_shape.grid.cellMetres() / std::max(m_largestWind, 1.0);
}

} // namespace windline
