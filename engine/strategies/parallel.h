// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"

#include <memory>

namespace windline {

// Tiles of parcels on `workers` threads, the calling one and those of a pool of its own, so that it never waits for, or
// blocks, what else the program does in the background. Wakes no more threads than the work is worth; for a handful of
// parcels that is none. batchSize: parcels that a worker takes at once; 0: chosen, fewer toward the end.
std::unique_ptr<Strategy> makeParallelStrategy(int workers, int batchSize = 0);

// How many of the workers such an interval is worth waking, at least 1.
int workersWorthWaking(int workers, double parcelSteps);

} // namespace windline
