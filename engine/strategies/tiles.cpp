// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/tiles.h"

#include <algorithm>

namespace windline {

Tiles::Tiles(std::size_t parcels, std::size_t workers, std::size_t smallest, std::size_t batchSize)
    : m_parcels(parcels)
    , m_workers(std::max<std::size_t>(workers, 1))
    , m_smallest(std::max<std::size_t>(smallest, 1))
    , m_batchSize(batchSize)
{
}

std::size_t Tiles::sizeOfNext(std::size_t left) const
{
    if (m_batchSize > 0)
        return std::min(m_batchSize, left);
    constexpr std::size_t largest = 512; // a stop is noticed, and progress made, between tiles at the latest
    constexpr std::size_t sharesLeft = 4; // each worker's part of what is left, in so many tiles
    const std::size_t size = std::max(std::min(left / (m_workers * sharesLeft), largest), m_smallest);
    return std::min((size + parcelsTogether - 1) / parcelsTogether * parcelsTogether, left);
}

Tiles::Tile Tiles::take()
{
    std::size_t begin = m_next.load(std::memory_order_relaxed);
    while (begin < m_parcels) {
        const std::size_t count = sizeOfNext(m_parcels - begin);
        if (m_next.compare_exchange_weak(begin, begin + count, std::memory_order_relaxed))
            return {begin, count};
    }
    return {};
}

} // namespace windline
