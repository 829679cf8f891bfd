// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/control_arguments.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "app/cli/project_arguments.h"
#include "app/strategies.h"
#include "engine/calibration/calibrate.h"
#include "engine/model/engine_error.h"
#include "engine/run/run.h"
#include "engine/run/stopwatch.h"
#include "engine/text/describe.h"
#include "engine/writers/report_json.h"
#include "engine/writers/writers.h"

#include <algorithm>
#include <format>
#include <iostream>

namespace windline {

namespace {

void printProblems(const std::vector<std::string>& problems)
{
    std::cerr << "windline-cli: the request cannot be run:\n";
    for (const std::string& problem : problems)
        std::cerr << "  " << problem << '\n';
}

void printSummary(const RunReport& report)
{
    const std::string device = report.device.empty() ? "" : " on " + report.device;
    std::cout << std::format("{} {}, {} {}, strategy {}{} with {} {}\n", report.parcels,
        report.parcels == 1 ? "trajectory" : "trajectories", report.steps, report.steps == 1 ? "step" : "steps",
        report.strategy, device, report.workers, report.workers == 1 ? "worker" : "workers");
    if (!report.strategyReason.empty())
        std::cout << "  auto: " << report.strategyReason << '\n';
    if (!report.verticalMotionReason.empty())
        std::cout << "  vertical motion " << verticalMotionId(report.verticalMotion) << ": "
                  << report.verticalMotionReason << '\n';
    const PhaseSeconds& seconds = report.seconds;
    std::cout << std::format("  read {:.3f} s, prepare {:.3f} s, advect {:.3f} s, write {:.3f} s, total {:.3f} s\n",
        seconds.read, seconds.prepare, seconds.advect, seconds.write, seconds.total);
    for (std::size_t i = 0; i < report.ends.size(); ++i)
        if (report.ends[i] > 0)
            std::cout << std::format("  {} {}\n", report.ends[i], describe(static_cast<EndReason>(i)));
}

// Writes every output that can be written; false when one failed.
bool writeOutputs(const ParsedRun& parsed, RunResult& result)
{
    bool allWritten = true;
    const Stopwatch writing;
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& output : parsed.outputs) {
        try {
            const TrajectorySet set{result.trajectories, parsed.request, result.report};
            const bool isTdump = std::ranges::find(parsed.tdumpOutputs, output) != parsed.tdumpOutputs.end();
            for (const auto& file : isTdump ? writeTrajectories(set, output, ".tdump") : writeTrajectories(set, output))
                files.push_back(file);
        } catch (const EngineError& error) {
            std::cerr << "windline-cli: " << error.what() << '\n';
            allWritten = false;
        }
    }
    result.report.seconds.write = writing.seconds();
    result.report.seconds.total += result.report.seconds.write;
    printSummary(result.report);
    for (const auto& file : files)
        std::cout << "wrote " << file.string() << '\n';
    return allWritten;
}

ParsedRun parse(const RunArguments& arguments, const std::vector<std::string>& strategies)
{
    if (!arguments.project.empty())
        return parseProjectRun(arguments, strategies);
    if (!arguments.control.empty())
        return parseControlRun(arguments, strategies);
    ParsedRun parsed = parseRun(arguments, strategies);
    if (!arguments.setup.empty())
        parsed.problems.push_back("--setup: belongs to a CONTROL; name it with --control.");
    findBoundaryFilesFor(parsed, arguments);
    return parsed;
}

int statusOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Completed:
        return exitDone;
    case RunOutcome::Cancelled:
        return exitInterrupted;
    case RunOutcome::Failed:
        return exitRunFailed;
    case RunOutcome::Refused:
        return exitRequestWrong;
    }
    return exitRunFailed;
}

} // namespace

int runCommand(const RunArguments& arguments)
{
    const Interrupt interrupt;
    const StrategyCatalog strategies = makeStrategies();
    std::vector<std::string> ids;
    for (const StrategyEntry& entry : strategies.entries())
        ids.push_back(entry.id);
    ParsedRun parsed = parse(arguments, ids);
    const StrategyEntry* asked = strategies.find(parsed.request.strategy);
    if (asked != nullptr && !asked->isAvailable())
        parsed.problems.push_back("--strategy " + asked->id + ": " + asked->whyUnavailable());
    if (!parsed.problems.empty()) {
        printProblems(parsed.problems);
        return exitRequestWrong;
    }

    for (const std::string& warning : parsed.warnings)
        std::cerr << "windline-cli: warning: " << warning << '\n';
    for (const std::string& note : parsed.notes)
        std::cout << note << '\n';
    if (parsed.request.strategy == "auto" && !arguments.noCalibration) {
        useStoredCosts(strategies);
        if (const std::string note = strategies.costs().page().note; !note.empty())
            std::cerr << "windline-cli: warning: " << note << '\n';
    }

    ProgressLine progress;
    RunMonitor monitor;
    monitor.stop = interrupt.token();
    monitor.progressed = [&progress](double fraction) { progress.show("computing", fraction); };
    RunResult result = run(parsed.request, strategies, monitor);
    progress.clear();

    const RunReport& report = result.report;
    if (report.outcome == RunOutcome::Refused) {
        std::vector<std::string> problems;
        problems.reserve(report.problems.size());
        for (const Problem& problem : report.problems)
            problems.push_back(parsed.optionOf(problem.field) + ": " + problem.message);
        printProblems(problems);
        return exitRequestWrong;
    }
    for (const std::string& warning : report.warnings)
        std::cerr << "windline-cli: warning: " << warning << '\n';
    if (report.outcome == RunOutcome::Failed)
        std::cerr << "windline-cli: the run could not go on: " << report.error
                  << " What was computed before is written.\n";
    if (report.outcome == RunOutcome::Cancelled)
        std::cerr << "windline-cli: interrupted; what was computed before is written.\n";

    bool allWritten = writeOutputs(parsed, result);
    if (!arguments.report.empty()) {
        try {
            writeReport(parsed.request, report, arguments.report);
            std::cout << "wrote " << arguments.report << '\n';
        } catch (const EngineError& error) {
            std::cerr << "windline-cli: " << error.what() << '\n';
            allWritten = false;
        }
    }
    const int status = statusOf(report.outcome);
    return status == exitDone && !allWritten ? exitRunFailed : status;
}

} // namespace windline
