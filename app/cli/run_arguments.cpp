// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_arguments.h"

#include "engine/model/engine_error.h"
#include "engine/run/run.h"
#include "engine/starts/starts_csv.h"
#include "engine/writers/writers.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace windline {

namespace {

// Numbers are read the same in every locale.
std::optional<double> toNumber(std::string_view text)
{
    if (text.starts_with('+'))
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

// Why a file cannot be written, empty when it seems that it can.
std::string outputProblem(const std::filesystem::path& file)
{
    std::error_code ignored;
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    if (!std::filesystem::is_directory(folder, ignored))
        return "the folder " + folder.string() + " does not exist; make it first";
    if (std::filesystem::is_directory(file, ignored))
        return file.string() + " is a folder; name a file";
    if (access(folder.c_str(), W_OK) != 0)
        return "the folder " + folder.string() + " cannot be written to; choose another or ask its owner";
    return {};
}

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
        // What validate() finds besides is only worth telling once everything could be read.
        if (m_run.problems.empty())
            for (const Problem& problem : validate(m_run.request))
                add(optionOf(problem.field), problem.message);
        return std::move(m_run);
    }

private:
    void add(const std::string& option, const std::string& message)
    {
        m_run.problems.push_back(option + ": " + message);
    }

    void parseStarts()
    {
        for (const std::string& text : m_arguments.starts) {
            try {
                m_run.request.starts.push_back(parseStart(text));
            } catch (const std::invalid_argument& error) {
                add("--start " + text, error.what());
            }
        }
        if (m_arguments.startsFile.empty())
            return;
        try {
            const StartsCsv table = readStartsCsv(m_arguments.startsFile);
            m_run.request.starts.insert(m_run.request.starts.end(), table.starts.begin(), table.starts.end());
            for (const StartsCsvProblem& problem : table.problems)
                add("--starts " + m_arguments.startsFile, problem.message);
        } catch (const EngineError& error) {
            add("--starts", error.what());
        }
    }

    std::chrono::seconds parseDuration(
        const std::string& option, const std::string& text, double secondsPerUnit, const char* example)
    {
        const std::optional<double> value = toNumber(text);
        if (!value || std::fabs(*value) > 1e6) {
            add(option, '"' + text + "\" is not a number of " + example + '.');
            return {};
        }
        return std::chrono::seconds(std::llround(*value * secondsPerUnit));
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
        for (const std::string& output : m_arguments.outputs) {
            if (!isWritable(output))
                add("-o " + output, "no format has this extension; choose one of " + known + '.');
            else if (const std::string problem = outputProblem(output); !problem.empty())
                add("-o " + output, problem + '.');
            m_run.outputs.emplace_back(output);
        }
        if (!m_arguments.report.empty())
            if (const std::string problem = outputProblem(m_arguments.report); !problem.empty())
                add("--report " + m_arguments.report, problem + '.');
    }

    const RunArguments& m_arguments;
    const std::vector<std::string>& m_strategies;
    ParsedRun m_run;
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

std::string optionOf(const std::string& field)
{
    const std::string member = field.substr(0, field.find_first_of("[."));
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
    for (const auto& [name, option] : options)
        if (name == member)
            return field.ends_with(".time") ? "--start-time" : std::string(option);
    return field;
}

} // namespace windline
