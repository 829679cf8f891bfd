// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/block_id.h"

#include <atomic>
#include <cstddef>

namespace windline {

// Memory that the kernel will look at.
struct MemoryBlock {
    BlockId id = 0;
    const void* data = nullptr;
    std::size_t bytes = 0;
    int levels = 0; // it holds WindValues of so many levels to a column; 0: something else
};

// For any thread.
inline BlockId newBlockId()
{
    static std::atomic<BlockId> last = 0;
    return ++last;
}

} // namespace windline
