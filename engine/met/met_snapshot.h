// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/met/grid.h"
#include "engine/model/time.h"

#include <array>
#include <vector>

namespace windline {

// What the meteorology says at one time: decoded values in SI units, NaN where the file says "missing".
// 3-D fields are [level][latitude][longitude], 2-D fields [latitude][longitude]: levels from the top down, rows
// from the south, columns from the west, longitude fastest.
struct MetSnapshot {
    Time time;
    Grid grid;
    std::array<std::vector<float>, fieldCount> values; // empty where the field is not held

    bool has(Field field) const { return !values[static_cast<std::size_t>(field)].empty(); }
    std::vector<float>& operator[](Field field) { return values[static_cast<std::size_t>(field)]; }
    const std::vector<float>& operator[](Field field) const { return values[static_cast<std::size_t>(field)]; }
};

} // namespace windline
