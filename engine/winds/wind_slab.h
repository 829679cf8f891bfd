// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/wind_view.h"
#include "engine/winds/prepared_snapshot.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace windline {

// The winds between two consecutive snapshots as the kernel reads them. The snapshots themselves are what it reads:
// here is what belongs to both. Owns, or shares, the memory that a WindView looks at.
class WindSlab {
public:
    // Both have the same shape; first->time < last->time.
    WindSlab(std::shared_ptr<const PreparedSnapshot> first, std::shared_ptr<const PreparedSnapshot> last);

    // Valid as long as the slab lives.
    WindView view() const;

    // Longest step, in seconds, in which the strongest wind of the interval carries a parcel over half a cell; the size
    // of a cell is the smaller of its spacing in latitude and its spacing in longitude at the equator, or the smallest
    // of a projected grid. The limit belongs to the interval, not to the parcel, so that no parcel's path depends on
    // another's.
    double halfCellSeconds() const;

private:
    void tabulateLevels();
    void findOpenAir();

    std::shared_ptr<const PreparedSnapshot> m_first;
    std::shared_ptr<const PreparedSnapshot> m_last;
    std::vector<float> m_openAirPa;
    const BlockId m_openAirId = newBlockId();
    std::vector<std::uint16_t> m_levelTable;
    std::vector<double> m_logLevels;
    std::vector<float> m_perLayerPa;
};

} // namespace windline
