// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace windline {

// As engine/threads' forRanges(), without Qt. For any thread, also at the same time; not within a call.
void forRangesOnThreads(
    std::size_t count, std::size_t grain, const std::function<void(std::size_t begin, std::size_t end)>& work);

} // namespace windline
