// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/end_reason.h"
#include "engine/model/run_request.h"
#include "engine/model/trajectory.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace windline {

enum class RunOutcome {
    Completed,
    Cancelled, // the trajectories hold what was computed
    Failed, // so here; error says why
    Refused, // the request is wrong: problems says how; nothing was computed
};

// Wall-clock seconds spent in each phase, as the user waits for them.
struct PhaseSeconds {
    double read = 0; // waiting for meteorology from files
    double prepare = 0; // packing winds for the kernel, placing the starts
    double advect = 0;
    double write = 0; // filled in by whoever writes files
    double total = 0;
};

// What HYSPLIT's files say of one file of meteorology.
struct MeteorologyGrid {
    std::string modelId; // four letters or digits at most: of ARL files their own, of others from the file's name
    Time firstTime; // of the file
    std::vector<Time> times{}; // those whose forecast hours are known
    std::vector<int> forecastHours{}; // for each of times
};

struct RunReport {
    RunOutcome outcome = RunOutcome::Completed;
    std::string error; // when Failed: a sentence for the user
    std::vector<Problem> problems; // when Refused
    std::string strategy; // the one that ran
    std::string device; // that it computed on, for the user; empty: the processor
    std::string strategyReason; // why auto chose it; empty when it was asked for
    int workers = 1;
    std::int64_t parcels = 0;
    std::int64_t steps = 0; // parcel-steps actually taken
    PhaseSeconds seconds;
    std::array<std::int64_t, endReasonCount> ends{}; // how many trajectories ended for each EndReason
    VerticalMotion verticalMotion = VerticalMotion::Data; // the one that ran
    std::string verticalMotionReason; // why auto chose it; empty when it was asked for
    std::vector<int> hysplitStepMinutes; // of HYSPLIT's numerics: the step of each hour of the run
    std::vector<MeteorologyGrid> meteorologyGrids; // one for each of the request's files; empty when none was opened
    std::vector<std::string> warnings;
};

struct RunResult {
    std::vector<Trajectory> trajectories;
    RunReport report;
};

} // namespace windline
