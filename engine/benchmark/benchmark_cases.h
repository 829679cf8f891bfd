// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/field.h"
#include "engine/met/grid.h"
#include "engine/model/run_request.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// One size of problem to be measured.
struct BenchmarkCase {
    std::string name; // "64 starts, 24 h"; two results are compared by it
    RunRequest request; // its strategy and workers are the benchmark's to set
};

struct CaseSize {
    int starts = 1;
    double hours = 24;

    bool operator==(const CaseSize&) const = default;
};

// Of the source document: 1 start for 6 hours; 1, 4, 16 and 64 for 24 hours.
std::vector<CaseSize> documentCases();
// 1,000, 10,000 and 100,000 starts for 24 hours.
std::vector<CaseSize> largeCases();

inline constexpr int mostCaseStarts = 10'000'000;

// From so many starts on nobody wants to see every hour of every trajectory: cases keep their ends alone.
inline constexpr int startsWithoutOutput = 10'000;

// What the made starts of cases have to lie in.
struct MeteorologyExtent {
    HorizontalGrid grid;
    std::size_t levels = 0;
    std::size_t times = 0;
    double highestPa = 0; // pressure of the highest level
    double lowestPa = 0; // and of the lowest
    bool knowsHeights = false; // metres above ground can be turned into pressures
    Time first;
    Time last;
};

// Throws EngineError where run() would refuse the files.
MeteorologyExtent meteorologyExtent(const std::vector<std::filesystem::path>& files);

// "met.nc, 360 x 181 points, 37 levels, 9 times"
std::string inWords(const std::vector<std::filesystem::path>& files, const MeteorologyExtent& extent);

// The output interval of a request that keeps the first and the last point alone.
std::chrono::seconds noOutputBetween(std::chrono::seconds duration);

// Places and heights spread evenly over the area and the troposphere, without chance: start i is the same whatever
// the number of starts. On regional grids they keep a tenth of the width away from its edges.
std::vector<StartPoint> spreadStarts(int count, const MeteorologyExtent& extent);

// A case of that size; what is not its size comes from `common` (numerics, vertical motion, step, direction of the
// hours, start time if it has one). Hours beyond the meteorology are left out. Without an output interval
// (std::nullopt) it is an hour, or none at all from startsWithoutOutput on.
BenchmarkCase makeCase(const CaseSize& size, const RunRequest& common,
    std::optional<std::chrono::seconds> outputInterval, const MeteorologyExtent& extent);

// The user's own request as a case.
BenchmarkCase ownCase(const RunRequest& request);

} // namespace windline
