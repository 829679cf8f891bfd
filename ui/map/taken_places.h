// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>
#include <vector>

namespace windline {

// What marks and words have taken; small numbers, searched one by one.
class Taken {
public:
    explicit Taken(std::vector<QRectF>& boxes)
        : m_boxes(boxes)
        , m_most(boxes.size() + 1500)
    {
    }

    bool take(const QRectF& box)
    {
        if (m_boxes.size() >= m_most
            || std::ranges::any_of(m_boxes, [&](const QRectF& b) { return b.intersects(box); }))
            return false;
        m_boxes.push_back(box);
        return true;
    }

    void force(const QRectF& box)
    {
        if (m_boxes.size() < m_most)
            m_boxes.push_back(box);
    }

private:
    std::vector<QRectF>& m_boxes;
    std::size_t m_most; // enough for any screen
};

} // namespace windline
