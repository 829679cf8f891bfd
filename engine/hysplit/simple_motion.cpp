// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/edge_motion.h"
#include "engine/hysplit/vertical_options.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

std::vector<float> motionOfData(const HysplitSnapshot& snapshot)
{
    std::vector<float> motion(snapshot.values.size());
    for (std::size_t i = 0; i < motion.size(); ++i)
        motion[i] = snapshot.values[i].sigma;
    return motion;
}

// Divergence summed up from the ground, times the thickness of the layer that the sum has reached (not of the layers it
// came from), averaged over three levels; without the map's metric.
std::vector<float> motionOfDivergence(const HysplitSnapshot& snapshot)
{
    const HysplitGrid& grid = *snapshot.grid;
    const int levels = grid.levels.count;
    const std::vector<double>& sigma = grid.levels.sigmas;
    std::vector<double> thickness(levels);
    thickness.front() = 1 - sigma.front();
    for (int level = 1; level + 1 < levels; ++level)
        thickness[level] = (sigma[level - 1] - sigma[level + 1]) / 2;
    thickness.back() = sigma[levels - 2] - sigma[levels - 1];

    std::vector<float> motion(snapshot.values.size());
    std::vector<double> raw(levels);
    for (int row = 1; row + 1 < grid.rows; ++row) {
        for (int i = 1; i + 1 < grid.columns; ++i) {
            const int column = grid.columnInFile(i);
            const int toWest = grid.columnInFile(i - 1);
            const int toEast = grid.columnInFile(i + 1);
            const std::size_t node = snapshot.index(row, column, 0);
            const HysplitValues* const west = &snapshot.values[snapshot.index(row, toWest, 0)];
            const HysplitValues* const east = &snapshot.values[snapshot.index(row, toEast, 0)];
            const HysplitValues* const south = &snapshot.values[snapshot.index(row - 1, column, 0)];
            const HysplitValues* const north = &snapshot.values[snapshot.index(row + 1, column, 0)];
            double sum = 0;
            for (int level = 0; level < levels; ++level) {
                sum += (static_cast<double>(east[level].columns) - west[level].columns) / 2
                    + (static_cast<double>(north[level].rows) - south[level].rows) / 2;
                raw[level] = sum * thickness[level];
            }
            for (int level = 0; level < levels; ++level) {
                const int low = std::max(level - 1, 0);
                const int high = std::min(level + 1, levels - 1);
                double total = 0;
                for (int k = low; k <= high; ++k)
                    total += raw[k];
                motion[node + level] = static_cast<float>(total / (high - low + 1));
            }
        }
    }
    copyToEdges(grid, motion, 0.5F);
    return motion;
}

// The data's motion and the climb of the lowest wind over the terrain, which fades with sigma.
std::vector<float> motionOverTerrain(const HysplitSnapshot& snapshot)
{
    const HysplitGrid& grid = *snapshot.grid;
    const auto terrain = [&](int row, int column) {
        return static_cast<double>(
            snapshot.ground->terrainMetres[static_cast<std::size_t>(row) * grid.columns + column]);
    };
    std::vector<float> motion = motionOfData(snapshot);
    for (int row = 1; row + 1 < grid.rows; ++row) {
        for (int i = 1; i + 1 < grid.columns; ++i) {
            const int column = grid.columnInFile(i);
            const int toWest = grid.columnInFile(i - 1);
            const int toEast = grid.columnInFile(i + 1);
            const std::size_t node = snapshot.index(row, column, 0);
            const HysplitValues& lowest = snapshot.values[node];
            const double slope = (lowest.columns * (terrain(row, toEast) - terrain(row, toWest)) / 2
                                     + lowest.rows * (terrain(row + 1, column) - terrain(row - 1, column)) / 2)
                / (grid.levels.scaleHeightMetres - terrain(row, column));
            for (int level = 0; level < grid.levels.count; ++level)
                motion[node + level] += static_cast<float>(grid.levels.sigmas[level] * slope);
        }
    }
    copyToEdges(grid, motion, 0.5F);
    return motion;
}

// Running means of 2 h + 1 values along one direction; beyond an edge the edge's own value counts.
std::vector<float> averagedAlong(
    const HysplitGrid& grid, const std::vector<float>& values, int halfWidth, bool alongRows)
{
    const int levels = grid.levels.count;
    const bool wraps = alongRows && grid.storedColumns > grid.columns;
    const int length = alongRows ? grid.columns : grid.rows;
    std::vector<float> averaged(values.size());
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            for (int level = 0; level < levels; ++level) {
                double sum = 0;
                for (int step = -halfWidth; step <= halfWidth; ++step) {
                    const int place = (alongRows ? column : row) + step;
                    const int inside = wraps ? ((place % length) + length) % length : std::clamp(place, 0, length - 1);
                    sum += values[grid.node(alongRows ? row : inside, alongRows ? inside : column) * levels + level];
                }
                averaged[grid.node(row, column) * levels + level] = static_cast<float>(sum / (2 * halfWidth + 1));
            }
        }
        if (grid.storedColumns > grid.columns)
            std::copy_n(averaged.begin() + static_cast<std::ptrdiff_t>(grid.node(row, 0) * levels), levels,
                averaged.begin() + static_cast<std::ptrdiff_t>(grid.node(row, grid.columns) * levels));
    }
    return averaged;
}

} // namespace

int averagingHalfWidth(std::chrono::seconds interval, double spacingMetres)
{
    constexpr double speed = 5; // m s-1
    const auto cells = static_cast<int>(speed * static_cast<double>(interval.count()) / spacingMetres);
    return cells > 1 ? (cells + 1) / 2 : 0;
}

bool isMotionOfData(VerticalMotion motion, const HysplitSnapshot& snapshot, std::chrono::seconds interval)
{
    if (!snapshot.hasMotion)
        return false;
    if (motion == VerticalMotion::Average || motion == VerticalMotion::Damped)
        return averagingHalfWidth(interval, hysplitSpacingMetres(snapshot.grid->horizontal)) == 0;
    return motion == VerticalMotion::Data;
}

std::vector<float> motionAt(VerticalMotion motion, const HysplitSnapshot& snapshot, std::chrono::seconds interval)
{
    if (motion == VerticalMotion::Isosigma)
        return std::vector<float>(snapshot.values.size(), 0.0F);
    if (motion == VerticalMotion::Divergence || !snapshot.hasMotion)
        return motionOfDivergence(snapshot);
    if (motion == VerticalMotion::MslToAgl)
        return motionOverTerrain(snapshot);
    std::vector<float> ofData = motionOfData(snapshot);
    if (isMotionOfData(motion, snapshot, interval))
        return ofData;
    const int halfWidth = averagingHalfWidth(interval, hysplitSpacingMetres(snapshot.grid->horizontal));
    if (motion == VerticalMotion::Average)
        return averagedAlong(*snapshot.grid, averagedAlong(*snapshot.grid, ofData, halfWidth, true), halfWidth, false);
    if (motion == VerticalMotion::Damped)
        for (float& value : ofData)
            value /= static_cast<float>(2 * halfWidth);
    return ofData;
}

} // namespace windline
