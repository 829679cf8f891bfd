// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"

#include <functional>
#include <memory>

namespace windline {

// Two strategies for each interval, which each compute a part of the parcels: every parcel goes to one of them, so that
// results are theirs, bit for bit. Both work on the calling thread, and `fast`, as a GPU's, on one of its own when they
// work at once. How much each is given follows from how fast they are seen to be, alone and beside each other
// (IntervalSplit): where sharing does not pay, only the better one works.
//
// A parcel may be moved by one in this interval and by the other in the next: who keeps parcels by their number must
// see that the one it is given is further than the one it has. clockSeconds: for any thread; empty: the machine's.
std::unique_ptr<Strategy> makeHybridStrategy(
    std::unique_ptr<Strategy> fast, std::unique_ptr<Strategy> other, std::function<double()> clockSeconds = {});

// About how many steps a parcel of the task takes, at least 1: of some of them.
double foreseenStepsPerParcel(const IntervalTask& task);

} // namespace windline
