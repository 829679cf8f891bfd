// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numerics_options.h"

#include "app/cli/numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace windline {

namespace {

// "data, isobaric, …"
template <typename Values, typename Id> std::string listOf(const Values& values, Id idOf)
{
    std::string list;
    for (const auto value : values)
        list += (list.empty() ? "" : ", ") + std::string(idOf(value));
    return list;
}

void readTimeStep(const RunArguments& arguments, RunRequest& request, ProblemList& problems)
{
    const std::string& text = arguments.timeStepMinutes;
    if (text.empty())
        return;
    const std::chrono::seconds step = readDuration("--time-step", text, 60, "minutes such as 5", problems);
    if (request.numerics == Numerics::Accurate)
        request.timeStep = step;
    else if (step % std::chrono::minutes(1) != std::chrono::seconds(0))
        problems.add("--time-step", inQuotes(text) + " is not a whole number of minutes, as HYSPLIT's are.");
    else
        request.hysplit.delt = std::chrono::duration_cast<std::chrono::minutes>(step);
}

// Where nobody would look at it, it is not taken quietly.
void readHysplitNumber(const std::string& option, const std::string& text, const char* example, double& number,
    Numerics numerics, ProblemList& problems)
{
    if (text.empty())
        return;
    const std::optional<double> value = toNumber(text);
    if (!value)
        problems.add(option, inQuotes(text) + " is not a number " + example + '.');
    else if (numerics != Numerics::Hysplit && !problems.concern("--numerics"))
        problems.add(option, "belongs to HYSPLIT's numerics; add --numerics hysplit or leave it out.");
    else
        number = *value;
}

} // namespace

void readNumerics(const RunArguments& arguments, RunRequest& request, ProblemList& problems)
{
    if (const std::optional<Numerics> numerics = numericsFromId(arguments.numerics))
        request.numerics = *numerics;
    else
        problems.add("--numerics", inQuotes(arguments.numerics) + " is not known; choose accurate or hysplit.");
    if (const std::optional<Interpolation> interpolation = interpolationFromId(arguments.interpolation))
        request.interpolation = *interpolation;
    else
        problems.add("--interpolation", inQuotes(arguments.interpolation) + " is not known; choose linear or cubic.");
    if (const std::optional<VerticalMotion> motion = verticalMotionFromId(arguments.vertical))
        request.verticalMotion = *motion;
    else
        problems.add("--vertical",
            inQuotes(arguments.vertical) + " is not known; choose one of "
                + listOf(allVerticalMotions, verticalMotionId) + ", or HYSPLIT's number from 0 to 8.");
    readTimeStep(arguments, request, problems);
    readHysplitNumber("--tratio", arguments.tratio, "of grid cells a step such as 0.75", request.hysplit.tratio,
        request.numerics, problems);
    readHysplitNumber("--model-top", arguments.modelTopMetres, "of metres such as 20000",
        request.hysplit.modelTopMetres, request.numerics, problems);
}

void readVariables(const RunArguments& arguments, RunRequest& request, ProblemList& problems)
{
    if (arguments.variables.empty())
        return;
    if (arguments.variables == "all") {
        request.pathVariables = allPathVariables;
        return;
    }
    for (const std::string_view id : splitAtCommas(arguments.variables)) {
        if (const std::optional<PathVariable> variable = pathVariableFromId(id))
            request.pathVariables.push_back(*variable);
        else
            problems.add("--variables",
                inQuotes(id) + " is not known; choose from " + listOf(allPathVariables, pathVariableId) + ", or all.");
    }
}

std::chrono::seconds readDuration(const std::string& option, const std::string& text, double secondsPerUnit,
    const char* example, ProblemList& problems)
{
    const std::optional<double> value = toNumber(text);
    if (text.empty()) {
        problems.add(option, std::string("is missing; give a number of ") + example + '.');
        return {};
    }
    if (!value) {
        problems.add(option, inQuotes(text) + " is not a number of " + example + '.');
        return {};
    }
    constexpr double longest = 1e12; // too long for everything, and safely an integer
    const double seconds = std::clamp(*value * secondsPerUnit, -longest, longest);
    if (*value != 0 && std::fabs(seconds) < 0.5)
        problems.add(option, inQuotes(text) + " is less than a second; give a number of " + example + '.');
    return std::chrono::seconds(std::llround(seconds));
}

} // namespace windline
