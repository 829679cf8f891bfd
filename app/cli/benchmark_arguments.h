// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "engine/benchmark/benchmark_order.h"

#include <filesystem>
#include <string>
#include <vector>

namespace windline {

// What can be known before the meteorology is there.
struct ParsedBenchmark {
    BenchmarkOrder order;
    std::vector<std::filesystem::path> outputs;
    std::vector<std::string> problems; // each names its option
};

ParsedBenchmark parseBenchmark(const BenchmarkArguments& arguments, const StrategyCatalog& strategies);

} // namespace windline
