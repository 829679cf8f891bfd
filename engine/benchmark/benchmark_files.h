// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"

#include <filesystem>
#include <string>

namespace windline {

// One row for each strategy and number of workers in each case, with a header; unknown values are empty.
std::string benchmarkCsv(const BenchmarkResult& result);

// Everything, with the seconds of each single run; to be read back.
std::string benchmarkJson(const BenchmarkResult& result);

// Throws EngineError: FileNotFound, NotReadable, UnknownFormat (no result of a benchmark, or of a later version).
BenchmarkResult readBenchmark(const std::filesystem::path& file);

// As the name ends: .csv or .json; under its final name only when complete. Throws EngineError (NotWritable).
bool isBenchmarkFileName(const std::filesystem::path& file);
void writeBenchmark(const BenchmarkResult& result, const std::filesystem::path& file);

} // namespace windline
