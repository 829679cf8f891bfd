// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/cost_model.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// One call of Strategy::advance(), measured.
struct CallTiming {
    std::string kernel;
    int workers = 1;
    double parcels = 0;
    double steps = 0; // parcel-steps
    double seconds = 0;
};

// The costs that explain the timings of one strategy best: least squares of the relative differences, none of them
// negative. Without `unit` its timings with one worker tell the work of each kernel, and those with more, for each
// number of workers, what is gained and what a call costs. With it, that is the work, and all gains are against it:
// what strategies that share a kernel differ in is then not mistaken for a difference of their kernels. Kernels
// whose timings do not tell the cost of a step are left out; nothing where none do.
std::optional<StrategyCosts> fitCosts(const std::vector<CallTiming>& timings, double secondsPerRun,
    const std::map<std::string, WorkCosts>* unit = nullptr);

// Those with at least a quarter of the most parcels: of a strategy that shares its work between unlike ones, which is
// as fast as all of them only where there is enough for each. With little it does not do better than the best of them.
std::vector<CallTiming> largestOf(const std::vector<CallTiming>& timings);

// The x >= 0 with the least |A x - b|, rows of A in `rows`, all of one length, at most 8.
std::vector<double> nonNegativeFit(const std::vector<std::vector<double>>& rows, const std::vector<double>& b);

} // namespace windline
