// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/start_options.h"

#include "app/cli/numbers.h"
#include "app/cli/start_text.h"
#include "engine/model/engine_error.h"
#include "engine/run/run.h"
#include "engine/starts/starts_csv.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace windline {

namespace {

constexpr const char* timeExample = " is not a time in UTC such as 2020-01-01T06:00Z.";

class Collector {
public:
    Collector(const RunArguments& arguments, ProblemList& problems)
        : m_arguments(arguments)
        , m_problems(problems)
    {
    }

    GivenStarts collect()
    {
        readHeights();
        for (const std::string& text : m_arguments.starts)
            addTyped("--start " + text, text);
        for (const std::string& text : m_arguments.matrices)
            addPlaces("--matrix " + text, [&] { return matrixPlaces(parseMatrix(text)); });
        for (const std::string& text : m_arguments.rings)
            addPlaces("--ring " + text, [&] { return ringPlaces(parseRing(text)); });
        if (!m_arguments.startsFile.empty())
            addTable("--starts " + m_arguments.startsFile);
        if (!m_arguments.heights.empty() && !m_heightsAreUsed)
            m_problems.add(
                "--heights", "no start uses them; leave the height out of a --start, or give a --matrix or a --ring.");
        return std::move(m_given);
    }

private:
    void readHeights()
    {
        if (m_arguments.heights.empty())
            return;
        try {
            m_heights = parseHeights(m_arguments.heights);
        } catch (const std::invalid_argument& error) {
            m_problems.add("--heights " + m_arguments.heights, error.what());
            return;
        }
        // Told here, once, and not for each of the places.
        RunRequest request;
        request.starts = startsAt(std::vector<StartPlace>(1), m_heights);
        for (const Problem& problem : validate(request))
            if (problem.field.ends_with(".height"))
                m_problems.add("--heights " + m_arguments.heights, problem.message);
        if (m_problems.concern("--heights"))
            m_heights.clear();
    }

    void addTyped(const std::string& option, const std::string& text)
    {
        try {
            const TypedStart typed = parsePlaceOrStart(text);
            if (typed.height)
                add(option, startsAt({&typed.place, 1}, {&*typed.height, 1}));
            else
                addWithHeights(option, {&typed.place, 1});
        } catch (const std::invalid_argument& error) {
            m_problems.add(option, error.what());
        }
    }

    template <typename MakePlaces> void addPlaces(const std::string& option, MakePlaces makePlaces)
    {
        m_heightsAreUsed = true;
        try {
            addWithHeights(option, makePlaces());
        } catch (const std::invalid_argument& error) {
            m_problems.add(option, error.what());
        }
    }

    void addWithHeights(const std::string& option, std::span<const StartPlace> places)
    {
        m_heightsAreUsed = true;
        if (m_arguments.heights.empty())
            m_problems.add(option, "has no height; add --heights such as 500m,1500m,850hPa.");
        else
            add(option, startsAt(places, m_heights));
    }

    void addTable(const std::string& option)
    {
        try {
            const StartsCsv table = readStartsCsv(m_arguments.startsFile);
            for (const StartsCsvProblem& problem : table.problems)
                m_problems.add(option, problem.message);
            if (table.starts.empty() && table.problems.empty())
                m_problems.add(option, "the table has no starts below its first line; add one a line.");
            add(option, table.starts);
        } catch (const EngineError& error) {
            m_problems.add("--starts", error.what());
        }
    }

    void add(const std::string& option, const std::vector<StartPoint>& starts)
    {
        const auto source = static_cast<std::uint32_t>(m_given.options.size());
        m_given.options.push_back(option);
        m_given.starts.insert(m_given.starts.end(), starts.begin(), starts.end());
        m_given.sources.resize(m_given.starts.size(), source);
    }

    const RunArguments& m_arguments;
    ProblemList& m_problems;
    std::vector<StartHeight> m_heights;
    bool m_heightsAreUsed = false;
    GivenStarts m_given;
};

// --start-every and --start-until: from the one start time on.
std::vector<Time> repeatedTimes(const RunArguments& arguments, const std::vector<Time>& typed, ProblemList& problems)
{
    if (arguments.startUntil.empty() || arguments.startEveryHours.empty()) {
        const bool lacksUntil = arguments.startUntil.empty();
        problems.add(lacksUntil ? "--start-every" : "--start-until",
            std::string("goes together with ")
                + (lacksUntil ? "--start-until, the time of the last start."
                              : "--start-every, the hours between starts."));
        return typed;
    }
    const std::optional<double> hours = toNumber(arguments.startEveryHours);
    const std::optional<Time> until = timeFromIso(arguments.startUntil);
    constexpr double mostHours = 1e6;
    if (!hours || !(*hours > 0 && *hours <= mostHours))
        problems.add("--start-every", inQuotes(arguments.startEveryHours) + " is not a number of hours such as 6.");
    if (!until)
        problems.add("--start-until", inQuotes(arguments.startUntil) + timeExample);
    if (typed.size() != 1 && !problems.concern("--start-time"))
        problems.add("--start-every", "needs one --start-time, the time of the first start.");
    if (problems.concern("--start-every") || !until || typed.size() != 1)
        return typed;
    try {
        constexpr double secondsPerHour = 3600;
        return timesBetween(typed.front(), *until, std::chrono::seconds(std::llround(*hours * secondsPerHour)));
    } catch (const std::invalid_argument& error) {
        problems.add("--start-every", error.what());
        return typed;
    }
}

} // namespace

GivenStarts givenStarts(const RunArguments& arguments, ProblemList& problems)
{
    return Collector(arguments, problems).collect();
}

std::vector<Time> givenTimes(const RunArguments& arguments, ProblemList& problems)
{
    std::vector<Time> times;
    for (const std::string& text : arguments.startTimes) {
        if (text.empty()) // a script's variable: as if it were not given
            continue;
        const std::optional<Time> time = timeFromIso(text);
        if (!time)
            problems.add("--start-time", inQuotes(text) + timeExample);
        else if (std::ranges::find(times, *time) != times.end())
            problems.add("--start-time", inQuotes(text) + " is given twice; once is enough.");
        else
            times.push_back(*time);
    }
    if (!arguments.startEveryHours.empty() || !arguments.startUntil.empty())
        return repeatedTimes(arguments, times, problems);
    return times;
}

} // namespace windline
