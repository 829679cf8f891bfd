// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/readers/cf_axes.h"
#include "engine/readers/cf_units.h"
#include "engine/readers/netcdf_file.h"

#include <string>
#include <vector>

namespace windline {

// A variable that is chosen to be a field.
struct ChosenVariable {
    Field field = Field::EastwardWind;
    const NetcdfVariable* variable = nullptr;
    VariableShape shape;
    UnitConversion unit;
};

struct FieldChoice {
    std::vector<ChosenVariable> chosen; // at most one for each field, in enum order
    std::vector<std::string> notes; // about variables that are not used
    const NetcdfVariable* firstGridded = nullptr; // any variable with latitude and longitude
};

// Decides which variable of the file is which field, by what they say of themselves and what they lie on.
FieldChoice chooseVariables(const NetcdfFile& file, const std::vector<Axis>& axes);

// "w is not used as lagrangian_tendency_of_air_pressure: its unit is unknown."
std::string notUsed(const NetcdfVariable& variable, Field field, const std::string& reason);

} // namespace windline
