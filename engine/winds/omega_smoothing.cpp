// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/omega_smoothing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

struct Sum {
    double total = 0;
    int count = 0;

    void add(const Sum& other)
    {
        total += other.total;
        count += other.count;
    }
};

} // namespace

int averagingReach(const HorizontalGrid& grid, std::chrono::seconds interval)
{
    constexpr double metresPerSecond = 5;
    constexpr double metresPerDegree = 111'200;
    const double cell =
        grid.projection ? grid.cellMetres() : std::min(grid.latitudeSpacing, grid.longitudeSpacing) * metresPerDegree;
    // A little more, lest a whole number comes out just below itself.
    const int cells = static_cast<int>(static_cast<double>(interval.count()) * metresPerSecond / cell + 1e-9);
    return cells <= 1 ? 0 : (cells + 1) / 2;
}

std::vector<float> averagedOmega(const MetSnapshot& snapshot, int reach)
{
    const std::vector<float>& omega = snapshot[Field::PressureVelocity];
    const HorizontalGrid& grid = snapshot.grid.horizontal;
    const int rows = grid.latitudeCount;
    const int columns = grid.longitudeCount;
    const bool isPeriodic = grid.isPeriodic();
    const int widest = isPeriodic ? std::min(reach, (columns - 1) / 2) : reach; // no column twice
    std::vector<float> result(omega.size());
    std::vector<Sum> alongRows(grid.cellCount());
    for (std::size_t first = 0; first < omega.size(); first += grid.cellCount()) {
        const float* const level = &omega[first];
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                Sum sum;
                for (int c = column - widest; c <= column + widest; ++c) {
                    if (!isPeriodic && (c < 0 || c >= columns))
                        continue;
                    const float value = level[static_cast<std::size_t>(row) * columns + (c + columns) % columns];
                    if (!std::isnan(value))
                        sum.add({value, 1});
                }
                alongRows[static_cast<std::size_t>(row) * columns + column] = sum;
            }
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                Sum sum;
                for (int r = std::max(row - reach, 0); r <= std::min(row + reach, rows - 1); ++r)
                    sum.add(alongRows[static_cast<std::size_t>(r) * columns + column]);
                const std::size_t cell = static_cast<std::size_t>(row) * columns + column;
                result[first + cell] = std::isnan(level[cell]) ? std::numeric_limits<float>::quiet_NaN()
                                                               : static_cast<float>(sum.total / sum.count);
            }
    }
    return result;
}

std::vector<float> dampedOmega(const MetSnapshot& snapshot, int reach)
{
    std::vector<float> result = snapshot[Field::PressureVelocity];
    for (float& value : result)
        value /= static_cast<float>(2 * reach);
    return result;
}

} // namespace windline
