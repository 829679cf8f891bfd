// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchmark_arguments.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "app/strategies.h"
#include "engine/benchmark/benchmark_files.h"
#include "engine/benchmark/benchmark_text.h"
#include "engine/calibration/calibrate.h"
#include "engine/model/engine_error.h"

#include <format>
#include <iostream>

namespace windline {

namespace {

// The file in the atmosphere's folder; empty when it was interrupted. Throws EngineError.
std::filesystem::path madeMeteorology(BenchmarkAtmosphere& atmosphere, double hours, const std::stop_token& stop)
{
    const DemonstrationGrid grid = BenchmarkAtmosphere::grid(hours);
    for (const Problem& problem : validate(grid))
        throw EngineError(EngineError::Kind::NotWritable, {}, "--hours: " + problem.message);
    return atmosphere.file(
        hours,
        [&grid](const std::filesystem::path& file) {
            std::cerr << std::format("windline-cli: making a demonstration atmosphere of {:.0f} MB in {}.\n",
                grid.bytes() / 1e6, file.string());
        },
        stop);
}

std::string describe(const BenchmarkProgress& progress)
{
    const std::string what = progress.strategy.empty() ? "bare reading" : progress.strategy;
    const std::string workers =
        progress.workers > 0 && progress.strategy != "sequential" ? std::format(", {} workers", progress.workers) : "";
    return std::format("{}: {}{}, run {} of {},", progress.caseName, what, workers, progress.run, progress.runs);
}

bool write(const BenchmarkResult& result, const std::vector<std::filesystem::path>& outputs)
{
    bool allWritten = true;
    for (const std::filesystem::path& output : outputs) {
        try {
            writeBenchmark(result, output);
            std::cout << "wrote " << output.string() << '\n';
        } catch (const EngineError& error) {
            std::cerr << "windline-cli: " << error.what() << '\n';
            allWritten = false;
        }
    }
    return allWritten;
}

int compareResults(const BenchmarkArguments& arguments)
{
    if (!arguments.outputs.empty()) {
        std::cerr << "windline-cli: --compare: writes no file; leave -o out.\n";
        return exitRequestWrong;
    }
    try {
        std::cout << benchmarkComparison(readBenchmark(arguments.compare[0]), readBenchmark(arguments.compare[1]));
        return exitDone;
    } catch (const EngineError& error) {
        std::cerr << "windline-cli: " << error.what() << '\n';
        return exitRequestWrong;
    }
}

// Whoever measures wants the fastest: the first benchmark on a machine teaches auto what strategies cost there.
void calibrateOnce(const StrategyCatalog& strategies, const std::stop_token& stop)
{
    if (!needsCalibration(strategies))
        return;
    ProgressLine progress;
    const CalibrationResult result =
        calibrate(strategies, {stop, [&progress](double fraction) { progress.show("measuring for auto", fraction); }});
    progress.clear();
    if (result.costs && result.file)
        std::cout << "strategy auto goes by what was measured now: wrote " << result.file->string() << '\n';
    for (const std::string& warning : {result.note, result.warning})
        if (!warning.empty())
            std::cerr << "windline-cli: warning: " << warning << '\n';
}

int measure(ParsedBenchmark& parsed, const StrategyCatalog& strategies, const std::stop_token& stop)
{
    BenchmarkAtmosphere atmosphere; // its file goes with it
    BenchmarkOrder& order = parsed.order;
    if (order.common.meteorology.empty()) {
        const std::filesystem::path made = madeMeteorology(atmosphere, longestHours(order), stop);
        if (made.empty()) {
            std::cerr << "windline-cli: interrupted; nothing was measured.\n";
            return exitInterrupted;
        }
        order.common.meteorology = {made};
        if (order.own)
            order.own->meteorology = {made};
    }

    ProgressLine progress;
    BenchmarkMonitor monitor;
    monitor.stop = stop;
    monitor.progressed = [&](const BenchmarkProgress& now) { progress.show(describe(now), now.fraction); };
    const BenchmarkResult result = runBenchmark(planOf(order), strategies, monitor);
    progress.clear();

    std::cout << benchmarkHeading(result.machine, result.meteorology) << benchmarkTable(result);
    const bool allWritten = write(result, parsed.outputs);
    if (result.isComplete)
        calibrateOnce(strategies, stop);
    if (!result.isComplete) {
        std::cerr << "windline-cli: interrupted; this is what was measured before.\n";
        return exitInterrupted;
    }
    return allWritten && !result.hasProblems() ? exitDone : exitRunFailed;
}

} // namespace

int benchmarkCommand(const BenchmarkArguments& arguments)
{
    if (!arguments.compare.empty())
        return compareResults(arguments);
    const Interrupt interrupt;
    const StrategyCatalog strategies = makeStrategies();
    useStoredCosts(strategies);
    ParsedBenchmark parsed = parseBenchmark(arguments, strategies);
    if (!parsed.problems.empty()) {
        std::cerr << "windline-cli: the benchmark cannot be run:\n";
        for (const std::string& problem : parsed.problems)
            std::cerr << "  " << problem << '\n';
        return exitRequestWrong;
    }
    try {
        return measure(parsed, strategies, interrupt.token());
    } catch (const EngineError& error) {
        std::cerr << "windline-cli: " << error.what() << '\n';
        return exitRequestWrong;
    }
}

} // namespace windline
