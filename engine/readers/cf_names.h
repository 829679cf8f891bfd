// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/readers/cf_units.h"
#include "engine/readers/netcdf_file.h"

#include <optional>
#include <string>

// What a variable says about itself: its standard_name, the GRIB codes it was converted from, its name, its long_name.
namespace windline {

// How clearly a variable says that it is this field, 0 when it does not: the standard_name speaks loudest, then GRIB
// codes, then the variable's name, then its long_name. What it lies on (pressure levels, 10 m, the ground) is not
// looked at: eastward_wind fits EastwardWind and EastwardWind10m alike.
int nameEvidence(Field field, const NetcdfVariable& variable);

// "standard_name eastward_wind; names u, ugrd, …" for messages.
std::string namesLookedFor(Field field);

// The variable says that it is at 10 m: "u10", "10 metre U wind component", NCL's level = 10.
bool saysTenMetres(const NetcdfVariable& variable);

// The variable says that it is at 2 m: "t2m", "2 metre temperature", NCL's level = 2.
bool saysTwoMetres(const NetcdfVariable& variable);

// The variable says that it is this field of the ground; a geopotential may also be that of any other surface, and a
// temperature that of the air.
bool saysGround(Field field, const NetcdfVariable& variable);

// The kind of level that GRIB says the variable is on.
enum class GribLevel { Unknown, Pressure, Ground, HeightAboveGround, Other };
GribLevel gribLevel(const NetcdfVariable& variable);

// Converts to the field's SI unit; nothing when the unit is not understood.
std::optional<UnitConversion> conversionFor(Field field, std::string_view unit);

} // namespace windline
