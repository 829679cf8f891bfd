// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"

#include <array>
#include <initializer_list>
#include <string_view>

// How files name the fields.
namespace windline {

using Names = std::initializer_list<std::string_view>;

// Numbers of a field in GRIB's code tables.
struct GribCodes {
    std::initializer_list<int> ecmwfParameters; // GRIB_paramId, as ecCodes and cfgrib write it
    std::array<int, 3> grib2; // discipline, category, number
    int grib1; // in WMO's table 2; negative: not there
};

struct FieldNames {
    Field field;
    Names standardNames; // the best first; also what some producers write in place of CF's name
    GribCodes grib;
    Names variableNames; // patterns
    Names longNames; // patterns
};

const FieldNames& namesOf(Field field);

} // namespace windline
