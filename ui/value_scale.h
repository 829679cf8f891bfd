// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "ui/map/map_types.h"

#include <optional>

namespace windline {

// What colours by value show along trajectories, and from where to where: the height (in metres above the ground where
// the first trajectory knows the ground, else in hPa) or something that was recorded.
class ValueScale {
public:
    explicit ValueScale(std::optional<PathVariable> variable = {})
        : m_variable(variable)
    {
    }

    // Begins again with the same quantity.
    void reset() { *this = ValueScale(m_variable); }
    // The value at a point; the scale grows to hold it.
    float take(const Trajectory& trajectory, std::size_t point);
    // Nothing before the first value.
    std::optional<ColourScale> scale() const;

private:
    void takeHeight(double value);

    std::optional<PathVariable> m_variable;
    std::optional<bool> m_inMetres;
    double m_lowest = 0;
    double m_highest = 0;
    bool m_hasValue = false;
};

// What the tooltip says of one point: time, height and pressure, and what was recorded.
QString pointDescription(const Trajectory& trajectory, std::size_t point);

} // namespace windline
