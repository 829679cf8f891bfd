// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/wind_view.h"
#include "engine/winds/prepared_snapshot.h"

#include <memory>
#include <vector>

namespace windline {

// What cubic interpolation in one interval reads beyond the interval's WindSlab. Owns, or shares, the memory that a
// CubicView looks at.
class CubicReach {
public:
    using Snapshot = std::shared_ptr<const PreparedSnapshot>;

    // All have the same shape and times of their own; at most two others.
    CubicReach(const Snapshot& first, const Snapshot& last, std::vector<Snapshot> others);

    // Valid as long as this lives.
    CubicView view() const { return m_view; }

private:
    void findTimes(const Snapshot& first, const Snapshot& last);
    void findNeighbours(const SlabShape& shape);

    std::vector<Snapshot> m_others;
    CubicView m_view;
};

} // namespace windline
