// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy_catalog.h"

namespace windline {

// All strategies of this program; the only place where the engine and gpu/ meet.
StrategyCatalog makeStrategies();

} // namespace windline
