// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/ground.h"
#include "engine/hysplit/hysplit_grid.h"
#include "engine/met/met_snapshot.h"
#include "engine/winds/wind_maker.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace windline {

// One time of the meteorology on HYSPLIT's internal levels. All arrays are [row][stored column][level], levels from the
// ground up, or [row][stored column].
struct HysplitSnapshot final : PreparedWinds {
    std::shared_ptr<const HysplitGrid> grid;
    std::shared_ptr<const HysplitGround> ground;

    // Winds in cells per minute along rows and columns, the data's vertical motion as sigma per minute (0 where the
    // data have none), pressure in hPa. NaN where a missing value takes part.
    std::vector<HysplitValues> values;
    const BlockId valuesId = newBlockId();
    std::vector<float> temperature; // K
    std::vector<float> relativeHumidity; // %, 0 .. 100; empty unless wanted
    std::vector<float> specificHumidity; // kg kg-1; likewise
    std::vector<float> omega; // Pa s-1, of the data; likewise
    std::vector<std::uint16_t>
        levelsInData; // internal levels up to the highest level of the data; above, values persist
    std::vector<float> topMetresAgl; // of the highest level of the data
    std::vector<float> surfacePressureHpa;
    bool hasMotion = false; // the data say something about vertical motion

    // Quantities at the ground, for the meteorology along the path; empty where the data have none.
    std::vector<float> mixingDepthMetres;
    std::vector<float> precipitationMetres; // running sum
    std::vector<float> solarFlux; // W m-2

    // wantsMore: keep what only the meteorology along the path looks at. NaN there is what the data do not hold.
    HysplitSnapshot(const MetSnapshot& snapshot, std::shared_ptr<const HysplitGrid> onGrid,
        std::shared_ptr<const HysplitGround> overGround, bool wantsMore);

    std::size_t bytes() const override
    {
        return values.size() * sizeof(HysplitValues) + levelsInData.size() * sizeof(std::uint16_t)
            + sizeof(float)
            * (temperature.size() + relativeHumidity.size() + specificHumidity.size() + omega.size()
                + topMetresAgl.size() + surfacePressureHpa.size() + mixingDepthMetres.size()
                + precipitationMetres.size() + solarFlux.size());
    }

    std::size_t index(int row, int column, int level) const
    {
        return grid->node(row, column) * grid->levels.count + level;
    }
};

} // namespace windline
