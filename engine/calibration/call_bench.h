// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calibration/fit_costs.h"
#include "engine/calibration/made_winds.h"
#include "engine/strategies/strategy.h"

#include <stop_token>
#include <string>
#include <vector>

namespace windline {

// What is timed: so many parcels, so long a step, through three hours or, with HYSPLIT's numerics, one.
struct CallCase {
    std::size_t parcels;
    double stepSeconds;
};

// One kernel with winds made for it.
class CallBench {
public:
    CallBench(Numerics numerics, Interpolation interpolation, const MadeGrid& grid, std::stop_token stop);

    // Of one call, as there are in a run: one of the two snapshots was never seen before, so that who must bring it
    // somewhere does. With HYSPLIT's numerics that is so in one call of three: the mean, where newWinds says that it
    // makes a difference. workers: for the record. Its steps are those that were taken.
    CallTiming call(Strategy& strategy, const CallCase& one, int workers, bool newWinds);

    // About how many steps a parcel takes.
    double stepsPerParcel(const CallCase& one) const;

private:
    CallTiming once(Strategy& strategy, const CallCase& one, int workers);
    void renameLast();

    std::string m_kernel;
    MadeWinds m_made;
    KernelWinds m_view;
    std::stop_token m_stop;
    StepRule m_rule;
    std::vector<Parcel> m_start;
    std::vector<PathPoint> m_points;
};

} // namespace windline
