// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"

#include <string>
#include <vector>

// A benchmark as text for a terminal: English, columns of blanks, each line with its end.
namespace windline {

std::string benchmarkHeading(const Machine& machine, const std::string& meteorology);
std::string benchmarkTable(const BenchmarkResult& result);

// The same measurement in two results.
struct BenchmarkRatio {
    std::string name; // of the case
    std::string strategy; // "bare reading" for the yardstick
    int workers = 0;
    double firstSeconds = 0; // median of the whole run
    double secondSeconds = 0;
    double totalRatio = 0; // second over first: above 1 the second took longer
    double advectRatio = 0; // NaN for bare reading
};

// Those that both have; by case, strategy and workers that it ran with.
std::vector<BenchmarkRatio> benchmarkRatios(const BenchmarkResult& first, const BenchmarkResult& second);
std::string benchmarkComparison(const BenchmarkResult& first, const BenchmarkResult& second);

} // namespace windline
