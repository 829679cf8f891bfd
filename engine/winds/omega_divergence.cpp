// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/omega_divergence.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace windline {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

// The derivative in the middle of three points so far apart (of second order); one-sided where a side is NaN.
double derivative(double before, double here, double after, double distanceBefore, double distanceAfter)
{
    if (std::isnan(before))
        return (after - here) / distanceAfter;
    if (std::isnan(after))
        return (here - before) / distanceBefore;
    if (std::isnan(here))
        return unknown;
    const double slopeBefore = (here - before) / distanceBefore;
    const double slopeAfter = (after - here) / distanceAfter;
    return (slopeBefore * distanceAfter + slopeAfter * distanceBefore) / (distanceBefore + distanceAfter);
}

// Horizontal divergence (s-1) on one level.
class LevelDivergence {
public:
    LevelDivergence(const HorizontalGrid& grid, const float* east, const float* north)
        : m_grid(grid)
        , m_rows(grid.latitudeCount)
        , m_columns(grid.longitudeCount)
        , m_east(east)
        , m_north(north)
    {
    }

    double at(int row, int column) const
    {
        const double value = m_grid.projection ? projected(row, column) : onSphere(row, column);
        return std::isnan(value) ? 0 : value;
    }

private:
    std::size_t index(int row, int column) const { return static_cast<std::size_t>(row) * m_columns + column; }
    bool isInside(int row, int column) const { return row >= 0 && row < m_rows && column >= 0 && column < m_columns; }

    // 1/(R cos phi) (du/dlambda + d(v cos phi)/dphi).
    double onSphere(int row, int column) const
    {
        const double latitude = m_grid.latitudeFirst + row * m_grid.latitudeSpacing;
        const double cosine = std::cos(latitude * radiansPerDegree);
        constexpr double onPole = 1e-6;
        if (std::fabs(cosine) < onPole)
            return onPoleRow(row, latitude);
        const double spacing = m_grid.longitudeSpacing * radiansPerDegree;
        const double alongRow =
            derivative(eastAt(row, column - 1), m_east[index(row, column)], eastAt(row, column + 1), spacing, spacing);
        double southDistance = m_grid.latitudeSpacing;
        double northDistance = m_grid.latitudeSpacing;
        const double southFlux = fluxAt(row - 1, column, -90 - latitude, southDistance);
        const double northFlux = fluxAt(row + 1, column, 90 - latitude, northDistance);
        const double alongColumn = derivative(southFlux, m_north[index(row, column)] * cosine, northFlux,
            southDistance * radiansPerDegree, northDistance * radiansPerDegree);
        return (alongRow + alongColumn) / (earthRadiusMetres * cosine);
    }

    double eastAt(int row, int column) const
    {
        if (m_grid.isPeriodic())
            column = (column + m_columns) % m_columns;
        return isInside(row, column) ? m_east[index(row, column)] : unknown;
    }

    // v cos phi. Beyond the last row of a grid that goes round a pole: on the pole, where the flux is 0.
    double fluxAt(int row, int column, double degreesToPole, double& distance) const
    {
        if (isInside(row, column))
            return m_north[index(row, column)]
                * std::cos((m_grid.latitudeFirst + row * m_grid.latitudeSpacing) * radiansPerDegree);
        const bool closes = m_grid.isPeriodic() && (row < 0 ? m_grid.coversSouthPole() : m_grid.coversNorthPole());
        distance = std::fabs(degreesToPole);
        return closes ? 0 : unknown;
    }

    // The outflow through the neighbouring row over the area of the cap within it.
    double onPoleRow(int row, double latitude) const
    {
        const int inner = latitude < 0 ? row + 1 : row - 1;
        if (!isInside(inner, 0))
            return unknown;
        double outward = 0;
        for (int column = 0; column < m_columns; ++column)
            outward += (latitude < 0 ? 1 : -1) * m_north[index(inner, column)] / m_columns;
        const double colatitude = m_grid.latitudeSpacing * radiansPerDegree;
        return outward * std::sin(colatitude) / (earthRadiusMetres * (1 - std::cos(colatitude)));
    }

    // m^2 (d(u/m)/dx + d(v/m)/dy), 1/m being proportional to the length of a cell.
    double projected(int row, int column) const
    {
        const auto flux = [&](const float* wind, int r, int c) {
            return isInside(r, c) ? wind[index(r, c)] * cellMetres(r, c) : unknown;
        };
        const double alongRow =
            derivative(flux(m_east, row, column - 1), flux(m_east, row, column), flux(m_east, row, column + 1), 1, 1);
        const double alongColumn = derivative(
            flux(m_north, row - 1, column), flux(m_north, row, column), flux(m_north, row + 1, column), 1, 1);
        const double cell = cellMetres(row, column);
        return (alongRow + alongColumn) / (cell * cell);
    }

    double cellMetres(int row, int column) const
    {
        return m_grid.projection->metresPerCell(m_grid.latitudeOf(column, row));
    }

    const HorizontalGrid& m_grid;
    int m_rows;
    int m_columns;
    const float* m_east;
    const float* m_north;
};

} // namespace

std::vector<float> omegaFromDivergence(const MetSnapshot& snapshot)
{
    const HorizontalGrid& grid = snapshot.grid.horizontal;
    const std::vector<double>& levels = snapshot.grid.levelsPa;
    const std::size_t cells = grid.cellCount();
    std::vector<float> omega(levels.size() * cells);
    std::vector<double> divergenceAbove(cells);
    std::vector<double> sum(cells); // of the column down to the level
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const LevelDivergence divergence(
            grid, &snapshot[Field::EastwardWind][level * cells], &snapshot[Field::NorthwardWind][level * cells]);
        for (int row = 0; row < grid.latitudeCount; ++row)
            for (int column = 0; column < grid.longitudeCount; ++column) {
                const std::size_t cell = static_cast<std::size_t>(row) * grid.longitudeCount + column;
                const double here = divergence.at(row, column);
                if (level > 0)
                    sum[cell] -= 0.5 * (divergenceAbove[cell] + here) * (levels[level] - levels[level - 1]);
                divergenceAbove[cell] = here;
                omega[level * cells + cell] = static_cast<float>(sum[cell]);
            }
    }
    return omega;
}

} // namespace windline
