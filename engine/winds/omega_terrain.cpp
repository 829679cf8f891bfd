// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/omega_terrain.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

class TerrainFlow {
public:
    explicit TerrainFlow(PreparedSnapshot& prepared)
        : m_prepared(prepared)
        , m_shape(prepared.shape)
        , m_levels(static_cast<int>(m_shape.levelsPa.size()))
    {
    }

    void addTo(int row, int column)
    {
        const SurfaceValues& surface = surfaceAt(row, column);
        const double slopeSpeed = speedAlongSlope(row, column, surface);
        if (std::isnan(slopeSpeed)) // unknown terrain
            return;
        WindValues* const values = columnAt(row, column);
        for (int k = 0; k < m_levels; ++k) {
            constexpr double scaleMetres = 25'000;
            const double sigma = 1 - (values[k].height - surface.terrainMetres) / (scaleMetres - surface.terrainMetres);
            const double perMetre = pascalsPerMetre(values, k);
            if (!std::isnan(sigma) && !std::isnan(perMetre))
                values[k].omega += static_cast<float>(std::clamp(sigma, 0.0, 1.0) * slopeSpeed * perMetre);
        }
    }

private:
    // V . grad(terrain), m s-1 upward.
    double speedAlongSlope(int row, int column, const SurfaceValues& surface)
    {
        double east = surface.east10m;
        double north = surface.north10m;
        if (std::isnan(east) || std::isnan(north)) {
            const WindValues* const values = columnAt(row, column);
            int lowest = m_levels - 1;
            while (lowest > 0 && m_shape.levelsPa[lowest] >= surface.pressurePa)
                --lowest;
            east = values[lowest].east;
            north = values[lowest].north;
        }
        double cellEast = 0;
        double cellNorth = 0;
        cellMetres(row, column, cellEast, cellNorth);
        const double toEast = slope(row, column, 0, 1);
        const double toNorth = slope(row, column, 1, 0);
        if (!(cellEast > 1)) // on a pole or beyond it
            return 0;
        return east * toEast / cellEast + north * toNorth / cellNorth;
    }

    void cellMetres(int row, int column, double& east, double& north) const
    {
        const HorizontalGrid& grid = m_shape.grid;
        if (grid.projection) {
            east = north = grid.projection->metresPerCell(grid.latitudeOf(column, row));
            return;
        }
        const double latitude = grid.latitudeFirst + (row - m_shape.rowsAddedSouth) * grid.latitudeSpacing;
        north = grid.latitudeSpacing * radiansPerDegree * earthRadiusMetres;
        east = grid.longitudeSpacing * radiansPerDegree * earthRadiusMetres * std::cos(latitude * radiansPerDegree);
    }

    // Metres per cell, one-sided at an edge.
    double slope(int row, int column, int rowStep, int columnStep)
    {
        const double before = terrainBeside(row - rowStep, column - columnStep);
        const double after = terrainBeside(row + rowStep, column + columnStep);
        const double here = surfaceAt(row, column).terrainMetres;
        if (std::isnan(before))
            return std::isnan(after) ? after : after - here;
        return std::isnan(after) ? here - before : 0.5 * (after - before);
    }

    double terrainBeside(int row, int column)
    {
        const int distinct = m_shape.grid.longitudeCount;
        if (m_shape.grid.isPeriodic())
            column = (column + distinct) % distinct;
        if (row < 0 || row >= m_shape.rows || column < 0 || column >= m_shape.columns)
            return std::nan("");
        return surfaceAt(row, column).terrainMetres;
    }

    // dp/dz of the layer around a level.
    double pascalsPerMetre(const WindValues* values, int k) const
    {
        const int upper = std::max(k - 1, 0);
        const int lower = std::min(k + 1, m_levels - 1);
        const double logs = std::log(m_shape.levelsPa[lower] / m_shape.levelsPa[upper]);
        return m_shape.levelsPa[k] * logs / (values[lower].height - values[upper].height);
    }

    SurfaceValues& surfaceAt(int row, int column)
    {
        return m_prepared.surface[static_cast<std::size_t>(row) * m_shape.columns + column];
    }
    WindValues* columnAt(int row, int column)
    {
        return &m_prepared.winds[(static_cast<std::size_t>(row) * m_shape.columns + column) * m_levels];
    }

    PreparedSnapshot& m_prepared;
    const SlabShape& m_shape;
    int m_levels;
};

} // namespace

void addFlowOverTerrain(PreparedSnapshot& prepared)
{
    if (prepared.surface.empty())
        return;
    TerrainFlow flow(prepared);
    for (int row = 0; row < prepared.shape.rows; ++row)
        for (int column = 0; column < prepared.shape.columns; ++column)
            flow.addTo(row, column);
}

} // namespace windline
