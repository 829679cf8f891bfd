// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>

namespace windline {

// Parcels in the order in which they lie, a tile at a time, for whichever worker is free. Tiles are large at first and
// become small toward the end, so that no worker is left with much when the others have nothing; or all of one size.
class Tiles {
public:
    // The kernel moves so many side by side (laneCount, kernel/lanes.h): one costs as much as all of them.
    static constexpr std::size_t parcelsTogether = 8;

    struct Tile {
        std::size_t begin = 0;
        std::size_t count = 0; // 0: nothing is left
    };

    // smallest: at least 1; a tile of so many parcels is worth the taking. batchSize: of every tile; 0: chosen here.
    Tiles(std::size_t parcels, std::size_t workers, std::size_t smallest, std::size_t batchSize);

    // For any thread.
    Tile take();

private:
    std::size_t sizeOfNext(std::size_t left) const;

    const std::size_t m_parcels;
    const std::size_t m_workers;
    const std::size_t m_smallest;
    const std::size_t m_batchSize;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace windline
