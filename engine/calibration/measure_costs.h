// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calibration/made_winds.h"
#include "engine/strategies/strategy_catalog.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace windline {

// How a calibration is watched and stopped; called on its thread.
struct CalibrationMonitor {
    std::stop_token stop;
    std::function<void(double fraction)> progressed; // 0 .. 1; may be empty
};

// What is measured on, and how long. The defaults take a few seconds; tests take less.
struct CalibrationPlan {
    MadeGrid accurateGrid{1, 37};
    // Smaller: what HYSPLIT's numerics do in a step they do mostly in registers.
    MadeGrid hysplitGrid{2.5, 20};
    std::vector<std::size_t> parcels{16, 256, 2'048, 16'384};
    int repeats = 5; // the least time of so many counts: others were disturbed
    // For strategies that take more at once than the sequential one: a GPU is not busy with fewer.
    std::vector<std::size_t> manyParcels{65'536, 262'144};
};

// Times the strategies' own advance() on winds made of formulae, with several numbers of parcels and steps and, where a
// strategy has workers, several numbers of those; and fits the costs. Each call meets winds of which one time is new,
// as the intervals of a run do; one who takes many parcels at once, as a GPU does, is told of it before and knows the
// parcels. Nothing when it was stopped.
std::optional<MeasuredCosts> measureCosts(
    const StrategyCatalog& strategies, const CalibrationMonitor& monitor, const CalibrationPlan& plan = {});

} // namespace windline
