// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/prepared_snapshot.h"

#include "engine/winds/column_preparation.h"
#include "engine/winds/polar_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

// A pole is closed over when a row lies on it, or one row more at the same spacing reaches it or mirrors the last.
bool closesOverPole(double degreesToPole, double spacing)
{
    const double rows = degreesToPole / spacing;
    return std::fabs(rows) < 0.01 || std::fabs(rows - 0.5) < 0.01 || std::fabs(rows - 1) < 0.01;
}

SlabShape shapeOf(const MetSnapshot& snapshot)
{
    SlabShape shape;
    const HorizontalGrid& grid = snapshot.grid.horizontal;
    shape.grid = grid;
    shape.levelsPa = snapshot.grid.levelsPa;

    shape.columns = grid.longitudeCount + (grid.isPeriodic() ? 1 : 0);
    const double toSouth = grid.latitudeFirst + 90;
    const double toNorth = 90 - grid.latitudeLast();
    shape.closesSouth = grid.isPeriodic() && closesOverPole(toSouth, grid.latitudeSpacing);
    shape.closesNorth = grid.isPeriodic() && closesOverPole(toNorth, grid.latitudeSpacing);
    shape.rowsAddedSouth = shape.closesSouth && toSouth > 0.25 * grid.latitudeSpacing ? 1 : 0;
    shape.rowsAddedNorth = shape.closesNorth && toNorth > 0.25 * grid.latitudeSpacing ? 1 : 0;
    shape.rows = grid.latitudeCount + shape.rowsAddedSouth + shape.rowsAddedNorth;
    return shape;
}

// Fills the rows that the file has.
class RowPreparer {
public:
    RowPreparer(const MetSnapshot& snapshot, PreparedSnapshot& prepared)
        : m_snapshot(snapshot)
        , m_prepared(prepared)
        , m_shape(prepared.shape)
        , m_levels(m_shape.levelsPa.size())
        , m_temperature(m_levels)
    {
    }

    void prepare(int fileRow)
    {
        const int row = fileRow + m_shape.rowsAddedSouth;
        WindValues* const firstColumn = &m_prepared.winds[static_cast<std::size_t>(row) * m_shape.columns * m_levels];
        copyLevels(fileRow, firstColumn);
        for (int column = 0; column < m_shape.grid.longitudeCount; ++column)
            prepareColumn(fileRow, column, {firstColumn + column * m_levels, m_levels});
        if (m_shape.columns > m_shape.grid.longitudeCount)
            std::copy_n(firstColumn, m_levels, firstColumn + m_shape.grid.longitudeCount * m_levels);
        if (!m_prepared.surface.empty() && m_shape.columns > m_shape.grid.longitudeCount)
            surfaceOf(row, m_shape.grid.longitudeCount) = surfaceOf(row, 0);
    }

private:
    // One pass per field and level over the contiguous row of the file; the row of columns stays in the cache.
    void copyLevels(int fileRow, WindValues* firstColumn)
    {
        const auto copy = [&](Field field, float WindValues::* member) {
            const std::vector<float>& values = m_snapshot[field];
            for (std::size_t level = 0; level < m_levels && !values.empty(); ++level) {
                const float* const source = &values[index3d(level, fileRow)];
                for (int column = 0; column < m_shape.grid.longitudeCount; ++column)
                    firstColumn[column * m_levels + level].*member = source[column];
            }
        };
        copy(Field::EastwardWind, &WindValues::east);
        copy(Field::NorthwardWind, &WindValues::north);
        copy(Field::PressureVelocity, &WindValues::omega);
        copy(Field::GeopotentialHeight, &WindValues::height);
    }

    void prepareColumn(int fileRow, int column, std::span<WindValues> values)
    {
        for (const WindValues& value : values) {
            const double squared =
                static_cast<double>(value.east) * value.east + static_cast<double>(value.north) * value.north;
            if (squared > m_prepared.largestWind * m_prepared.largestWind) // never true for NaN
                m_prepared.largestWind = std::sqrt(squared);
        }
        SurfaceValues surface{value2d(Field::SurfacePressure, fileRow, column),
            value2d(Field::SurfaceAltitude, fileRow, column), value2d(Field::EastwardWind10m, fileRow, column),
            value2d(Field::NorthwardWind10m, fileRow, column)};
        const std::span<const double> levels(m_shape.levelsPa);
        if (m_snapshot.has(Field::GeopotentialHeight)) {
            completeSurface(values, levels, surface);
        } else if (m_snapshot.has(Field::AirTemperature) && !std::isnan(surface.pressurePa)
            && !std::isnan(surface.terrainMetres)) {
            for (std::size_t level = 0; level < m_levels; ++level)
                m_temperature[level] = m_snapshot[Field::AirTemperature][index3d(level, fileRow) + column];
            integrateHeights(values, levels, m_temperature, surface);
        }
        fillBelowGround(values, levels, surface.pressurePa);
        if (!m_prepared.surface.empty())
            surfaceOf(fileRow + m_shape.rowsAddedSouth, column) = surface;
    }

    std::size_t index3d(std::size_t level, int fileRow) const
    {
        return (level * m_shape.grid.latitudeCount + fileRow) * m_shape.grid.longitudeCount;
    }

    float value2d(Field field, int fileRow, int column) const
    {
        const std::vector<float>& values = m_snapshot[field];
        return values.empty() ? unknown
                              : values[static_cast<std::size_t>(fileRow) * m_shape.grid.longitudeCount + column];
    }

    SurfaceValues& surfaceOf(int row, int column)
    {
        return m_prepared.surface[static_cast<std::size_t>(row) * m_shape.columns + column];
    }

    const MetSnapshot& m_snapshot;
    PreparedSnapshot& m_prepared;
    const SlabShape& m_shape;
    std::size_t m_levels;
    std::vector<float> m_temperature;
};

} // namespace

PreparedSnapshot::PreparedSnapshot(const MetSnapshot& snapshot)
    : PreparedWinds(snapshot.time)
    , shape(shapeOf(snapshot))
{
    const auto columns = static_cast<std::size_t>(shape.rows) * shape.columns;
    winds.assign(columns * shape.levelsPa.size(), WindValues{unknown, unknown, unknown, unknown});
    const bool groundIsKnown = snapshot.has(Field::SurfacePressure)
        || (snapshot.has(Field::SurfaceAltitude) && snapshot.has(Field::GeopotentialHeight));
    if (groundIsKnown)
        surface.assign(columns, SurfaceValues{unknown, unknown, unknown, unknown});

    RowPreparer rows(snapshot, *this);
    for (int row = 0; row < shape.grid.latitudeCount; ++row)
        rows.prepare(row);
    completePolarRows(*this);
}

} // namespace windline
