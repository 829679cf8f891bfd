// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/model/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What strategies cost, and what a request therefore takes. The costs are measured on the machine (engine/calibration);
// here is only arithmetic. Seconds are those of advancing parcels: reading and preparing meteorology is the same for
// every strategy.
namespace windline {

// What a run asks of a strategy, as far as the request tells before a file is opened.
struct Workload {
    std::string kernel = "accurate"; // which costs of work apply: kernelOf()
    std::int64_t steps = 0; // parcel-steps; winds that want steps shorter than the request's are not foreseen
    std::int64_t calls = 1; // of Strategy::advance(): about one each interval, with HYSPLIT's numerics one an hour
    std::int64_t parcelCalls = 0; // parcels of each call, summed
    int workers = 1;
    int batchSize = 0; // 0: chosen by the strategy
};

// The id of the kernel that a request's numerics run on.
std::string kernelOf(const RunRequest& request);

// workers: those of the run, at least 1.
Workload workloadOf(const RunRequest& request, int workers);

// Operations of a request: trajectories x time steps, the source document's measure of the size of a problem.
std::int64_t operationCount(const RunRequest& request);

// What one worker needs, in seconds.
struct WorkCosts {
    double perParcel = 0; // and call: its neighbourhood comes from memory, its points are written
    double perStep = 0; // positive
};

// What a strategy gains by a number of workers: measured, for two cores may be worth 1.7.
struct WorkerGain {
    int workers = 1;
    double speedUp = 1; // positive; of the work, against one worker
    double secondsPerCall = 0; // waking and waiting for them; for a GPU launching and bringing the winds to it
};

struct StrategyCosts {
    double secondsPerRun = 0; // making the strategy and its threads
    std::vector<WorkerGain> gains; // ascending in workers, not empty
    std::map<std::string, WorkCosts> work; // by kernel
};

struct MeasuredCosts {
    Time when;
    std::map<std::string, StrategyCosts> strategies; // by id
};

// The workers that such a workload keeps busy: what was measured for their number, or less where whole batches, or
// as many parcels as go side by side, cannot be shared out evenly.
double effectiveWorkers(const StrategyCosts& costs, const Workload& workload);

// Seconds; nothing when the kernel's costs were not measured.
std::optional<double> predictedSeconds(const StrategyCosts& costs, const Workload& workload);

} // namespace windline
