// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_arguments.h"

#include "app/cli/control_arguments.h"
#include "engine/project/project_file.h"
#include "engine/run/run.h"

#include <algorithm>

namespace windline {

namespace {

constexpr std::string_view allowed[] = {"--project", "--bdyfiles", "--output", "--report", "--strategy", "--workers",
    "--batch-size", "--gpu-batch-size", "--no-gpu", "--gpu-compact-winds", "--no-calibration"};

std::vector<std::string> otherOptions(const RunArguments& arguments)
{
    std::vector<std::string> problems;
    for (const std::string& option : arguments.given)
        if (std::ranges::find(allowed, option) == std::end(allowed))
            problems.push_back(
                option + ": cannot be combined with --project, which says this itself; leave one of them out.");
    return problems;
}

// The options that may stand beside --project, read as those of any run.
ParsedRun howToCompute(RunArguments arguments, const Project& project, const std::vector<std::string>& strategies)
{
    for (const auto& file : project.meteorology) // so that no output replaces it
        arguments.meteorology.push_back(file.string());
    ParsedRun options = parseRun(arguments, strategies);
    std::erase_if(options.problems, [](const std::string& problem) { // the project says them
        return problem.starts_with("--start") || problem.starts_with("--hours");
    });
    return options;
}

} // namespace

ParsedRun parseProjectRun(const RunArguments& arguments, const std::vector<std::string>& strategies)
{
    ParsedRun run;
    run.problems = otherOptions(arguments);
    StoredRuns stored;
    OpenedProject opened;
    try {
        opened = readProject(arguments.project, stored);
    } catch (const EngineError& error) {
        run.problems.push_back(std::string("--project: ") + error.what());
        return run;
    }
    const Project& project = opened.project;
    if (project.isDemonstration) {
        run.problems.push_back(
            "--project: its meteorology is the window's demonstration, which is no file. Make one with "
            "`windline-cli demo-met` and open it in the window.");
        return run;
    }
    for (const auto& file : opened.missingMeteorology)
        run.problems.push_back("--project: its meteorology " + file.string()
            + " is not there. Put it back, or open the project in the window and choose another.");

    ParsedRun options = howToCompute(arguments, project, strategies);
    run.outputs = std::move(options.outputs);
    run.problems.insert(run.problems.end(), options.problems.begin(), options.problems.end());
    run.request = project.settings;
    takeHowToCompute(run.request, options.request);
    run.request.meteorology = project.meteorology;
    for (std::size_t i = 0; i < project.starts.size(); ++i) {
        run.request.starts.push_back(project.starts[i].start);
        run.places["starts[" + std::to_string(i) + "]"] = arguments.project + ", start " + std::to_string(i + 1);
    }
    for (const char* member : {"meteorology", "starts", "startTime", "duration", "numerics", "interpolation",
             "verticalMotion", "timeStep", "outputInterval", "pathVariables"})
        run.places[member] = arguments.project;
    if (!arguments.bdyfiles.empty() || run.request.hysplit.boundaryFiles.empty())
        findBoundaryFilesFor(run, arguments);
    if (run.problems.empty())
        for (const Problem& problem : validate(run.request))
            run.problems.push_back(run.optionOf(problem.field) + ": " + problem.message);
    return run;
}

} // namespace windline
