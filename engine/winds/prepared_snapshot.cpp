// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/prepared_snapshot.h"

#include "engine/threads/for_ranges.h"
#include "engine/winds/air_constants.h"
#include "engine/winds/column_preparation.h"
#include "engine/winds/polar_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

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
    RowPreparer(const MetSnapshot& snapshot, const VerticalSource& vertical, PreparedSnapshot& prepared)
        : m_snapshot(snapshot)
        , m_vertical(vertical)
        , m_prepared(prepared)
        , m_shape(prepared.shape)
        , m_levels(m_shape.levelsPa.size())
        , m_unknownRow(static_cast<std::size_t>(m_shape.grid.longitudeCount), unknown)
        , m_temperature(m_levels)
        , m_kept(m_levels)
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

    double largestWind() const { return std::sqrt(static_cast<double>(m_largestSquared)); } // of the rows prepared here

private:
    // From rows of the file, one for each field and level, to columns whose levels follow each other. A few columns at
    // a time, so that what is read and what is written both stay in the cache.
    void copyLevels(int fileRow, WindValues* firstColumn)
    {
        constexpr int columnsAtOnce = 64; // of 16, 64 and all, measured
        const int columns = m_shape.grid.longitudeCount;
        for (int begin = 0; begin < columns; begin += columnsAtOnce) {
            const int end = std::min(begin + columnsAtOnce, columns);
            for (std::size_t level = 0; level < m_levels; ++level) {
                const float* const east = rowOf(m_snapshot[Field::EastwardWind], level, fileRow);
                const float* const north = rowOf(m_snapshot[Field::NorthwardWind], level, fileRow);
                const float* const omega =
                    rowOf(m_vertical.omega ? *m_vertical.omega : m_snapshot[Field::PressureVelocity], level, fileRow);
                const float* const height = rowOf(m_snapshot[Field::GeopotentialHeight], level, fileRow);
                WindValues* const nodes = firstColumn + level;
                for (int column = begin; column < end; ++column)
                    nodes[column * m_levels] = {east[column], north[column], omega[column], height[column]};
                for (int column = begin; column < end; ++column) {
                    const float squared = east[column] * east[column] + north[column] * north[column];
                    m_largestSquared = squared > m_largestSquared ? squared : m_largestSquared; // never NaN
                }
            }
        }
    }

    void prepareColumn(int fileRow, int column, std::span<WindValues> values)
    {
        SurfaceValues surface{value2d(Field::SurfacePressure, fileRow, column),
            value2d(Field::SurfaceAltitude, fileRow, column), value2d(Field::EastwardWind10m, fileRow, column),
            value2d(Field::NorthwardWind10m, fileRow, column)};
        const std::span<const double> levels(m_shape.levelsPa);
        if (m_snapshot.has(Field::GeopotentialHeight)) {
            completeSurface(values, levels, surface);
        } else if (m_snapshot.has(Field::AirTemperature) && !std::isnan(surface.pressurePa)
            && !std::isnan(surface.terrainMetres)) {
            takeTemperature(fileRow, column);
            integrateHeights(values, levels, m_temperature, surface);
        }
        fillBelowGround(values, levels, surface.pressurePa);
        if (m_vertical.kept != KeptQuantity::None)
            putKept(fileRow, column, values, surface);
        if (!m_prepared.surface.empty())
            surfaceOf(fileRow + m_shape.rowsAddedSouth, column) = surface;
    }

    void takeTemperature(int fileRow, int column)
    {
        const std::vector<float>& temperature = m_snapshot[Field::AirTemperature];
        for (std::size_t level = 0; level < m_levels; ++level)
            m_temperature[level] = temperature.empty() ? unknown : temperature[index3d(level, fileRow) + column];
    }

    void putKept(int fileRow, int column, std::span<WindValues> values, const SurfaceValues& surface)
    {
        takeTemperature(fileRow, column);
        for (std::size_t level = 0; level < m_levels; ++level)
            m_kept[level] = static_cast<float>(
                keptValue(m_shape.levelsPa[level], m_temperature[level], values[level].height, surface.terrainMetres));
        extendBelowGround(m_kept, m_shape.levelsPa, surface.pressurePa);
        for (std::size_t level = 0; level < m_levels; ++level)
            values[level].omega = m_kept[level];
    }

    double keptValue(double pressurePa, double temperature, double heightMsl, double terrain) const
    {
        if (m_vertical.kept == KeptQuantity::PotentialTemperature)
            return std::log(temperature / air::referenceKelvin) - air::kappa * std::log(pressurePa / air::referencePa);
        if (m_vertical.kept == KeptQuantity::Density)
            return std::log(pressurePa / (air::dryGasConstant * temperature));
        constexpr double scaleMetres = 25'000;
        return 1 - (heightMsl - terrain) / (scaleMetres - terrain);
    }

    // NaN where the file does not have the field.
    const float* rowOf(const std::vector<float>& values, std::size_t level, int fileRow) const
    {
        return values.empty() ? m_unknownRow.data() : &values[index3d(level, fileRow)];
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
    const VerticalSource& m_vertical;
    PreparedSnapshot& m_prepared;
    const SlabShape& m_shape;
    std::size_t m_levels;
    float m_largestSquared = 0;
    std::vector<float> m_unknownRow;
    std::vector<float> m_temperature;
    std::vector<float> m_kept;
};

} // namespace

PreparedSnapshot::PreparedSnapshot(const MetSnapshot& snapshot, const VerticalSource& vertical)
    : PreparedWinds(snapshot.time)
    , shape(shapeOf(snapshot))
{
    const auto columns = static_cast<std::size_t>(shape.rows) * shape.columns;
    winds.resize(columns * shape.levelsPa.size()); // rows of the file are filled below, those beyond a pole at the end
    const bool groundIsKnown = snapshot.has(Field::SurfacePressure)
        || (snapshot.has(Field::SurfaceAltitude) && snapshot.has(Field::GeopotentialHeight));
    if (groundIsKnown)
        surface.assign(columns, SurfaceValues{unknown, unknown, unknown, unknown});

    std::mutex mutex;
    constexpr std::size_t rowsPerRange = 4;
    forRanges(
        static_cast<std::size_t>(shape.grid.latitudeCount), rowsPerRange, [&](std::size_t begin, std::size_t end) {
            RowPreparer rows(snapshot, vertical, *this);
            for (std::size_t row = begin; row < end; ++row)
                rows.prepare(static_cast<int>(row));
            const std::scoped_lock lock(mutex);
            largestWind = std::max(largestWind, rows.largestWind());
        });
    completePolarRows(*this);
}

} // namespace windline
