// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <vector>

namespace windline {

// HYSPLIT's time step, hour by hour of the run: the step in which the strongest wind component, in grid cells per
// minute, that any parcel met during the hour before goes over TRATIO cells, rounded, at most 60 minutes and a divisor
// of the hour. For the first hour, and after one without parcels, a wind of 20 m/s is assumed. DELT, where it is given,
// is the step of all hours.
class HourlySteps {
public:
    // direction: +1 forward, -1 backward in time; spacingMetres: of the grid, as hysplitSpacingMetres() has it.
    HourlySteps(const HysplitSettings& settings, double spacingMetres, Time begin, int direction);

    Time begin() const { return m_begin; }

    // Enters the hour that `time` begins or lies in; nothing changes while it is the same as before.
    void enterHourOf(Time time);
    // Of the hour that was entered last, in the direction of the run.
    Time endOfHour() const;
    std::chrono::minutes step() const { return m_step; }
    // Within the hour that was entered last.
    void meet(float cellsPerMinute);

    // Of every hour in which the run moved, in minutes.
    const std::vector<int>& steps() const { return m_steps; }

private:
    HysplitSettings m_settings;
    Time m_begin;
    int m_direction;
    long long m_hour = -1; // of the run, from 0
    float m_firstCellsPerMinute;
    float m_largest = 0; // met in this hour
    bool m_hasMet = false; // any parcel any wind, in this hour
    std::chrono::minutes m_step{60};
    std::vector<int> m_steps;
};

// The step for a wind component; 60 minutes for none.
std::chrono::minutes hysplitStep(double tratio, float cellsPerMinute);

} // namespace windline
