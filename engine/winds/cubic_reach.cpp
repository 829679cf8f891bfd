// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/cubic_reach.h"

#include <cassert>
#include <cmath>

namespace windline {

CubicReach::CubicReach(const Snapshot& first, const Snapshot& last, std::vector<Snapshot> others)
    : m_others(std::move(others))
{
    assert(m_others.size() <= std::size(m_view.others));
    m_view.isOn = true;
    findTimes(first, last);
    findNeighbours(first->shape);
}

void CubicReach::findTimes(const Snapshot& first, const Snapshot& last)
{
    const auto interval = static_cast<double>((last->time - first->time).count());
    m_view.otherTimes = static_cast<int>(m_others.size());
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        m_view.others[i] = m_others[i]->winds.data();
        m_view.otherIds[i] = m_others[i]->windsId;
        m_view.times[2 + i] = static_cast<double>((m_others[i]->time - first->time).count()) / interval;
    }
    const int count = 2 + m_view.otherTimes;
    for (int i = 0; i < count; ++i) {
        m_view.perTimes[i] = 1;
        for (int other = 0; other < count; ++other)
            if (other != i)
                m_view.perTimes[i] /= m_view.times[i] - m_view.times[other];
    }
}

void CubicReach::findNeighbours(const SlabShape& shape)
{
    const HorizontalGrid& grid = shape.grid;
    if (!grid.isPeriodic())
        return;
    m_view.columnsAround = grid.longitudeCount;
    if (grid.longitudeCount % 2 != 0 || shape.rows < 4)
        return;
    const double firstRow = grid.latitudeFirst - shape.rowsAddedSouth * grid.latitudeSpacing;
    if (shape.closesSouth)
        m_view.mirrorSouth = static_cast<int>(std::lround(2 * (-90 - firstRow) / grid.latitudeSpacing));
    if (shape.closesNorth)
        m_view.mirrorNorth = static_cast<int>(std::lround(2 * (90 - firstRow) / grid.latitudeSpacing));
}

} // namespace windline
