// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"
#include "engine/model/run_request.h"
#include "engine/run/run_monitor.h"

#include <vector>

namespace windline {

class Strategy;
class StrategyCatalog;

// What is wrong with a request, as far as it can be known without opening a file; every problem, not the first.
std::vector<Problem> validate(const RunRequest& request);

// Computes all trajectories of the request, in the order of its starts; blocks until they are done. Never throws for
// what lies in the request, the files or the machine: the report's outcome tells. A cancelled or failed run returns
// what was computed so far, each unfinished trajectory with the end reason Cancelled or Failed.
RunResult run(const RunRequest& request, Strategy& strategy, const RunMonitor& monitor);

// The same with the strategy that the request names, or that auto picks.
RunResult run(const RunRequest& request, const StrategyCatalog& strategies, const RunMonitor& monitor);

} // namespace windline
