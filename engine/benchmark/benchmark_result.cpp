// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_result.h"

#include <algorithm>

namespace windline {

namespace {

template <typename Value> Statistics statisticsOfRuns(const std::vector<MeasuredRun>& runs, Value value)
{
    std::vector<double> seconds;
    seconds.reserve(runs.size());
    for (const MeasuredRun& run : runs)
        seconds.push_back(value(run));
    return statisticsOf(seconds);
}

Statistics ofPhase(const std::vector<MeasuredRun>& runs, double PhaseSeconds::* phase)
{
    return statisticsOfRuns(runs, [phase](const MeasuredRun& run) { return run.seconds.*phase; });
}

} // namespace

Statistics Measurement::total() const
{
    return ofPhase(runs, &PhaseSeconds::total);
}

Statistics Measurement::read() const
{
    return ofPhase(runs, &PhaseSeconds::read);
}

Statistics Measurement::prepare() const
{
    return ofPhase(runs, &PhaseSeconds::prepare);
}

Statistics Measurement::advect() const
{
    return ofPhase(runs, &PhaseSeconds::advect);
}

Statistics Measurement::cpu() const
{
    return statisticsOfRuns(runs, [](const MeasuredRun& run) { return run.cpu; });
}

double Measurement::stepsPerSecond() const
{
    return static_cast<double>(steps) / total().median;
}

double Measurement::advectedStepsPerSecond() const
{
    return static_cast<double>(steps) / advect().median;
}

const Measurement* CaseResult::sequential() const
{
    const auto found = std::ranges::find_if(measurements, [](const Measurement& measurement) {
        return measurement.strategy == "sequential" && !measurement.runs.empty();
    });
    return found == measurements.end() ? nullptr : &*found;
}

double CaseResult::speedUp(const Measurement& measurement) const
{
    const Measurement* yardstick = sequential();
    return yardstick == nullptr ? Statistics::unknown : yardstick->total().median / measurement.total().median;
}

double CaseResult::scaling(const Measurement& measurement) const
{
    const auto found = std::ranges::find_if(measurements, [&](const Measurement& other) {
        return other.strategy == measurement.strategy && other.workers == 1 && !other.runs.empty();
    });
    return found == measurements.end() ? Statistics::unknown : found->advect().median / measurement.advect().median;
}

bool BenchmarkResult::hasProblems() const
{
    return std::ranges::any_of(cases, [](const CaseResult& one) {
        return std::ranges::any_of(one.measurements, [](const Measurement& m) { return !m.problem.empty(); });
    });
}

} // namespace windline
