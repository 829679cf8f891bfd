// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/interpolation.h"
#include "engine/model/numerics.h"
#include "engine/model/path_variable.h"
#include "engine/model/start_point.h"
#include "engine/model/time.h"
#include "engine/model/vertical_motion.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// What only HYSPLIT's numerics look at; names and defaults of its CONTROL and SETUP.CFG.
struct HysplitSettings {
    double tratio = 0.75; // TRATIO: the most grid cells that a parcel crosses in one step; positive
    std::chrono::minutes delt{0}; // DELT: fixed time step, a divisor of 60 minutes; 0: chosen each hour from the wind
    double modelTopMetres = 20'000; // CONTROL's top of the model, above ground
    // Folder of ASCDATA.CFG, ROUGLEN.ASC and TERRAIN.ASC; empty: none, and a roughness of 0.2 m everywhere.
    std::filesystem::path boundaryFiles;

    bool operator==(const HysplitSettings&) const = default;
};

// Everything a run needs to know. Plain values: the user interface, the command line and project files all make one.
struct RunRequest {
    std::vector<std::filesystem::path> meteorology;
    std::vector<StartPoint> starts;
    std::optional<Time> startTime; // for the starts that have no time of their own
    std::chrono::seconds duration{std::chrono::hours(24)}; // negative: backward
    Numerics numerics = Numerics::Accurate;
    Interpolation interpolation = Interpolation::Linear; // of the wind, by accurate numerics
    VerticalMotion verticalMotion = VerticalMotion::Data;
    // The longest step of accurate numerics; the wind may ask for shorter ones.
    std::chrono::seconds timeStep{std::chrono::minutes(5)};
    HysplitSettings hysplit;
    std::chrono::seconds outputInterval{std::chrono::hours(1)};
    std::vector<PathVariable> pathVariables; // to record at every output point; none twice
    std::string strategy = "auto";
    int workers = 0; // 0: one for each core
    int batchSize = 0; // parcels that a worker takes at once; 0: the strategy chooses
    bool useGpu = true; // false: "auto" leaves it alone, and "gpu" and "hybrid" are refused
    int gpuBatchSize = 0; // parcels that the GPU takes at once; 0: as many as suit it
    bool gpuCompactWinds = false; // in the GPU's memory winds take half the room, at some loss of precision
};

// How to compute, which belongs to the computer and to no case: strategy, workers, batches, the GPU.
inline void takeHowToCompute(RunRequest& request, const RunRequest& from)
{
    request.strategy = from.strategy;
    request.workers = from.workers;
    request.batchSize = from.batchSize;
    request.useGpu = from.useGpu;
    request.gpuBatchSize = from.gpuBatchSize;
    request.gpuCompactWinds = from.gpuCompactWinds;
}

// Something in a request that the user can mend.
struct Problem {
    std::string field; // member of RunRequest, e.g. "duration", "starts[2].latitude"
    std::string message; // a sentence: what is wrong and what to do
};

} // namespace windline
