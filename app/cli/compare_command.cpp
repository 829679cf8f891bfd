// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "app/cli/output_files.h"
#include "engine/compare/compare.h"
#include "engine/compare/comparison_files.h"
#include "engine/compare/comparison_text.h"
#include "engine/model/engine_error.h"
#include "engine/trajectory_files/trajectory_file.h"

#include <QSaveFile>

#include <cmath>
#include <format>
#include <iostream>

namespace windline {

namespace {

// Why the request cannot be done, as a sentence; empty when it can.
std::string problemOf(const CompareArguments& arguments)
{
    if (arguments.hours && !(*arguments.hours > 0 && std::isfinite(*arguments.hours)))
        return "--hours: give the last age to compare, a number of hours above 0.";
    if (!arguments.output)
        return {};
    const std::filesystem::path output = *arguments.output;
    if (const std::string problem = outputProblem(output); !problem.empty())
        return "--output: " + problem + '.';
    if (output.extension() != ".csv" && output.extension() != ".json")
        return "--output: the name of " + output.string() + " must end in .csv or .json.";
    for (const std::string& input : {arguments.first, arguments.second})
        if (isSameFile(input, output))
            return "--output: " + output.string() + " is one of the files to compare; name another.";
    return {};
}

std::string cell(double value, int width, int decimals)
{
    return std::isnan(value) ? std::format("{:>{}}", '-', width) : std::format("{:{}.{}f}", value, width, decimals);
}

void printTable(const Comparison& comparison)
{
    std::cout << "                   AHTD, km                   RHTD, %          AVTD, m\n"
                 "     h     n      mean    median       max      mean      mean    median       max\n";
    for (const ComparedHour& hour : comparison.hours) {
        std::cout << std::format("{:6g} {:5}", hour.hours, hour.ahtdKm.count);
        for (const double value : {hour.ahtdKm.mean, hour.ahtdKm.median, hour.ahtdKm.maximum, hour.rhtdPercent.mean})
            std::cout << ' ' << cell(value, 9, 3);
        for (const double value : {hour.avtdMetres.mean, hour.avtdMetres.median, hour.avtdMetres.maximum})
            std::cout << ' ' << cell(value, 9, 2);
        if (hour.missingInFirst + hour.missingInSecond > 0)
            std::cout << std::format("  missing {} in A, {} in B", hour.missingInFirst, hour.missingInSecond);
        std::cout << '\n';
    }
}

TrajectoryFile readNamed(const char* name, const std::string& path)
{
    TrajectoryFile file = readTrajectories(path);
    std::cout << std::format("{}: {} ({}, {} {}{})\n", name, path, file.format, file.trajectories.size(),
        file.trajectories.size() == 1 ? "trajectory" : "trajectories", file.isBackward ? ", backward" : "");
    for (const std::string& note : file.notes)
        std::cerr << std::format("windline-cli: {}: {}\n", name, note);
    return file;
}

bool write(const std::filesystem::path& path, const std::string& text)
{
    QSaveFile file(QString::fromStdString(path.string()));
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) {
        std::cout << "wrote " << path.string() << '\n';
        return true;
    }
    std::cerr << std::format(
        "windline-cli: {} cannot be written: {}.\n", path.string(), file.errorString().toStdString());
    return false;
}

} // namespace

int compareCommand(const CompareArguments& arguments)
{
    if (const std::string problem = problemOf(arguments); !problem.empty()) {
        std::cerr << "windline-cli: " << problem << '\n';
        return exitRequestWrong;
    }
    TrajectoryFile first;
    TrajectoryFile second;
    try {
        first = readNamed("A", arguments.first);
        second = readNamed("B", arguments.second);
    } catch (const EngineError& error) {
        std::cerr << "windline-cli: " << error.what() << '\n';
        return exitRequestWrong;
    }
    const Comparison comparison =
        compareTrajectories(first.trajectories, second.trajectories, {.hours = arguments.hours});
    for (const std::string& remark : comparisonRemarks(comparison, "A", "B"))
        std::cerr << "windline-cli: " << remark << '\n';
    if (comparison.hours.empty()) {
        std::cerr << "windline-cli: " << comparisonSummary(comparison, "A", "B") << '\n';
        return exitRequestWrong;
    }
    printTable(comparison);
    int status = exitDone;
    if (arguments.output) {
        const std::filesystem::path output = *arguments.output;
        const bool isWritten = write(output,
            output.extension() == ".csv" ? comparisonCsv(comparison)
                                         : comparisonJson(comparison, arguments.first, arguments.second));
        status = isWritten ? exitDone : exitRunFailed;
    }
    std::cout << comparisonSummary(comparison, "A", "B") << '\n';
    return status;
}

} // namespace windline
