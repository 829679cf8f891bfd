// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/met/grid.h"
#include "engine/model/vertical_motion.h"

// What the default numerics must find in the meteorology.
namespace windline {

// What a vertical motion needs beside the wind. Where there are several ways, the one for which everything is found;
// the usual one when none is. motion is not Auto.
FieldSet fieldsForMotion(VerticalMotion motion, FieldSet found);

// What levels that are not pressures need, to be turned into pressures.
FieldSet fieldsForLevels(VerticalCoordinate coordinate);

} // namespace windline
