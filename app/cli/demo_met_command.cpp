// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/numbers.h"
#include "app/cli/output_files.h"
#include "app/cli/problem_list.h"
#include "engine/demonstration/demonstration.h"
#include "engine/model/engine_error.h"

#include <cmath>
#include <iostream>
#include <utility>

namespace windline {

namespace {

std::string optionOf(const std::string& field)
{
    constexpr std::pair<std::string_view, const char*> options[] = {
        {"resolutionDegrees", "--resolution"},
        {"levels", "--levels"},
        {"hoursBetweenTimes", "--step"},
        {"hours", "--hours"},
        {"deflate", "--deflate"},
    };
    for (const auto& [member, option] : options)
        if (field == member)
            return option;
    return field;
}

void readNumber(const char* option, const std::string& given, double& number, ProblemList& problems)
{
    if (given.empty())
        return;
    if (const std::optional<double> value = toNumber(given))
        number = *value;
    else
        problems.add(option, inQuotes(given) + " is not a number.");
}

void readCount(const char* option, const std::string& given, int& count, ProblemList& problems)
{
    double number = count;
    readNumber(option, given, number, problems);
    if (std::fabs(number) > 1e6 || number != std::floor(number))
        problems.add(option, inQuotes(given) + " is not a whole number, or far too large.");
    else
        count = static_cast<int>(number);
}

DemonstrationGrid readGrid(const DemoMetArguments& arguments, ProblemList& problems)
{
    DemonstrationGrid grid;
    readNumber("--resolution", arguments.resolution, grid.resolutionDegrees, problems);
    readCount("--levels", arguments.levels, grid.levels, problems);
    readNumber("--step", arguments.stepHours, grid.hoursBetweenTimes, problems);
    readNumber("--hours", arguments.hours, grid.hours, problems);
    readCount("--deflate", arguments.deflate, grid.deflate, problems);
    grid.classic = arguments.classic;
    if (!arguments.startTime.empty()) {
        if (const std::optional<Time> time = timeFromIso(arguments.startTime))
            grid.firstTime = *time;
        else
            problems.add(
                "--start-time", inQuotes(arguments.startTime) + " is not a time in UTC such as 2020-01-01T06:00Z.");
    }
    for (const Problem& problem : validate(grid))
        if (!problems.concern(optionOf(problem.field)))
            problems.add(optionOf(problem.field), problem.message);
    return grid;
}

} // namespace

int demoMetCommand(const DemoMetArguments& arguments)
{
    ProblemList problems;
    if (const std::string problem = outputProblem(arguments.output); !problem.empty())
        problems.add("OUT.nc", problem + '.');
    const DemonstrationGrid grid = readGrid(arguments, problems);
    if (!problems.empty()) {
        for (const std::string& problem : problems.take())
            std::cerr << "windline-cli: " << problem << '\n';
        return exitRequestWrong;
    }
    try {
        if (!arguments.anyOption) {
            writeDemonstrationMeteorology(arguments.output);
        } else {
            const Interrupt interrupt;
            if (!writeDemonstrationMeteorology(grid, arguments.output, interrupt.token())) {
                std::cerr << "windline-cli: interrupted; nothing is written.\n";
                return exitInterrupted;
            }
        }
        std::cout << "wrote " << arguments.output << '\n';
        return exitDone;
    } catch (const EngineError& error) {
        std::cerr << "windline-cli: " << error.what() << '\n';
        return exitRunFailed;
    }
}

} // namespace windline
