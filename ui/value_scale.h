// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"
#include "ui/map/map_types.h"

#include <optional>

namespace windline {

// What colours by value show along trajectories, and from where to where: the height (in metres above the ground where
// the first trajectory knows the ground, else in hPa), the pressure, the age, or something that was recorded.
class ValueScale {
public:
    explicit ValueScale(std::optional<PathVariable> variable = {})
        : m_variable(variable)
    {
    }

    // The hours since the start (or before it).
    static ValueScale ofAge()
    {
        ValueScale scale;
        scale.m_isAge = true;
        return scale;
    }

    // Begins again with the same quantity.
    void reset()
    {
        const bool isAge = m_isAge;
        *this = ValueScale(m_variable);
        m_isAge = isAge;
    }
    // The value at a point; the scale grows to hold it.
    float take(const Trajectory& trajectory, std::size_t point);
    // Nothing before the first value.
    std::optional<ColourScale> scale() const;

private:
    void takeHeight(double value);

    bool isHeight() const { return !m_isAge && (!m_variable || *m_variable == PathVariable::Pressure); }

    std::optional<PathVariable> m_variable;
    bool m_isAge = false;
    std::optional<bool> m_inMetres;
    double m_lowest = 0;
    double m_highest = 0;
    bool m_hasValue = false;
};

// What the tooltip says of one point: time, height and pressure, and what was recorded.
QString pointDescription(const Trajectory& trajectory, std::size_t point);

} // namespace windline
