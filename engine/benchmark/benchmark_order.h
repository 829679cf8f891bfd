// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/benchmark/benchmark_runner.h"
#include "engine/demonstration/demonstration.h"

#include <QTemporaryDir>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace windline {

// What somebody wants to be measured, before anybody has looked at the meteorology.
struct BenchmarkOrder {
    BenchmarkPlan plan; // its cases and its meteorology in words come from what follows
    RunRequest common; // of cases with made starts; without meteorology they get a demonstration atmosphere
    std::vector<CaseSize> sizes;
    // Of the cases with made starts; 0: the first and the last point alone; nothing: as makeCase() chooses.
    std::optional<std::chrono::seconds> outputInterval{};
    std::optional<RunRequest> own; // measured first
};

// The demonstration atmosphere that benchmarks of different computers have in common: 1 degree, 37 levels, every
// 3 hours. Kept in a temporary folder, and made again only for longer cases.
class BenchmarkAtmosphere {
public:
    // Whole intervals that cover so many hours.
    static DemonstrationGrid grid(double hours);

    // Calls `making` before it begins to write. Returns an empty path when it was stopped. Throws EngineError
    // (NotWritable).
    std::filesystem::path file(double hours, const std::function<void(const std::filesystem::path& file)>& making,
        const std::stop_token& stop);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    double m_hours = 0;
};

// The longest of the order's cases, without a sign.
double longestHours(const BenchmarkOrder& order);

// The plan with its cases; common.meteorology must be there where there are sizes. Throws EngineError where run()
// would refuse the files.
BenchmarkPlan planOf(const BenchmarkOrder& order);

} // namespace windline
