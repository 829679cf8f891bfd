// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/cubic_reach.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace windline {

namespace {

// The range of what cubicLine() (kernel/cubic.h) reads in a cell, cut off at the ends.
std::pair<int, int> readAround(int cell, int count, bool goesOn)
{
    int begin = cell - 1;
    if (!goesOn)
        begin = std::max(0, std::min(begin, count - 4));
    return {begin, begin + 3};
}

// For each cell of a line the smallest of what is read in it; at(i): the value of node i.
template <typename At, typename Put> void takeSmallest(int count, bool goesOn, const At& at, const Put& put)
{
    for (int cell = 0; cell < count; ++cell) {
        const auto [begin, end] = readAround(cell, count, goesOn);
        float smallest = std::numeric_limits<float>::infinity();
        for (int i = begin; i <= end; ++i)
            smallest = std::min(smallest, at(i));
        put(cell, smallest);
    }
}

} // namespace

CubicReach::CubicReach(const Snapshot& first, const Snapshot& last, std::vector<Snapshot> others)
    : m_others(std::move(others))
{
    assert(m_others.size() <= std::size(m_view.others));
    m_view.isOn = true;
    findTimes(first, last);
    findNeighbours(first->shape);
    std::vector<Snapshot> all{first, last};
    all.insert(all.end(), m_others.begin(), m_others.end());
    if (std::ranges::none_of(all, [](const Snapshot& snapshot) { return snapshot->surface.empty(); }))
        countLevels(all);
}

void CubicReach::findTimes(const Snapshot& first, const Snapshot& last)
{
    const auto interval = static_cast<double>((last->time - first->time).count());
    m_view.otherTimes = static_cast<int>(m_others.size());
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        m_view.others[i] = m_others[i]->winds.data();
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

void CubicReach::countLevels(const std::vector<Snapshot>& snapshots)
{
    const SlabShape& shape = snapshots.front()->shape;
    const int rows = shape.rows;
    const int columns = shape.columns;
    const int around = m_view.columnsAround;
    std::vector<float> lowest(snapshots.front()->surface.size(), std::numeric_limits<float>::infinity());
    for (const Snapshot& snapshot : snapshots)
        for (std::size_t i = 0; i < lowest.size(); ++i)
            lowest[i] = std::fmin(lowest[i], snapshot->surface[i].pressurePa); // never NaN

    std::vector<float> alongRow(static_cast<std::size_t>(columns));
    for (int row = 0; row < rows; ++row) {
        float* const values = lowest.data() + static_cast<std::ptrdiff_t>(row) * columns;
        takeSmallest(
            columns, around > 0,
            [&](int i) { return values[around > 0 ? (i + around) % around : std::min(i, columns - 1)]; },
            [&](int cell, float smallest) { alongRow[cell] = smallest; });
        std::ranges::copy(alongRow, values);
    }

    m_levelsAboveGround.resize(lowest.size());
    const std::vector<double>& levels = shape.levelsPa;
    for (int column = 0; column < columns; ++column)
        takeSmallest(
            rows, false,
            [&](int i) { return lowest[static_cast<std::size_t>(std::min(i, rows - 1)) * columns + column]; },
            [&](int cell, float smallest) {
                const auto above = std::ranges::lower_bound(levels, static_cast<double>(smallest)) - levels.begin();
                m_levelsAboveGround[static_cast<std::size_t>(cell) * columns + column] =
                    static_cast<std::uint16_t>(above);
            });
    // The cells at a pole read on the other side of it too.
    const auto shareFewest = [&](int row) {
        const auto begin = m_levelsAboveGround.begin() + static_cast<std::ptrdiff_t>(row) * columns;
        std::fill_n(begin, columns, *std::min_element(begin, begin + columns));
    };
    if (m_view.mirrorSouth >= 0)
        shareFewest(0);
    if (m_view.mirrorNorth >= 0)
        shareFewest(rows - 2);
    m_view.levelsAboveGround = m_levelsAboveGround.data();
}

} // namespace windline
