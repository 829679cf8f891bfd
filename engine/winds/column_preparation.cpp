// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/column_preparation.h"

#include "engine/winds/air_constants.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double scaleHeightMetres = 8000; // of the lowest kilometres, where a file lets us know nothing better

// Index of the lowest level above the ground, -1 when there is none.
int lowestAbove(std::span<const double> levelsPa, double surfacePressurePa)
{
    const auto below = std::lower_bound(levelsPa.begin(), levelsPa.end(), surfacePressurePa);
    return static_cast<int>(below - levelsPa.begin()) - 1;
}

} // namespace

void completeSurface(std::span<const WindValues> column, std::span<const double> levelsPa, SurfaceValues& surface)
{
    const bool pressureKnown = !std::isnan(surface.pressurePa);
    if (pressureKnown == !std::isnan(surface.terrainMetres))
        return;

    // The two lowest levels that have a height and bracket the surface, or lie just above it.
    int lower = static_cast<int>(column.size()) - 1;
    while (lower >= 0 && std::isnan(column[lower].height))
        --lower;
    const auto surfaceIsAbove = [&](int level) {
        return pressureKnown ? levelsPa[level] > surface.pressurePa : column[level].height < surface.terrainMetres;
    };
    while (lower > 0 && surfaceIsAbove(lower - 1))
        --lower;
    if (lower < 1 || std::isnan(column[lower - 1].height))
        return;
    const double upperLog = std::log(levelsPa[lower - 1]);
    const double lowerLog = std::log(levelsPa[lower]);
    const double upperHeight = column[lower - 1].height;
    const double metresPerLog = (column[lower].height - upperHeight) / (lowerLog - upperLog);
    if (pressureKnown)
        surface.terrainMetres =
            static_cast<float>(upperHeight + (std::log(surface.pressurePa) - upperLog) * metresPerLog);
    else if (metresPerLog < 0)
        surface.pressurePa =
            static_cast<float>(std::exp(upperLog + (surface.terrainMetres - upperHeight) / metresPerLog));
}

void integrateHeights(std::span<WindValues> column, std::span<const double> levelsPa,
    std::span<const float> temperatureKelvin, const SurfaceValues& surface)
{
    const int lowest = lowestAbove(levelsPa, surface.pressurePa);
    double pressure = surface.pressurePa;
    double height = surface.terrainMetres;
    for (int k = lowest; k >= 0; --k) {
        const double mean =
            k == lowest ? temperatureKelvin[k] : 0.5 * (temperatureKelvin[k] + temperatureKelvin[k + 1]);
        height += air::dryGasConstant * mean / air::gravity * std::log(pressure / levelsPa[k]);
        pressure = levelsPa[k];
        column[k].height = static_cast<float>(height);
    }
    for (int k = lowest + 1; k < static_cast<int>(column.size()); ++k)
        column[k].height =
            static_cast<float>(surface.terrainMetres - scaleHeightMetres * std::log(levelsPa[k] / surface.pressurePa));
}

namespace {

// Calls fill(k, valid) for each of the missing values at the bottom; valid is the lowest level that has one. Not where
// the ground is known to lie lower.
template <typename Value, typename Fill>
void fillMissingBelow(std::span<const double> levelsPa, float surfacePressurePa, const Value& value, const Fill& fill)
{
    int valid = static_cast<int>(levelsPa.size()) - 1;
    while (valid >= 0 && std::isnan(value(valid)))
        --valid;
    if (valid < 0)
        return;
    for (int k = valid + 1; k < static_cast<int>(levelsPa.size()); ++k) {
        // The first masked level may lie a little above the ground of a coarse surface field: up to one level.
        const bool isAboveGround = !std::isnan(surfacePressurePa) && k > valid + 1 && levelsPa[k] < surfacePressurePa;
        if (isAboveGround)
            return;
        fill(k, valid);
    }
}

} // namespace

void fillBelowGround(std::span<WindValues> column, std::span<const double> levelsPa, float surfacePressurePa)
{
    for (float WindValues::* const member : {&WindValues::east, &WindValues::north, &WindValues::omega})
        fillMissingBelow(
            levelsPa, surfacePressurePa, [&](int k) { return column[k].*member; },
            [&](int k, int valid) { column[k].*member = column[valid].*member; });
}

void fillBelowGround(std::span<float> column, std::span<const double> levelsPa, float surfacePressurePa)
{
    fillMissingBelow(
        levelsPa, surfacePressurePa, [&](int k) { return column[k]; },
        [&](int k, int valid) { column[k] = column[valid]; });
}

void extendBelowGround(std::span<float> column, std::span<const double> levelsPa, float surfacePressurePa)
{
    fillMissingBelow(
        levelsPa, surfacePressurePa, [&](int k) { return column[k]; },
        [&](int k, int valid) {
            if (valid == 0)
                return;
            const double perLog = (column[valid] - column[valid - 1]) / std::log(levelsPa[valid] / levelsPa[valid - 1]);
            column[k] = static_cast<float>(column[valid] + perLog * std::log(levelsPa[k] / levelsPa[valid]));
        });
}

} // namespace windline
