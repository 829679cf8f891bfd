// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "engine/benchmark/benchmark_runner.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// What can be known before the meteorology is there.
struct ParsedBenchmark {
    BenchmarkPlan plan; // without cases
    std::optional<RunRequest> own; // where starts were given
    std::vector<CaseSize> sizes;
    RunRequest common; // of the cases with made starts
    std::optional<std::chrono::seconds> outputInterval; // of all cases; 0: off
    std::vector<std::filesystem::path> outputs;
    std::vector<std::string> problems; // each names its option
};

ParsedBenchmark parseBenchmark(const BenchmarkArguments& arguments, const StrategyCatalog& strategies);

// The cases themselves, once there is meteorology.
std::vector<BenchmarkCase> casesFor(const ParsedBenchmark& parsed, const MeteorologyExtent& extent);

} // namespace windline
