// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/packing_precision.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace windline {

namespace {

// ARL's units over those of a snapshot.
double unitScale(Field field)
{
    switch (field) {
    case Field::PressureVelocity: // hPa s-1
    case Field::SurfacePressure: // hPa
    case Field::AirPressure:
        return 0.01;
    case Field::RelativeHumidity: // %
        return 100;
    default:
        return 1;
    }
}

// Along the rows, and along the first column, as the packing goes. NaN takes no part.
double largestDifference(std::span<const float> values, int columns, int rows, double scale)
{
    double largest = 0;
    const auto take = [&](std::size_t a, std::size_t b) {
        const double difference = std::fabs((static_cast<double>(values[a]) - values[b]) * scale);
        if (difference > largest)
            largest = difference;
    };
    for (int row = 0; row < rows; ++row) {
        const std::size_t first = static_cast<std::size_t>(row) * columns;
        if (row > 0)
            take(first, first - columns);
        for (int column = 1; column < columns; ++column)
            take(first + column, first + column - 1);
    }
    return largest;
}

} // namespace

double packingPrecision(double largest)
{
    // Decoded values fall a little short of the differences that were packed.
    constexpr double margin = 1.00001;
    const double logarithm = largest > 0 ? std::log2(largest * margin) : 0.0;
    auto exponent = static_cast<int>(logarithm); // towards 0
    if (logarithm >= 0 || logarithm == exponent)
        ++exponent;
    return std::exp2(exponent) / 254;
}

void zeroBelowPackingPrecision(MetSnapshot& snapshot)
{
    const int columns = snapshot.grid.horizontal.longitudeCount;
    const int rows = snapshot.grid.horizontal.latitudeCount;
    const std::size_t cells = snapshot.grid.horizontal.cellCount();
    for (const Field field : allFields) {
        std::vector<float>& values = snapshot[field];
        const double scale = unitScale(field);
        for (std::size_t begin = 0; begin + cells <= values.size(); begin += cells) {
            const std::span<float> level = std::span(values).subspan(begin, cells);
            const double difference = largestDifference(level, columns, rows, scale);
            if (difference == 0) // packing would take away a constant, which no weather is
                continue;
            const double precision = packingPrecision(difference) / scale;
            for (float& value : level)
                if (std::fabs(value) < precision)
                    value = 0;
        }
    }
}

} // namespace windline
