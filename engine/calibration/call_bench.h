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

    // Of one call. workers: for the record. Its steps are those that were taken.
    // asInRun: for who keeps things elsewhere. It knows the parcels, from a call before that is not timed, and has been
    // told of the new one of the two snapshots, as a run does while the interval before is computed. With HYSPLIT's
    // numerics, where one call of three has new winds, the mean.
    CallTiming call(Strategy& strategy, const CallCase& one, int workers, bool asInRun);

    // About how many steps a parcel takes.
    double stepsPerParcel(const CallCase& one) const;

private:
    void placeParcels(const CallCase& one);
    void enterInterval(Strategy* expecting);
    CallTiming once(Strategy& strategy, const CallCase& one, int workers, bool areOfRun);

    std::string m_kernel;
    MadeWinds m_made;
    KernelWinds m_view;
    std::stop_token m_stop;
    StepRule m_rule;
    std::vector<Parcel> m_start;
    std::vector<Parcel> m_parcels;
    std::vector<std::size_t> m_numbers;
    std::vector<PathPoint> m_points;
    double m_now = 0; // when the parcels are, seconds since 1970
};

} // namespace windline
