// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/constants.h"
#include "engine/hysplit/edge_motion.h"
#include "engine/hysplit/vertical_options.h"

#include <algorithm>
#include <cassert>

namespace windline {

namespace {

constexpr double fastest = 0.005; // sigma per minute; some 2 m/s

// The quantity on the internal levels, in single precision as HYSPLIT keeps it.
std::vector<float> keptQuantity(VerticalMotion quantity, const HysplitSnapshot& snapshot)
{
    const int levels = snapshot.grid->levels.count;
    std::vector<float> kept(snapshot.values.size());
    for (std::size_t node = 0; node < snapshot.grid->nodeCount(); ++node) {
        for (int level = 0; level < levels; ++level) {
            const std::size_t at = node * levels + level;
            const double pressure = snapshot.values[at].pressureHpa;
            const double temperature = snapshot.temperature[at];
            if (quantity == VerticalMotion::Isobaric)
                kept[at] = snapshot.values[at].pressureHpa;
            else if (quantity == VerticalMotion::Isopycnic)
                kept[at] = static_cast<float>(pressure * pascalPerHectopascal / (hysplitGasConstant * temperature));
            else if (level > 0
                && level >= snapshot.levelsInData[node]) // above the data it persists like the temperature
                kept[at] = kept[at - 1];
            else
                kept[at] = static_cast<float>(potentialTemperature(temperature, pressure));
        }
    }
    return kept;
}

} // namespace

std::vector<float> motionKeeping(
    VerticalMotion quantity, const HysplitSnapshot& at, const HysplitSnapshot& ahead, const HysplitSnapshot& behind)
{
    const HysplitGrid& grid = *at.grid;
    const int levels = grid.levels.count;
    const std::vector<double>& sigma = grid.levels.sigmas;
    const std::vector<float> here = keptQuantity(quantity, ahead);
    const std::vector<float> before = keptQuantity(quantity, behind);
    const double minutes = std::chrono::duration<double, std::ratio<60>>(ahead.time - behind.time).count();

    std::vector<float> motion(at.values.size());
    for (int row = 1; row + 1 < grid.rows; ++row) {
        for (int i = 1; i + 1 < grid.columns; ++i) {
            const int column = grid.columnInFile(i);
            const int toWest = grid.columnInFile(i - 1);
            const int toEast = grid.columnInFile(i + 1);
            const std::size_t node = at.index(row, column, 0);
            const std::size_t west = at.index(row, toWest, 0);
            const std::size_t east = at.index(row, toEast, 0);
            const std::size_t south = at.index(row - 1, column, 0);
            const std::size_t north = at.index(row + 1, column, 0);
            for (int level = 0; level < levels; ++level) {
                const int low = std::max(level - 1, 0);
                const int high = std::min(level + 1, levels - 1);
                const double perSigma =
                    (static_cast<double>(here[node + high]) - here[node + low]) / (sigma[high] - sigma[low]);
                const HysplitValues& wind = at.values[node + level];
                if (perSigma == 0) { // nothing to go by: the data's motion stays
                    motion[node + level] = wind.sigma;
                    continue;
                }
                const double tendency = (static_cast<double>(here[node + level]) - before[node + level]) / minutes;
                const double perColumn = (static_cast<double>(here[east + level]) - here[west + level]) / 2;
                const double perRow = (static_cast<double>(here[north + level]) - here[south + level]) / 2;
                const double wanted = -(tendency + wind.columns * perColumn + wind.rows * perRow) / perSigma;
                motion[node + level] = static_cast<float>(std::clamp(wanted, -fastest, fastest));
            }
        }
    }
    copyToEdges(grid, motion, 1);
    return motion;
}

} // namespace windline
