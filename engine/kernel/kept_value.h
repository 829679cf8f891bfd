// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/interpolate.h"

#include <cmath>
#include <limits>

// VerticalRule::KeepValue: the nodes hold a quantity where omega stands otherwise, and a parcel goes where the quantity
// has the parcel's own value. The quantity is linear in ln p between levels; below the lowest level it goes on so down
// to the ground.
namespace windline {

// As far as this the quantity may be from the parcel's own and still counts as kept. Potential temperature and density
// are held as logarithms: 0.009 K at 300 K, 0.003 %.
inline constexpr double keptTolerance = 3e-5;

// The place in a column where a value is, nearest to a given place. Places are ln p.
class NearestCrossing {
public:
    WINDLINE_HD NearestCrossing(double value, double nearLog)
        : m_value(value)
        , m_nearLog(nearLog)
    {
    }

    // A layer between two levels; endLog: how far down it is to be searched, which may be beyond its lower level.
    WINDLINE_HD void look(double upperLog, double upper, double lowerLog, double lower, double endLog)
    {
        const double perLog = (lower - upper) / (lowerLog - upperLog);
        const double end = endLog == lowerLog ? lower : upper + (endLog - upperLog) * perLog;
        if (!((upper <= m_value && m_value <= end) || (end <= m_value && m_value <= upper)))
            return;
        double at = m_nearLog; // in a layer that has the value everywhere
        if (end != upper)
            at = upperLog + (m_value - upper) / perLog;
        at = at < upperLog ? upperLog : (at > endLog ? endLog : at);
        const double distance = std::fabs(at - m_nearLog);
        if (distance < m_distance) {
            m_distance = distance;
            m_log = at;
        }
    }

    WINDLINE_HD bool mayBeNearer(double distance) const { return distance < m_distance; }
    WINDLINE_HD bool isFound() const { return m_distance < unfound; }
    WINDLINE_HD double log() const { return m_log; }

private:
    static constexpr double unfound = std::numeric_limits<double>::infinity();

    double m_value;
    double m_nearLog;
    double m_distance = unfound;
    double m_log = 0;
};

// The kept quantity above one place at one time.
class KeptColumn {
public:
    KeptColumn(WindView&&, double, double, double) = delete; // the view must outlive the column
    WINDLINE_HD KeptColumn(const WindView& winds, double latitude, double longitude, double time)
        : m_winds(winds)
        , m_cell(locate(winds, latitude, longitude))
        , m_latitude(latitude)
        , m_time(time)
        , m_deepestPa(winds.lowestLevelPa())
    {
        if (!winds.hasGround())
            return;
        const float surface = surfaceValues(winds, m_cell, latitude, time).pressurePa;
        if (surface == surface) // not NaN
            m_deepestPa = surface;
    }

    // The ground, or the lowest level where the ground is unknown.
    WINDLINE_HD double deepestPa() const { return m_deepestPa; }

    WINDLINE_HD_GPU_APART double at(double pressurePa) const
    {
        const int k = levelAbove(m_winds, pressurePa);
        const double upper = onLevel(k);
        const double* const logs = m_winds.logLevels;
        return upper + (std::log(pressurePa) - logs[k]) / (logs[k + 1] - logs[k]) * (onLevel(k + 1) - upper);
    }

    // The pressure where the value is, nearest to another pressure. Where the column, from its top level to the ground,
    // does not have it: the ground, or a pressure above the top when the value is closer to the top level's. NaN when
    // the quantity is missing here.
    WINDLINE_HD_GPU_APART double pressureOf(double value, double nearPa) const
    {
        const double* const logs = m_winds.logLevels;
        const double deepestLog = std::log(m_deepestPa);
        const int last = levelAbove(m_winds, m_deepestPa); // the layer that reaches the ground
        const int near = levelAbove(m_winds, nearPa);
        const int here = near < last ? near : last;
        const double nearLog = std::log(nearPa);
        const auto endOf = [&](int k) { return k == last ? deepestLog : logs[k + 1]; };

        NearestCrossing crossing(value, nearLog);
        double upper = onLevel(here);
        double lower = onLevel(here + 1);
        if (!(upper == upper) || !(lower == lower))
            return upper + lower; // NaN
        crossing.look(logs[here], upper, logs[here + 1], lower, endOf(here));
        for (int k = here - 1; k >= 0 && crossing.mayBeNearer(nearLog - logs[k + 1]); --k) {
            const double next = onLevel(k);
            crossing.look(logs[k], next, logs[k + 1], upper, logs[k + 1]);
            upper = next;
        }
        for (int k = here + 1; k <= last && crossing.mayBeNearer(logs[k] - nearLog); ++k) {
            const double next = onLevel(k + 1);
            crossing.look(logs[k], lower, logs[k + 1], next, endOf(k));
            lower = next;
        }
        if (crossing.isFound())
            return crossing.log() == deepestLog ? m_deepestPa : std::exp(crossing.log());
        const double top = upper; // the search went all the way
        return std::fabs(value - top) < std::fabs(value - at(m_deepestPa)) ? m_winds.topPa * 0.99 : m_deepestPa;
    }

private:
    WINDLINE_HD double onLevel(int k) const { return levelValues(m_winds, m_cell, m_latitude, k, m_time).omega; }

    const WindView& m_winds;
    ColumnCell m_cell;
    double m_latitude;
    double m_time;
    double m_deepestPa;
};

} // namespace windline
