// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readers/netcdf_catalogue.h"
#include "engine/readers/stored_values.h"

#include <limits>
#include <span>
#include <vector>

namespace windline {

// In place of the index of a level that the file has not.
constexpr std::size_t levelNotThere = std::numeric_limits<std::size_t>::max();

// Reads one field at one time past the library, decoded and in the order of a snapshot, on several threads. `levels`:
// where the file has each level wanted ({0} for 2-D fields). values: [level][row][column], of that size; levels that
// the file has not become NaN. Returns false, and leaves `values` in any state, where only the library can read the
// field. Throws EngineError (NotReadable).
bool readDirectly(StoredValues& stored, const NetcdfFile& file, const FieldLayout& layout, const HorizontalAxes& axes,
    std::size_t timeInFile, std::span<const std::size_t> levels, std::vector<float>& values);

} // namespace windline
