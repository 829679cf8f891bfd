// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_arguments.h"

#include "app/cli/output_files.h"
#include "engine/model/engine_error.h"
#include "engine/run/run.h"
#include "engine/starts/starts_csv.h"
#include "engine/writers/writers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <format>
#include <map>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace windline {

namespace {

// Numbers are read the same in every locale.
std::optional<double> toNumber(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

// Splits "500 m", "850hPa", "1500masl" into number and unit.
std::pair<std::string_view, std::string_view> splitUnit(std::string_view text)
{
    std::size_t unit = text.size();
    while (unit > 0
        && ((text[unit - 1] >= 'a' && text[unit - 1] <= 'z') || (text[unit - 1] >= 'A' && text[unit - 1] <= 'Z')))
        --unit;
    return {trimmed(text.substr(0, unit)), text.substr(unit)};
}

// Every problem with the option that it concerns. A table of 100,000 starts can have as many; the first few of an
// option are told, the others counted.
class ProblemList {
public:
    // given: the option as it was typed, e.g. "--start 91,0,500m".
    void add(const std::string& given, const std::string& message)
    {
        if (++m_counts[optionIn(given)] <= mostOfAnOption)
            m_problems.push_back(given + ": " + message);
    }
    bool concern(const std::string& given) const { return m_counts.contains(optionIn(given)); }

    std::vector<std::string> take()
    {
        for (const auto& [option, count] : m_counts)
            if (count > mostOfAnOption)
                m_problems.push_back(
                    std::format("{}: … and {} more problems like these.", option, count - mostOfAnOption));
        return std::move(m_problems);
    }

private:
    static std::string optionIn(const std::string& given) { return given.substr(0, given.find(' ')); }

    static constexpr int mostOfAnOption = 20;
    std::vector<std::string> m_problems;
    std::map<std::string, int> m_counts;
};

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
        parseChoices();
        parseOutputs();
        for (const Problem& problem : meaningful(validate(m_run.request)))
            add(m_run.optionOf(problem.field), problem.message);
        m_run.problems = m_problems.take();
        return std::move(m_run);
    }

private:
    void add(const std::string& given, const std::string& message) { m_problems.add(given, message); }

    // Without what concerns the defaults that stand where an option could not be read.
    std::vector<Problem> meaningful(std::vector<Problem> problems) const
    {
        const bool startsAreRead = !m_problems.concern("--start") && !m_problems.concern("--starts");
        std::erase_if(problems, [&](const Problem& problem) {
            if (problem.field == "starts")
                return !startsAreRead;
            const std::string option = m_run.optionOf(problem.field);
            return !option.starts_with("--start ") && !option.starts_with("--starts ") && m_problems.concern(option);
        });
        return problems;
    }

    void parseStarts()
    {
        for (const std::string& text : m_arguments.starts) {
            try {
                m_run.request.starts.push_back(parseStart(text));
                m_run.startOptions.push_back("--start " + text);
            } catch (const std::invalid_argument& error) {
                add("--start " + text, error.what());
            }
        }
        if (m_arguments.startsFile.empty())
            return;
        m_run.startsOption = "--starts " + m_arguments.startsFile;
        try {
            const StartsCsv table = readStartsCsv(m_arguments.startsFile);
            m_run.request.starts.insert(m_run.request.starts.end(), table.starts.begin(), table.starts.end());
            for (const StartsCsvProblem& problem : table.problems)
                add(m_run.startsOption, problem.message);
            if (table.starts.empty() && table.problems.empty())
                add(m_run.startsOption, "the table has no starts below its first line; add one a line.");
        } catch (const EngineError& error) {
            add("--starts", error.what());
        }
    }

    std::chrono::seconds parseDuration(
        const std::string& option, const std::string& text, double secondsPerUnit, const char* example)
    {
        const std::optional<double> value = toNumber(text);
        if (text.empty()) {
            add(option, std::string("is missing; give a number of ") + example + '.');
            return {};
        }
        if (!value) {
            add(option, '"' + text + "\" is not a number of " + example + '.');
            return {};
        }
        constexpr double longest = 1e12; // too long for everything, and safely an integer
        const double seconds = std::clamp(*value * secondsPerUnit, -longest, longest);
        if (*value != 0 && std::fabs(seconds) < 0.5)
            add(option, '"' + text + "\" is less than a second; give a number of " + example + '.');
        return std::chrono::seconds(std::llround(seconds));
    }

    void parseTimes()
    {
        RunRequest& request = m_run.request;
        if (!m_arguments.startTime.empty()) {
            request.startTime = timeFromIso(m_arguments.startTime);
            if (!request.startTime)
                add("--start-time", '"' + m_arguments.startTime + "\" is not a time in UTC such as 2020-01-01T06:00Z.");
        }
        request.duration =
            parseDuration("--hours", m_arguments.hours, 3600, "hours such as 24 (forward) or -24 (backward)");
        request.timeStep = parseDuration("--time-step", m_arguments.timeStepMinutes, 60, "minutes such as 5");
        request.outputInterval =
            parseDuration("--output-interval", m_arguments.outputIntervalMinutes, 60, "minutes such as 60");
    }

    void parseChoices()
    {
        RunRequest& request = m_run.request;
        if (m_arguments.vertical == "data" || m_arguments.vertical == "0")
            request.verticalMotion = VerticalMotion::Data;
        else if (m_arguments.vertical == "isobaric" || m_arguments.vertical == "1")
            request.verticalMotion = VerticalMotion::Isobaric;
        else
            add("--vertical", '"' + m_arguments.vertical + "\" is not known; choose data or isobaric.");

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
    }

    void parseOutputs()
    {
        std::string known;
        for (const WriterInfo& writer : availableWriters())
            known += (known.empty() ? "" : " ") + writer.extension;
        if (m_arguments.outputs.empty() && m_arguments.report.empty())
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
    ProblemList m_problems;
};

} // namespace

ParsedRun parseRun(const RunArguments& arguments, const std::vector<std::string>& strategies)
{
    return Parser(arguments, strategies).parse();
}

StartPoint parseStart(const std::string& text)
{
    const auto first = text.find(',');
    const auto second = first == std::string::npos ? first : text.find(',', first + 1);
    if (second == std::string::npos || text.find(',', second + 1) != std::string::npos)
        throw std::invalid_argument("is not LATITUDE,LONGITUDE,HEIGHT such as 37.5,127,500m.");

    const std::string_view view(text);
    const std::optional<double> latitude = toNumber(trimmed(view.substr(0, first)));
    const std::optional<double> longitude = toNumber(trimmed(view.substr(first + 1, second - first - 1)));
    if (!latitude || !longitude)
        throw std::invalid_argument("latitude and longitude must be decimal degrees such as 37.5,127.");

    const auto [number, unit] = splitUnit(trimmed(view.substr(second + 1)));
    const std::optional<double> height = toNumber(number);
    StartPoint start;
    if (unit.empty() || unit == "m" || unit == "magl")
        start.heightUnit = HeightUnit::MetresAboveGround;
    else if (unit == "masl")
        start.heightUnit = HeightUnit::MetresAboveSeaLevel;
    else if (unit == "hPa" || unit == "hpa")
        start.heightUnit = HeightUnit::Hectopascal;
    else
        throw std::invalid_argument("the height's unit must be m (above ground), masl (above sea level) or hPa.");
    if (!height)
        throw std::invalid_argument("the height must be a number with its unit, such as 500m, 1500masl or 850hPa.");
    start.latitudeDegrees = *latitude;
    start.longitudeDegrees = *longitude;
    start.height = *height;
    return start;
}

std::string ParsedRun::optionOf(const std::string& field) const
{
    if (const auto place = places.find(field.substr(0, field.find("]") + 1)); place != places.end())
        return place->second;
    if (const auto place = places.find(field); place != places.end())
        return place->second;
    if (field.starts_with("starts[") && !field.ends_with(".time")) {
        const std::size_t index = std::stoul(field.substr(std::string_view("starts[").size()));
        return index < startOptions.size() ? startOptions[index] : startsOption;
    }
    constexpr std::pair<std::string_view, std::string_view> options[] = {
        {"meteorology", "--met"},
        {"starts", "--start"},
        {"startTime", "--start-time"},
        {"duration", "--hours"},
        {"verticalMotion", "--vertical"},
        {"timeStep", "--time-step"},
        {"outputInterval", "--output-interval"},
        {"strategy", "--strategy"},
        {"workers", "--workers"},
    };
    if (field.ends_with(".time"))
        return "--start-time";
    if (field == "starts" && startOptions.empty() && !startsOption.empty())
        return startsOption;
    for (const auto& [name, option] : options)
        if (name == field)
            return std::string(option);
    return field;
}

} // namespace windline
