// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"

#include <string>

namespace windline {

// What a meteorology file holds, for people: several lines of aligned text in the language of the application.
std::string describeInventory(const MetReader& reader);

} // namespace windline
