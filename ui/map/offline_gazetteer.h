// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/gazetteer.h"

#include <memory>

namespace windline {

// The places of Natural Earth on this computer (7,300 towns), read when first asked for, with Korean names for the
// best known; those are shown where the program speaks Korean. Empty where there is no map data.
std::shared_ptr<const Gazetteer> offlineGazetteer();

} // namespace windline
