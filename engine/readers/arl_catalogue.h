// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"
#include "engine/readers/arl_grid.h"
#include "engine/readers/arl_index.h"
#include "engine/readers/arl_variables.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace windline {

// Where a file keeps one of the inventory's times.
struct ArlTime {
    std::size_t firstRecord = 0; // byte of the file at which the record of entries.front() begins
    std::vector<ArlEntry> entries;
};

struct ArlCatalogue {
    MetInventory inventory;
    ArlGrid grid;
    ArlLevels levels;
    std::size_t recordSize = 0;
    std::vector<ArlTime> times; // one for each of inventory.times
    std::vector<ArlVariable> variables; // one for each of inventory.fields
};

// Finds out what a file holds from its indexes alone: the records are not looked at.
// Throws EngineError (NotReadable, UnusableMeteorology).
ArlCatalogue arlCatalogue(const std::filesystem::path& file, std::string_view bytes);

} // namespace windline
