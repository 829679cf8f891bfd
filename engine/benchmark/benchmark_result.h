// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/statistics.h"
#include "engine/benchmark/strategy_agreement.h"
#include "engine/machine/machine.h"
#include "engine/model/run_report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What a benchmark measured: values, for tables, charts and files.
namespace windline {

struct MeasuredRun {
    PhaseSeconds seconds; // as the user waits for them
    double cpu = 0; // seconds of all threads of the program: what a machine that is busy elsewhere changes least
};

// One strategy with one number of workers in one case. What can be computed from `runs` is not kept beside it.
struct Measurement {
    std::string strategy; // as it was asked for: "sequential", "auto"
    int askedWorkers = 0; // 0: one for each core
    std::string ranStrategy{}; // the one that ran
    int workers = 0; // that it ran with
    std::int64_t steps = 0; // parcel-steps of one run
    std::vector<MeasuredRun> runs{}; // after the warm-up, in their order
    std::optional<Agreement> agreement{}; // with the first strategy of the case; absent for that one itself
    std::string problem{}; // a sentence: why there are no (further) runs; empty when all went well

    Statistics total() const;
    Statistics read() const; // waiting for meteorology
    Statistics prepare() const;
    Statistics advect() const;
    Statistics cpu() const;
    // Parcel-steps per second, by the median; NaN without runs.
    double stepsPerSecond() const; // of the whole run
    double advectedStepsPerSecond() const;
};

// Bare NetCDF-C reading the variables and times that the case's runs read.
struct BareReading {
    std::int64_t bytes = 0; // of values, as they are in the file
    std::vector<double> seconds;
    std::string problem; // why there is none

    Statistics statistics() const { return statisticsOf(seconds); }
};

struct CaseResult {
    std::string name;
    int starts = 0;
    double hours = 0;
    std::vector<Measurement> measurements;
    BareReading bareReading;

    // The one that others are measured by; nullptr when it is not there or has no runs.
    const Measurement* sequential() const;
    // Median of sequential's total over that of the measurement; NaN when there is no sequential.
    double speedUp(const Measurement& measurement) const;
    // The same against one worker of the same strategy.
    double scaling(const Measurement& measurement) const;
};

struct BenchmarkResult {
    Machine machine;
    std::string meteorology; // in words: files, grid, levels
    std::string numerics; // id
    int warmUp = 0;
    int repeats = 0;
    bool isComplete = false; // not stopped before its end
    std::vector<CaseResult> cases;

    bool hasProblems() const;
};

} // namespace windline
