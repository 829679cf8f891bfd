// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_cases.h"
#include "engine/benchmark/benchmark_result.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace windline {

class StrategyCatalog;

// What to measure. The first strategy is what the others have to agree with.
struct BenchmarkPlan {
    std::vector<BenchmarkCase> cases;
    std::vector<std::string> strategies{"sequential", "parallel"}; // ids of the catalog, or auto
    std::vector<int> workers{0}; // each of them for every strategy but sequential; 0: one for each core
    int warmUp = 1; // runs that do not count, before the others
    int repeats = 3;
    bool withBareReading = true;
    std::string meteorology; // in words, for the result
};

// 1, 2, 4, … and the number of cores: for scaling.
std::vector<int> scalingWorkers(int cores);

struct BenchmarkProgress {
    double fraction = 0; // 0 .. 1, never falling
    std::string caseName;
    int starts = 0; // of the case
    double hours = 0;
    std::string strategy; // or empty while bare reading
    int workers = 0; // that were asked for
    int run = 0; // from 1; warm-up runs first
    int runs = 0;
};

// How a benchmark is watched and stopped. The functions are called from the calling thread and may be empty.
struct BenchmarkMonitor {
    std::stop_token stop;
    std::function<void(const BenchmarkProgress&)> progressed; // before each run, and now and then within
    std::function<void(const BenchmarkResult&)> measured; // after each round of repeats: what there is so far
};

// Every problem of the plan, as sentences; `field` is a member of the plan. A strategy that this program has and this
// machine cannot use is none: its measurements say why.
std::vector<Problem> validate(const BenchmarkPlan& plan, const StrategyCatalog& strategies);

// Measures everything; blocks. The strategies take turns, repeat by repeat, so that what else the machine does meets
// all of them alike. Never throws for what lies in the requests, the files or the machine: what cannot be measured says
// why, and the rest goes on. Stopped, it returns what it has.
BenchmarkResult runBenchmark(
    const BenchmarkPlan& plan, const StrategyCatalog& strategies, const BenchmarkMonitor& monitor);

} // namespace windline
