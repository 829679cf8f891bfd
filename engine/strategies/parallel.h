// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"

#include <memory>

namespace windline {

// Tiles of parcels on `workers` threads (QtConcurrent) of a pool of its own, so that it never waits for, or blocks,
// what else the program does in the background.
std::unique_ptr<Strategy> makeParallelStrategy(int workers);

} // namespace windline
