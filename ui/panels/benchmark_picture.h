// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_result.h"

#include <QImage>

#include <filesystem>

namespace windline {

// All charts that the result has something for, one below the other, under a heading that says what was measured where.
// Light, whatever the window is: pictures go on paper.
QImage benchmarkPicture(const BenchmarkResult& result);

// As the name ends: .csv, .json or .png; under its final name only when complete. Throws EngineError (NotWritable,
// UnknownFormat).
void exportBenchmark(const BenchmarkResult& result, const std::filesystem::path& file);

} // namespace windline
