// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchmark_arguments.h"

#include "app/cli/gpu_options.h"
#include "app/cli/numbers.h"
#include "app/cli/numerics_options.h"
#include "app/cli/output_files.h"
#include "app/cli/problem_list.h"
#include "engine/benchmark/benchmark_files.h"
#include "engine/run/run.h"
#include "engine/strategies/strategy_catalog.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <format>
#include <utility>

namespace windline {

namespace {

std::optional<int> wholeNumber(std::string_view text)
{
    const std::optional<double> number = toNumber(text);
    if (!number || *number != std::floor(*number) || std::fabs(*number) > 1e9)
        return std::nullopt;
    return static_cast<int>(*number);
}

class Parser {
public:
    Parser(const BenchmarkArguments& arguments, const StrategyCatalog& strategies)
        : m_arguments(arguments)
        , m_strategies(strategies)
    {
    }

    ParsedBenchmark parse()
    {
        readPlan();
        readOutputInterval();
        readOwn();
        readCases();
        readCommon();
        checkOutputs();
        m_parsed.problems = m_problems.take();
        return std::move(m_parsed);
    }

private:
    void readPlan()
    {
        BenchmarkPlan& plan = m_parsed.order.plan;
        plan.strategies.clear();
        for (const std::string_view strategy : splitAtCommas(m_arguments.strategies))
            plan.strategies.emplace_back(strategy);
        readCount("--repeats", m_arguments.repeats, plan.repeats);
        readCount("--warm-up", m_arguments.warmUp, plan.warmUp);
        if (m_arguments.workers == "all") {
            plan.workers = scalingWorkers(QThread::idealThreadCount());
        } else {
            plan.workers.clear();
            for (const std::string_view text : splitAtCommas(m_arguments.workers)) {
                if (const std::optional<int> workers = wholeNumber(text))
                    plan.workers.push_back(*workers);
                else
                    m_problems.add("--workers", inQuotes(text) + " is not a whole number such as 4, nor all.");
            }
        }
        constexpr std::pair<std::string_view, const char*> options[] = {{"strategies", "--strategies"},
            {"workers", "--workers"}, {"repeats", "--repeats"}, {"warmUp", "--warm-up"}};
        for (const Problem& problem : validate(plan, m_strategies))
            for (const auto& [field, option] : options)
                if (problem.field == field && !m_problems.concern(option))
                    m_problems.add(option, problem.message);
        for (const std::string& strategy : plan.strategies)
            if (const StrategyEntry* entry = m_strategies.find(strategy);
                m_arguments.run.noGpu && entry != nullptr && entry->usesGpu)
                m_problems.add("--no-gpu", strategy + " computes on the GPU: leave out one of them.");
    }

    void readCount(const char* option, const std::string& text, int& count)
    {
        if (const std::optional<int> number = wholeNumber(text))
            count = *number;
        else
            m_problems.add(option, inQuotes(text) + " is not a whole number such as 3.");
    }

    void readOutputInterval()
    {
        if (m_arguments.outputInterval == "off")
            m_parsed.order.outputInterval = std::chrono::seconds(0);
        else if (!m_arguments.outputInterval.empty())
            m_parsed.order.outputInterval = readDuration(
                "--output-interval", m_arguments.outputInterval, 60, "minutes such as 60, or off", m_problems);
    }

    // The user's own request, as `run` would read it.
    void readOwn()
    {
        const RunArguments& run = m_arguments.run;
        if (run.starts.empty() && run.matrices.empty() && run.rings.empty() && run.startsFile.empty())
            return;
        RunArguments asked = run;
        asked.wantsOutput = false;
        if (asked.hours.empty())
            asked.hours = "24";
        if (m_arguments.outputInterval != "off" && !m_arguments.outputInterval.empty())
            asked.outputIntervalMinutes = m_arguments.outputInterval;
        if (asked.meteorology.empty()) // is made
            asked.meteorology = {"demonstration.nc"};
        std::vector<std::string> ids;
        for (const StrategyEntry& entry : m_strategies.entries())
            ids.push_back(entry.id);
        ParsedRun parsed = parseRun(asked, ids);
        for (const std::string& problem : parsed.problems) {
            const std::size_t colon = std::min(problem.find(": "), problem.size() - 2);
            m_problems.add(problem.substr(0, colon), problem.substr(colon + 2));
        }
        m_parsed.order.own = std::move(parsed.request);
        m_parsed.order.own->meteorology.assign(run.meteorology.begin(), run.meteorology.end());
        if (m_arguments.outputInterval == "off")
            m_parsed.order.own->outputInterval = noOutputBetween(m_parsed.order.own->duration);
    }

    void readCases()
    {
        std::vector<CaseSize>& sizes = m_parsed.order.sizes;
        const auto addAll = [&](const std::vector<CaseSize>& more) {
            sizes.insert(sizes.end(), more.begin(), more.end());
        };
        std::string cases = m_arguments.cases;
        if (cases.empty()) {
            if (m_parsed.order.own)
                return;
            cases = "document,1000,10000";
        }
        constexpr double usualHours = 24;
        for (const std::string_view word : splitAtCommas(cases)) {
            const std::optional<int> starts = wholeNumber(word);
            if (word == "document" || word == "all")
                addAll(documentCases());
            if (word == "large" || word == "all")
                addAll(largeCases());
            else if (starts && *starts >= 1 && *starts <= mostCaseStarts)
                addAll({{*starts, usualHours}});
            else if (word != "document")
                m_problems.add("--cases",
                    inQuotes(word)
                        + std::format(
                            " is not known; choose from document, large, all, or a number of starts from 1 to {}.",
                            mostCaseStarts));
        }
        if (!m_arguments.run.hours.empty()) {
            const std::chrono::seconds asked =
                readDuration("--hours", m_arguments.run.hours, 3600, "hours such as 24 or -24", m_problems);
            for (CaseSize& size : sizes)
                size.hours = static_cast<double>(asked.count()) / 3600;
        }
        std::vector<CaseSize> different;
        for (const CaseSize& size : sizes)
            if (std::ranges::find(different, size) == different.end())
                different.push_back(size);
        sizes = std::move(different);
    }

    void readCommon()
    {
        RunRequest& common = m_parsed.order.common;
        const RunArguments& run = m_arguments.run;
        common.meteorology.assign(run.meteorology.begin(), run.meteorology.end());
        if (m_parsed.order.own) { // where the same options were told already
            common = *m_parsed.order.own;
            common.starts.clear();
            return;
        }
        readNumerics(run, common, m_problems);
        readVariables(run, common, m_problems);
        readGpuOptions(run, common, m_problems);
        if (!run.heights.empty() || run.ensemble || !run.startEveryHours.empty() || !run.startUntil.empty())
            m_problems.add(
                "--start", "--heights, --ensemble, --start-every and --start-until need starts of your own.");
        if (run.startTimes.size() > 1)
            m_problems.add("--start-time", "made starts have one time; give it once.");
        else if (!run.startTimes.empty() && !run.startTimes.front().empty()) {
            common.startTime = timeFromIso(run.startTimes.front());
            if (!common.startTime)
                m_problems.add("--start-time",
                    inQuotes(run.startTimes.front()) + " is not a time in UTC such as 2020-01-01T06:00Z.");
        }
        // What does not depend on starts and meteorology, now and not case by case.
        RunRequest probe = common;
        probe.meteorology = {"any"};
        probe.starts = {StartPoint()};
        probe.startTime = common.startTime.value_or(Time());
        if (!m_parsed.order.sizes.empty())
            probe.duration = std::chrono::seconds(std::llround(m_parsed.order.sizes.front().hours * 3600));
        if (m_parsed.order.outputInterval && *m_parsed.order.outputInterval != std::chrono::seconds(0))
            probe.outputInterval = *m_parsed.order.outputInterval;
        for (const Problem& problem : validate(probe)) {
            const std::string option = ParsedRun().optionOf(problem.field);
            if (!m_problems.concern(option))
                m_problems.add(option, problem.message);
        }
    }

    void checkOutputs()
    {
        for (const std::string& output : m_arguments.outputs) {
            const std::filesystem::path file = output;
            const auto isThis = [&](const std::filesystem::path& other) { return isSameFile(file, other); };
            if (!isBenchmarkFileName(file))
                m_problems.add("-o " + output, "the name must end in .csv or .json.");
            else if (const std::string problem = outputProblem(file); !problem.empty())
                m_problems.add("-o " + output, problem + '.');
            else if (std::ranges::any_of(m_arguments.run.meteorology, isThis) || isThis(m_arguments.run.startsFile))
                m_problems.add("-o " + output, "this is what is to be read, which would be lost; name another file.");
            else if (std::ranges::any_of(m_parsed.outputs, isThis))
                m_problems.add("-o " + output, "this file is named twice; name another.");
            m_parsed.outputs.push_back(file);
        }
    }

    const BenchmarkArguments& m_arguments;
    const StrategyCatalog& m_strategies;
    ParsedBenchmark m_parsed;
    ProblemList m_problems;
};

} // namespace

ParsedBenchmark parseBenchmark(const BenchmarkArguments& arguments, const StrategyCatalog& strategies)
{
    return Parser(arguments, strategies).parse();
}

} // namespace windline
