// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace windline {

// What marks and words have taken, found by the squares of the screen that they touch: there may be thousands of asks.
class Taken {
public:
    explicit Taken(std::vector<QRectF>& boxes)
        : m_boxes(boxes)
        , m_most(boxes.size() + 1500)
    {
        for (std::size_t i = 0; i < boxes.size(); ++i)
            index(i);
    }

    bool take(const QRectF& box)
    {
        if (m_boxes.size() >= m_most || isTaken(box))
            return false;
        force(box);
        return true;
    }

    void force(const QRectF& box)
    {
        if (m_boxes.size() >= m_most)
            return;
        m_boxes.push_back(box);
        index(m_boxes.size() - 1);
    }

private:
    static constexpr double square = 48; // pixels

    template <typename Visit> static void forEachSquare(const QRectF& box, Visit visit)
    {
        const auto of = [](double x) { return int(std::floor(std::clamp(x, -1e6, 1e6) / square)); };
        for (int row = of(box.top()); row <= of(box.bottom()); ++row)
            for (int column = of(box.left()); column <= of(box.right()); ++column)
                visit(qint64(row) * (1 << 20) + column);
    }

    bool isTaken(const QRectF& box) const
    {
        bool taken = false;
        forEachSquare(box, [&](qint64 at) {
            const auto found = m_squares.constFind(at);
            taken = taken || (found != m_squares.cend() && std::ranges::any_of(*found, [&](std::size_t i) {
                return m_boxes[i].intersects(box);
            }));
        });
        return taken;
    }

    void index(std::size_t i)
    {
        forEachSquare(m_boxes[i], [&](qint64 at) { m_squares[at].push_back(i); });
    }

    std::vector<QRectF>& m_boxes;
    QHash<qint64, std::vector<std::size_t>> m_squares;
    std::size_t m_most; // enough for any screen
};

} // namespace windline
