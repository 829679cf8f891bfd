// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_snapshot.h"
#include "engine/model/path_variable.h"
#include "engine/winds/prepared_snapshot.h"

#include <span>
#include <vector>

namespace windline {

// What is recorded along paths beside the winds, of one snapshot and in a slab's shape, poles made complete as the
// winds' are. Empty where the file has no such field or nobody asked for it.
struct PathFields {
    // [row][column][level]
    std::vector<float> logTemperature; // ln(T / 300 K)
    std::vector<float> relativeHumidity; // fraction
    std::vector<float> specificHumidity; // kg kg-1
    std::vector<float> omega; // Pa s-1
    // [row][column]
    std::vector<float> mixingDepth; // m above ground
    std::vector<float> precipitation; // m, a running sum
    std::vector<float> solarFlux; // W m-2

    PathFields() = default;
    // Of the snapshot's fields those in `wanted`.
    PathFields(const MetSnapshot& snapshot, const PreparedSnapshot& prepared, FieldSet wanted);

    std::size_t bytes() const;
};

// The fields that the variables are made from, of those found in the meteorology.
FieldSet fieldsForPath(std::span<const PathVariable> variables, FieldSet found);

} // namespace windline
