// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/path_fields.h"

#include "engine/winds/air_constants.h"
#include "engine/winds/column_preparation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

// Scalars at the poles, as polar_rows.h has them for the winds: one value on the pole, beyond it those of the other
// side.
class ScalarPoles {
public:
    ScalarPoles(const SlabShape& shape, std::vector<float>& values, std::size_t levels)
        : m_shape(shape)
        , m_values(values)
        , m_levels(levels)
    {
    }

    void complete()
    {
        if (m_shape.closesSouth)
            completePole(0, 1, m_shape.rowsAddedSouth > 0);
        if (m_shape.closesNorth)
            completePole(m_shape.rows - 1, m_shape.rows - 2, m_shape.rowsAddedNorth > 0);
    }

private:
    void completePole(int row, int inner, bool isNew)
    {
        const HorizontalGrid& grid = m_shape.grid;
        const double latitude = grid.latitudeFirst + (row - m_shape.rowsAddedSouth) * grid.latitudeSpacing;
        const bool isOnPole = std::fabs(latitude) < 90 + 0.01 * grid.latitudeSpacing;
        const int distinct = grid.longitudeCount;
        for (std::size_t level = 0; level < m_levels; ++level) {
            double sum = 0;
            for (int column = 0; column < distinct; ++column)
                sum += at(isNew ? inner : row, column, level);
            for (int column = 0; column < m_shape.columns; ++column) {
                // With an odd number of columns the opposite meridian lies between two of them.
                const float one = at(inner, (column + distinct / 2) % distinct, level);
                const float other = at(inner, (column + (distinct + 1) / 2) % distinct, level);
                at(row, column, level) = isOnPole ? static_cast<float>(sum / distinct) : 0.5F * (one + other);
            }
        }
    }

    float& at(int row, int column, std::size_t level)
    {
        return m_values[(static_cast<std::size_t>(row) * m_shape.columns + column) * m_levels + level];
    }

    const SlabShape& m_shape;
    std::vector<float>& m_values;
    std::size_t m_levels;
};

// From a file's [level][row][column] to a slab's [row][column][level]; finish(column of the slab, row, column) mends
// what is missing in one column.
template <typename Finish>
std::vector<float> inSlabShape(
    const std::vector<float>& values, const SlabShape& shape, std::size_t levels, const Finish& finish)
{
    if (values.empty())
        return {};
    const auto rows = static_cast<std::size_t>(shape.grid.latitudeCount);
    const auto columns = static_cast<std::size_t>(shape.grid.longitudeCount);
    std::vector<float> result(static_cast<std::size_t>(shape.rows) * shape.columns * levels);
    for (std::size_t fileRow = 0; fileRow < rows; ++fileRow) {
        const std::size_t row = fileRow + static_cast<std::size_t>(shape.rowsAddedSouth);
        for (std::size_t column = 0; column < static_cast<std::size_t>(shape.columns); ++column) {
            float* const target = &result[(row * shape.columns + column) * levels];
            for (std::size_t level = 0; level < levels; ++level)
                target[level] = values[(level * rows + fileRow) * columns + column % columns];
            finish(std::span(target, levels), row, column);
        }
    }
    ScalarPoles(shape, result, levels).complete();
    return result;
}

} // namespace

PathFields::PathFields(const MetSnapshot& snapshot, const PreparedSnapshot& prepared, FieldSet wanted)
{
    const SlabShape& shape = prepared.shape;
    const std::size_t levels = shape.levelsPa.size();
    const auto has = [&](Field field) { return wanted.contains(field) && snapshot.has(field); };
    const auto surfacePa = [&](std::size_t row, std::size_t column) {
        return prepared.surface.empty() ? std::numeric_limits<float>::quiet_NaN()
                                        : prepared.surface[row * shape.columns + column].pressurePa;
    };
    const auto take = [&](Field field, std::size_t count, const auto& finish) {
        return has(field) ? inSlabShape(snapshot[field], shape, count, finish) : std::vector<float>();
    };
    const auto asItIs = [](std::span<float>, std::size_t, std::size_t) { };
    const auto sameBelow = [&](std::span<float> column, std::size_t row, std::size_t index) {
        fillBelowGround(column, shape.levelsPa, surfacePa(row, index));
    };

    logTemperature =
        take(Field::AirTemperature, levels, [&](std::span<float> column, std::size_t row, std::size_t index) {
            for (float& value : column)
                value = static_cast<float>(std::log(value / air::referenceKelvin));
            extendBelowGround(column, shape.levelsPa, surfacePa(row, index));
        });
    relativeHumidity = take(Field::RelativeHumidity, levels, sameBelow);
    specificHumidity = take(Field::SpecificHumidity, levels, sameBelow);
    omega = take(Field::PressureVelocity, levels, sameBelow);
    mixingDepth = take(Field::MixingDepth, 1, asItIs);
    precipitation = take(Field::AccumulatedPrecipitation, 1, asItIs);
    solarFlux = take(Field::DownwardSolarFlux, 1, asItIs);
}

std::size_t PathFields::bytes() const
{
    return sizeof(float)
        * (logTemperature.size() + relativeHumidity.size() + specificHumidity.size() + omega.size() + mixingDepth.size()
            + precipitation.size() + solarFlux.size());
}

FieldSet fieldsForPath(std::span<const PathVariable> variables, FieldSet found)
{
    FieldSet fields;
    for (const PathVariable variable : variables) {
        switch (variable) {
        case PathVariable::PotentialTemperature:
        case PathVariable::AirTemperature:
            fields.insert(Field::AirTemperature);
            break;
        case PathVariable::RelativeHumidity:
            fields = fields
                | (found.contains(Field::RelativeHumidity) ? FieldSet{Field::RelativeHumidity}
                                                           : FieldSet{Field::SpecificHumidity, Field::AirTemperature});
            break;
        case PathVariable::SpecificHumidity:
        case PathVariable::MixingRatio:
            fields = fields
                | (found.contains(Field::SpecificHumidity) ? FieldSet{Field::SpecificHumidity}
                                                           : FieldSet{Field::RelativeHumidity, Field::AirTemperature});
            break;
        case PathVariable::Rainfall:
            fields.insert(Field::AccumulatedPrecipitation);
            break;
        case PathVariable::MixingDepth:
            fields.insert(Field::MixingDepth);
            break;
        case PathVariable::DownwardSolarFlux:
            fields.insert(Field::DownwardSolarFlux);
            break;
        case PathVariable::Omega:
            fields = fields
                | (found.contains(Field::PressureVelocity) ? FieldSet{Field::PressureVelocity}
                                                           : FieldSet{Field::UpwardAirVelocity, Field::AirTemperature});
            break;
        case PathVariable::Pressure: // known without a field of its own
        case PathVariable::TerrainHeight:
        case PathVariable::EastwardWind:
        case PathVariable::NorthwardWind:
        case PathVariable::DistanceTravelled:
            break;
        }
    }
    return fields & found;
}

} // namespace windline
