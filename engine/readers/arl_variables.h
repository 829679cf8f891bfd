// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/readers/arl_unpack.h"

#include <span>
#include <string_view>

namespace windline {

// What ARL files call a field, and in which unit they hold it.
struct ArlVariable {
    Field field = Field::EastwardWind;
    std::string_view name; // four characters
    ArlUnit unit = ArlUnit::AsInFile;
};

// Those that Windline reads: in enum order, and of several names of one field the preferred one first. 3-D fields are
// looked for on the levels above the ground, the others on the ground.
std::span<const ArlVariable> arlVariables();

} // namespace windline
