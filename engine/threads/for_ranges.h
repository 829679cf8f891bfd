// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace windline {

// Splits 0 .. count into ranges of at least `grain` and calls work(begin, end) for each, several at once on the threads
// of the program's own pool and on the calling one. Returns when all are done. What one range does must not depend on
// another. An exception of the work reaches the caller, after which ranges not begun are left out.
// For the preparation of meteorology: strategies have pools of their own.
void forRanges(
    std::size_t count, std::size_t grain, const std::function<void(std::size_t begin, std::size_t end)>& work);

// How many threads forRanges() uses at most, the calling one included: one for each core unless set.
int preparationThreads();
void setPreparationThreads(int threads);

} // namespace windline
