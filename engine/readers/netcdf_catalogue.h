// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"
#include "engine/readers/cf_axes.h"
#include "engine/readers/horizontal_axes.h"
#include "engine/readers/netcdf_file.h"
#include "engine/readers/packing.h"

#include <vector>

namespace windline {

// Where and how a file keeps one field.
struct FieldLayout {
    Field field = Field::EastwardWind;
    const NetcdfVariable* variable = nullptr;
    VariableShape shape;
    Packing packing;
    std::vector<double> levelsPa; // ascending; empty for 2-D fields
    std::vector<std::size_t> levelIndices; // in the file, for each of levelsPa
    std::size_t heightIndex = 0; // in the file, of the level at 10 m or 2 m
    bool constantInTime = false;
    std::vector<std::size_t> timeIndices; // in the file, for each of the inventory's times
};

struct Catalogue {
    MetInventory inventory;
    HorizontalAxes horizontal;
    std::vector<FieldLayout> layouts; // one for each of inventory.fields
};

// Finds out what an open file holds; pointers in the result point into the file's header.
// Throws EngineError (UnusableMeteorology, UnknownFormat, NotReadable) when it holds nothing that can be read.
Catalogue catalogue(const NetcdfFile& file);

} // namespace windline
