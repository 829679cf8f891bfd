// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy_catalog.h"

namespace windline {

// All strategies of this program; the only place where the engine and gpu/ meet.
StrategyCatalog makeStrategies();

// Begins to look for a GPU on another thread: the window asks for it soon, and it takes some tenths of a second.
void lookForGpuAhead();

} // namespace windline
