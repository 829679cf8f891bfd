// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_text.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace windline {

namespace {

std::string cell(double value, int width, int decimals)
{
    return std::isfinite(value) ? std::format("{:{}.{}f}", value, width, decimals) : std::format("{:>{}}", '-', width);
}

std::string agreementText(const Measurement& measurement)
{
    if (!measurement.agreement)
        return "-";
    if (measurement.agreement->isExact)
        return "bit for bit";
    std::string text = std::format("{:.3g} m", measurement.agreement->largestMetres);
    if (measurement.agreement->differentEnds > 0)
        text += std::format(", {} end otherwise", measurement.agreement->differentEnds);
    return text;
}

std::string strategyText(const Measurement& measurement)
{
    const bool chosen = !measurement.ranStrategy.empty() && measurement.ranStrategy != measurement.strategy;
    return chosen ? measurement.strategy + " (" + measurement.ranStrategy + ')' : measurement.strategy;
}

std::string row(const CaseResult& one, const Measurement& measurement)
{
    constexpr double million = 1e6;
    const Statistics total = measurement.total();
    std::string text = std::format("  {:<22}{:>4}", strategyText(measurement), measurement.workers);
    if (measurement.runs.empty())
        return text + "  not measured: " + (measurement.problem.empty() ? "stopped before." : measurement.problem)
            + '\n';
    text += cell(total.mean, 10, 4) + " ± " + cell(total.deviation, 6, 4) + cell(total.median, 10, 4)
        + cell(total.minimum, 10, 4) + cell(measurement.read().median, 9, 4) + cell(measurement.prepare().median, 9, 4)
        + cell(measurement.advect().median, 9, 4) + cell(measurement.cpu().median, 9, 4)
        + cell(one.speedUp(measurement), 9, 2) + cell(measurement.stepsPerSecond() / million, 9, 2)
        + cell(measurement.advectedStepsPerSecond() / million, 9, 2) + "  " + agreementText(measurement) + '\n';
    if (!measurement.problem.empty())
        text += "    " + measurement.problem + '\n';
    return text;
}

std::string bareRow(const BareReading& reading)
{
    const Statistics seconds = reading.statistics();
    if (!reading.problem.empty())
        return "  bare reading              not measured: " + reading.problem + '\n';
    if (seconds.count == 0)
        return {};
    constexpr double million = 1e6;
    return std::format("  {:<22}{:>4}", "bare reading", 1) + cell(seconds.mean, 10, 4) + " ± "
        + cell(seconds.deviation, 6, 4) + cell(seconds.median, 10, 4) + cell(seconds.minimum, 10, 4)
        + std::format("   {:.0f} MB\n", static_cast<double>(reading.bytes) / million);
}

const CaseResult* find(const BenchmarkResult& result, const std::string& name)
{
    const auto found = std::ranges::find(result.cases, name, &CaseResult::name);
    return found == result.cases.end() ? nullptr : &*found;
}

} // namespace

std::string benchmarkHeading(const Machine& machine, const std::string& meteorology)
{
    constexpr double gibi = 1024.0 * 1024 * 1024;
    return std::format("Windline {} on {}, {} {}, {:.0f} GiB, {}\n{}, Qt {}, {}, {}\nmeteorology: {}\n",
        machine.windlineVersion, machine.processor.empty() ? "an unknown processor" : machine.processor, machine.cores,
        machine.cores == 1 ? "core" : "cores", static_cast<double>(machine.memoryBytes) / gibi, machine.instructionSet,
        machine.system, machine.qtVersion, machine.compiler, machine.date, meteorology);
}

std::string benchmarkTable(const BenchmarkResult& result)
{
    std::string text = std::format("numerics {}; {} {} after {} to warm up; seconds; steps in millions a second\n",
        result.numerics, result.repeats, result.repeats == 1 ? "run" : "runs", result.warmUp);
    for (const CaseResult& one : result.cases) {
        text += '\n' + one.name + '\n'
            + "  strategy           workers      mean ± dev.      median   minimum     read  prepare   advect      CPU "
              "speed-up"
              "  steps/s advected  agreement\n";
        for (const Measurement& measurement : one.measurements)
            text += row(one, measurement);
        text += bareRow(one.bareReading);
    }
    return text;
}

std::vector<BenchmarkRatio> benchmarkRatios(const BenchmarkResult& first, const BenchmarkResult& second)
{
    std::vector<BenchmarkRatio> ratios;
    for (const CaseResult& one : first.cases) {
        const CaseResult* other = find(second, one.name);
        if (other == nullptr)
            continue;
        for (const Measurement& a : one.measurements) {
            const auto b = std::ranges::find_if(other->measurements, [&](const Measurement& candidate) {
                return candidate.strategy == a.strategy && candidate.workers == a.workers && !candidate.runs.empty();
            });
            if (a.runs.empty() || b == other->measurements.end())
                continue;
            ratios.push_back({one.name, a.strategy, a.workers, a.total().median, b->total().median,
                b->total().median / a.total().median, b->advect().median / a.advect().median});
        }
        const double bareFirst = one.bareReading.statistics().median;
        const double bareSecond = other->bareReading.statistics().median;
        if (std::isfinite(bareFirst) && std::isfinite(bareSecond))
            ratios.push_back(
                {one.name, "bare reading", 1, bareFirst, bareSecond, bareSecond / bareFirst, Statistics::unknown});
    }
    return ratios;
}

std::string benchmarkComparison(const BenchmarkResult& first, const BenchmarkResult& second)
{
    std::string text = "A: " + benchmarkHeading(first.machine, first.meteorology)
        + "B: " + benchmarkHeading(second.machine, second.meteorology);
    if (first.numerics != second.numerics)
        text += std::format("The numerics differ: {} in A, {} in B.\n", first.numerics, second.numerics);
    const std::vector<BenchmarkRatio> ratios = benchmarkRatios(first, second);
    if (ratios.empty())
        return text + "Nothing to compare: no case, strategy and number of workers is in both.\n";
    text += std::format(
        "\n{:<24}{:<16}{:>8}{:>11}{:>11}{:>8}{:>10}\n", "case", "strategy", "workers", "A, s", "B, s", "B/A", "advect");
    for (const BenchmarkRatio& ratio : ratios)
        text += std::format("{:<24}{:<16}{:>8}", ratio.name, ratio.strategy, ratio.workers)
            + cell(ratio.firstSeconds, 11, 4) + cell(ratio.secondSeconds, 11, 4) + cell(ratio.totalRatio, 8, 3)
            + cell(ratio.advectRatio, 10, 3) + '\n';
    return text;
}

} // namespace windline
