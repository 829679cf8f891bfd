// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/wind_view.h"
#include "engine/winds/prepared_snapshot.h"

#include <cstdint>
#include <vector>

namespace windline {

// The winds between two consecutive snapshots, interleaved for the kernel: a node holds both times side by side.
// Owns the memory that a WindView looks at.
class WindSlab {
public:
    // Both have the same shape; first.time < last.time.
    WindSlab(const PreparedSnapshot& first, const PreparedSnapshot& last);

    // Valid as long as the slab lives.
    WindView view() const;

    // Longest step, in seconds, in which the strongest wind of the interval carries a parcel over half a cell; the size
    // of a cell is the smaller of its spacing in latitude and its spacing in longitude at the equator, or the smallest
    // of a projected grid. The limit
    // belongs to the interval, not to the parcel, so that no parcel's path depends on another's.
    double halfCellSeconds() const;

private:
    void takeSurface(const PreparedSnapshot& first, const PreparedSnapshot& last);

    SlabShape m_shape;
    std::vector<WindNode> m_nodes;
    std::vector<SurfaceNode> m_surface;
    std::vector<std::uint16_t> m_levelTable;
    std::vector<double> m_logLevels;
    double m_smallestSurfacePressurePa = 0;
    double m_surfaceLayersFromPa = WindView().surfaceLayersFromPa;
    double m_largestWind = 0;
    double m_timeFirst = 0;
    double m_timeLast = 0;
};

} // namespace windline
