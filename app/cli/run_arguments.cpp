// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_arguments.h"

#include "app/cli/gpu_options.h"
#include "app/cli/numbers.h"
#include "app/cli/numerics_options.h"
#include "app/cli/output_files.h"
#include "app/cli/problem_list.h"
#include "app/cli/start_options.h"
#include "engine/run/run.h"
#include "engine/starts/start_plan.h"
#include "engine/writers/writers.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace windline {

namespace {

constexpr const char* startOptionNames[] = {"--start", "--matrix", "--ring", "--heights", "--starts"};

class Parser {
public:
    Parser(const RunArguments& arguments, const std::vector<std::string>& strategies)
        : m_arguments(arguments)
        , m_strategies(strategies)
    {
    }

    ParsedRun parse()
    {
        for (const std::string& file : m_arguments.meteorology)
            m_run.request.meteorology.emplace_back(file);
        parseStarts();
        parseTimes();
        readNumerics(m_arguments, m_run.request, m_problems);
        readVariables(m_arguments, m_run.request, m_problems);
        parseStrategy();
        readGpuOptions(m_arguments, m_run.request, m_problems);
        parseOutputs();
        for (const Problem& problem : meaningful(validate(m_run.request)))
            add(m_run.optionOf(problem.field), problem.message);
        if (m_problems.empty())
            multiplyStarts();
        m_run.problems = m_problems.take();
        return std::move(m_run);
    }

private:
    void add(const std::string& given, const std::string& message) { m_problems.add(given, message); }

    // Without what concerns the defaults that stand where an option could not be read.
    std::vector<Problem> meaningful(std::vector<Problem> problems) const
    {
        const auto isConcerned = [this](const char* option) { return m_problems.concern(option); };
        const bool startsAreRead = std::ranges::none_of(startOptionNames, isConcerned);
        std::erase_if(problems, [&](const Problem& problem) {
            if (problem.field == "starts")
                return !startsAreRead;
            const std::string option = m_run.optionOf(problem.field);
            const bool namesItsStart = option.find(' ') != std::string::npos;
            return !namesItsStart && m_problems.concern(option);
        });
        return problems;
    }

    void parseStarts()
    {
        GivenStarts given = givenStarts(m_arguments, m_problems);
        m_run.request.starts = std::move(given.starts);
        m_run.startOptions = std::move(given.options);
        m_run.startSources = std::move(given.sources);
        m_times = givenTimes(m_arguments, m_problems);
        if (!m_times.empty())
            m_run.request.startTime = m_times.front();
    }

    // What multiplies the starts comes last, so that a problem of one start is told once.
    void multiplyStarts()
    {
        if (m_times.size() < 2 && !m_arguments.ensemble)
            return;
        StartPlan plan;
        plan.starts = std::move(m_run.request.starts);
        plan.times = m_times;
        if (m_arguments.ensemble)
            plan.ensemble.emplace();
        try {
            PlannedStarts planned = plannedStarts(plan);
            m_run.request.starts = std::move(planned.starts);
            for (std::uint32_t& origin : planned.origins)
                origin = m_run.startSources[origin];
            m_run.startSources = std::move(planned.origins);
        } catch (const std::invalid_argument& error) {
            m_run.request.starts = std::move(plan.starts);
            add(m_arguments.ensemble ? "--ensemble" : "--start-time", error.what());
        }
    }

    void parseTimes()
    {
        RunRequest& request = m_run.request;
        request.duration = readDuration(
            "--hours", m_arguments.hours, 3600, "hours such as 24 (forward) or -24 (backward)", m_problems);
        request.outputInterval =
            readDuration("--output-interval", m_arguments.outputIntervalMinutes, 60, "minutes such as 60", m_problems);
    }

    void parseStrategy()
    {
        RunRequest& request = m_run.request;
        request.strategy = m_arguments.strategy;
        if (request.strategy != "auto" && std::ranges::find(m_strategies, request.strategy) == m_strategies.end()) {
            std::string known = "auto";
            for (const std::string& id : m_strategies)
                known += ", " + id;
            add("--strategy", '"' + request.strategy + "\" is not known; choose one of " + known + '.');
        }
        const std::optional<double> workers = toNumber(m_arguments.workers);
        if (!workers || *workers != std::floor(*workers) || std::fabs(*workers) > 1e6)
            add("--workers", '"' + m_arguments.workers + "\" is not a whole number such as 4 (0: one for each core).");
        else
            request.workers = static_cast<int>(*workers);
        const std::optional<double> batchSize = toNumber(m_arguments.batchSize);
        if (!batchSize || *batchSize != std::floor(*batchSize) || std::fabs(*batchSize) > 1e9)
            add("--batch-size",
                '"' + m_arguments.batchSize + "\" is not a whole number of parcels such as 64 (0: chosen for you).");
        else
            request.batchSize = static_cast<int>(*batchSize);
    }

    void parseOutputs()
    {
        std::string known;
        for (const WriterInfo& writer : availableWriters())
            known += (known.empty() ? "" : " ") + writer.extension;
        if (m_arguments.wantsOutput && m_arguments.outputs.empty() && m_arguments.report.empty())
            add("-o", "no output is named; name at least one file, ending in one of " + known + '.');
        for (const std::string& output : m_arguments.outputs) {
            if (!isWritable(output))
                add("-o " + output, "no format has this extension; choose one of " + known + '.');
            else
                checkOutput("-o " + output, output);
            m_run.outputs.emplace_back(output);
        }
        if (!m_arguments.report.empty())
            checkOutput("--report " + m_arguments.report, m_arguments.report);
    }

    void checkOutput(const std::string& given, const std::filesystem::path& file)
    {
        if (const std::string problem = outputProblem(file); !problem.empty())
            add(given, problem + '.');
        const auto isThis = [&file](const std::filesystem::path& other) { return isSameFile(file, other); };
        if (std::ranges::any_of(m_run.request.meteorology, isThis))
            add(given, "this is the meteorology itself, which would be lost; name another file.");
        else if (!m_arguments.startsFile.empty() && isThis(m_arguments.startsFile))
            add(given, "this is the table of starts, which would be lost; name another file.");
        else if (std::ranges::any_of(m_run.outputs, isThis))
            add(given, "this file is named twice; name another.");
    }

    const RunArguments& m_arguments;
    const std::vector<std::string>& m_strategies;
    ParsedRun m_run;
    std::vector<Time> m_times; // of the starts without one of their own
    ProblemList m_problems;
};

} // namespace

ParsedRun parseRun(const RunArguments& arguments, const std::vector<std::string>& strategies)
{
    return Parser(arguments, strategies).parse();
}

std::string ParsedRun::optionOf(const std::string& field) const
{
    if (const auto place = places.find(field.substr(0, field.find(']') + 1)); place != places.end())
        return place->second;
    if (const auto place = places.find(field); place != places.end())
        return place->second;
    if (field.ends_with(".time"))
        return "--start-time";
    if (field.ends_with(".offset"))
        return "--ensemble";
    if (field.starts_with("starts[")) {
        const std::size_t index = std::stoul(field.substr(std::string_view("starts[").size()));
        return index < startSources.size() ? startOptions[startSources[index]] : "--start";
    }
    if (field == "starts")
        return startOptions.size() == 1 ? startOptions.front() : "--start";
    constexpr std::pair<std::string_view, std::string_view> options[] = {
        {"meteorology", "--met"},
        {"startTime", "--start-time"},
        {"duration", "--hours"},
        {"numerics", "--numerics"},
        {"interpolation", "--interpolation"},
        {"verticalMotion", "--vertical"},
        {"timeStep", "--time-step"},
        {"hysplit.delt", "--time-step"},
        {"hysplit.tratio", "--tratio"},
        {"hysplit.modelTopMetres", "--model-top"},
        {"outputInterval", "--output-interval"},
        {"pathVariables", "--variables"},
        {"strategy", "--strategy"},
        {"workers", "--workers"},
        {"batchSize", "--batch-size"},
        {"gpuBatchSize", "--gpu-batch-size"},
    };
    for (const auto& [name, option] : options)
        if (name == field)
            return std::string(option);
    return field;
}

} // namespace windline
