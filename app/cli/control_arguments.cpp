// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/control_arguments.h"

#include "app/cli/numerics_options.h"
#include "app/cli/output_files.h"
#include "engine/hysplit/boundary_files.h"
#include "engine/hysplit_files/hysplit_case.h"
#include "engine/model/engine_error.h"
#include "engine/readers/open_reader.h"
#include "engine/run/run.h"
#include "engine/starts/start_plan.h"
#include "engine/writers/writers.h"

#include <algorithm>
#include <cctype>
#include <format>

namespace windline {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view allowed[] = {"--control", "--setup", "--bdyfiles", "--output", "--report", "--strategy",
    "--workers", "--batch-size", "--gpu-batch-size", "--no-gpu", "--gpu-compact-winds", "--no-calibration",
    "--numerics", "--interpolation", "--vertical", "--time-step", "--tratio", "--variables", "--output-interval",
    "--ensemble"};

// HYSPLIT's own name for its output, as it is or with something behind it: tdump.001.
bool isCalledTdump(const fs::path& file)
{
    std::string name = file.filename().string();
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name.find("tdump") != std::string::npos;
}

class ControlRun {
public:
    ControlRun(const RunArguments& arguments, const std::vector<std::string>& strategies)
        : m_arguments(arguments)
        , m_strategies(strategies)
    {
    }

    ParsedRun parse()
    {
        refuseOtherOptions();
        if (!readFiles())
            return std::move(m_run);
        const ParsedRun options = parseOptions();
        m_run.outputs = options.outputs;
        for (const std::string& problem : options.problems)
            add(problem);
        m_run.request = m_case.request;
        override(options.request);
        namePlaces();
        findOutputs();
        findBoundaryFilesFor(m_run, m_arguments, m_case.control.parent_path());
        if (m_run.problems.empty())
            startRelativeRun();
        multiplyByEnsemble();
        nameStarts();
        if (m_case.problems.empty()) // without its problems the request is not complete
            for (const Problem& problem : validate(m_run.request))
                add(m_run.optionOf(problem.field) + ": " + problem.message);
        return std::move(m_run);
    }

private:
    bool isGiven(const char* option) const { return m_arguments.given.contains(option); }

    void add(const std::string& problem)
    {
        if (std::ranges::find(m_run.problems, problem) == m_run.problems.end())
            m_run.problems.push_back(problem);
    }

    void refuseOtherOptions()
    {
        for (const std::string& option : m_arguments.given)
            if (std::ranges::find(allowed, option) == std::end(allowed))
                add(option + ": cannot be combined with --control, which says this itself; leave one of them out.");
    }

    bool readFiles()
    {
        const fs::path control(m_arguments.control);
        try {
            const auto setup =
                m_arguments.setup.empty() ? setupBeside(control) : std::optional<fs::path>(m_arguments.setup);
            m_case = readControl(control, setup);
        } catch (const EngineError& error) {
            add((error.file() == control ? "--control: " : "--setup: ") + std::string(error.what()));
            return false;
        }
        constexpr std::size_t mostTold = 20;
        for (std::size_t i = 0; i < m_case.problems.size() && i < mostTold; ++i)
            add(m_case.problems[i].text);
        if (m_case.problems.size() > mostTold)
            add(std::format("… and {} more problems like these.", m_case.problems.size() - mostTold));
        for (const FileMessage& warning : m_case.warnings)
            m_run.warnings.push_back(warning.text);
        if (m_case.setup.empty())
            m_run.notes.push_back("There is no SETUP.CFG beside CONTROL: HYSPLIT's defaults are used.");
        else
            m_run.notes.push_back("settings from " + m_case.setup.string());
        return true;
    }

    // The options that may stand beside --control, read as those of any run.
    ParsedRun parseOptions() const
    {
        RunArguments arguments = withoutNumerics();
        for (const fs::path& file : m_case.request.meteorology) // so that no output replaces it
            arguments.meteorology.push_back(file.string());
        std::erase_if(arguments.outputs, [](const std::string& file) { return isTdump(file); });
        arguments.ensemble = false;
        ParsedRun options = parseRun(arguments, m_strategies);
        std::erase_if(options.problems, [](const std::string& problem) { // CONTROL says them
            return problem.starts_with("--start") || problem.starts_with("--hours")
                || problem.starts_with("-o: no output");
        });
        return options;
    }

    RunArguments withoutNumerics() const
    {
        const RunArguments untyped;
        RunArguments arguments = m_arguments;
        arguments.numerics = untyped.numerics;
        arguments.interpolation = untyped.interpolation;
        arguments.vertical = untyped.vertical;
        arguments.timeStepMinutes = untyped.timeStepMinutes;
        arguments.tratio = untyped.tratio;
        arguments.variables = untyped.variables;
        return arguments;
    }

    static bool isTdump(const fs::path& file) { return !isWritable(file) && isCalledTdump(file); }

    void override(const RunRequest& options)
    {
        RunRequest& request = m_run.request;
        takeHowToCompute(request, options);
        if (isGiven("--output-interval"))
            request.outputInterval = options.outputInterval;
        RunArguments arguments = m_arguments; // with CONTROL's words where none were typed
        if (!isGiven("--numerics"))
            arguments.numerics = numericsId(request.numerics);
        if (!isGiven("--vertical"))
            arguments.vertical = verticalMotionId(request.verticalMotion);
        if (isGiven("--variables"))
            request.pathVariables.clear();
        ProblemList problems;
        readNumerics(arguments, request, problems);
        readVariables(arguments, request, problems);
        for (const std::string& problem : problems.take())
            add(problem);
    }

    // 27 for each start, displaced as SETUP.CFG says.
    void multiplyByEnsemble()
    {
        if (!m_arguments.ensemble)
            return;
        StartPlan plan;
        plan.starts = std::move(m_run.request.starts);
        plan.ensemble = EnsembleOffsets{m_case.ensemble.columns, m_case.ensemble.rows, m_case.ensemble.sigma};
        try {
            m_run.request.starts = plannedStarts(plan).starts;
        } catch (const std::invalid_argument& error) {
            m_run.request.starts = std::move(plan.starts);
            add(std::string("--ensemble: ") + error.what());
        }
    }

    std::string placeOf(int line) const { return std::format("{}, line {}", m_case.control.string(), line); }

    void namePlaces()
    {
        auto& places = m_run.places;
        places["startTime"] = placeOf(m_case.timeLine);
        places["starts"] = placeOf(m_case.countLine);
        places["duration"] = placeOf(m_case.hoursLine);
        places["meteorology"] = placeOfMeteorology();
        places["hysplit.modelTopMetres"] = placeOf(m_case.topLine);
        if (!isGiven("--vertical"))
            places["verticalMotion"] = placeOf(m_case.motionLine);
        if (!isGiven("--output-interval"))
            places["outputInterval"] = m_case.setup.string();
        constexpr std::pair<const char*, const char*> settings[] = {
            {"hysplit.tratio", "--tratio"}, {"hysplit.delt", "--time-step"}, {"pathVariables", "--variables"}};
        for (const auto& [field, option] : settings)
            if (!isGiven(option))
                places[field] = m_case.setup.string();
    }

    void nameStarts()
    {
        for (std::size_t i = 0; i < m_run.request.starts.size(); ++i)
            m_run.places[std::format("starts[{}]", i)] = m_run.request.starts[i].origin;
    }

    // The line of the only file, or that of the number of files: messages about several name the file themselves.
    std::string placeOfMeteorology() const
    {
        return placeOf(m_case.meteorologyLines.size() == 1 ? m_case.meteorologyLines[0] : m_case.metCountLine);
    }

    void findOutputs()
    {
        for (const std::string& name : m_arguments.outputs) {
            if (!isTdump(name))
                continue;
            checkTdump("-o " + name, name);
            m_run.outputs.emplace_back(name);
            m_run.tdumpOutputs.emplace_back(name);
        }
        if (m_arguments.outputs.empty() && !m_case.output.empty()) {
            checkTdump(placeOf(m_case.outputLine), m_case.output);
            m_run.outputs.push_back(m_case.output);
            m_run.tdumpOutputs.push_back(m_case.output);
        }
        for (const fs::path& output : m_run.outputs)
            if (isSameFile(output, m_case.control) || (!m_case.setup.empty() && isSameFile(output, m_case.setup)))
                add(output.string() + ": this is what the run is read from, which would be lost; name another file.");
    }

    void checkTdump(const std::string& place, const fs::path& file)
    {
        if (const std::string problem = outputProblem(file); !problem.empty())
            add(place + ": " + problem + '.');
        const auto isThis = [&file](const fs::path& other) { return isSameFile(file, other); };
        if (std::ranges::any_of(m_case.request.meteorology, isThis))
            add(place + ": this is the meteorology itself, which would be lost; name another file.");
        if (std::ranges::any_of(m_run.outputs, isThis) || (!m_arguments.report.empty() && isThis(m_arguments.report)))
            add(place + ": this file is named twice; name another.");
    }

    void startRelativeRun()
    {
        if (!m_case.relativeStart)
            return;
        try {
            const std::vector<Time> times = openMeteorology(m_case.request.meteorology).times();
            if (times.empty()) {
                add(placeOf(m_case.timeLine) + ": the meteorology has no times for the start to count from.");
                return;
            }
            setStartTime(m_case, times.front(), times.back());
        } catch (const EngineError& error) {
            add(placeOfMeteorology() + ": " + error.what());
            return;
        }
        m_run.request.starts = m_case.request.starts;
        m_run.request.startTime = m_case.request.startTime;
        m_run.notes.push_back(std::format("starts at {}, as {} counts from the meteorology",
            toIso(*m_case.request.startTime), placeOf(m_case.timeLine)));
    }

    const RunArguments& m_arguments;
    const std::vector<std::string>& m_strategies;
    HysplitCase m_case;
    ParsedRun m_run;
};

} // namespace

ParsedRun parseControlRun(const RunArguments& arguments, const std::vector<std::string>& strategies)
{
    return ControlRun(arguments, strategies).parse();
}

void findBoundaryFilesFor(ParsedRun& run, const RunArguments& arguments, const fs::path& controlFolder)
{
    const bool isControl = !arguments.control.empty();
    std::optional<fs::path> asked;
    if (!arguments.bdyfiles.empty())
        asked = arguments.bdyfiles;
    std::error_code error;
    if (asked && !fs::exists(*asked / "ASCDATA.CFG", error)) {
        run.problems.push_back("--bdyfiles " + arguments.bdyfiles
            + ": there is no ASCDATA.CFG; name the folder of HYSPLIT's boundary files.");
        return;
    }
    if (run.request.numerics != Numerics::Hysplit) {
        if (asked)
            run.problems.push_back("--bdyfiles: only HYSPLIT's numerics use boundary files; leave it out.");
        return;
    }
    const fs::path beside = controlFolder.empty() ? fs::path(".") : controlFolder;
    const auto found = findBoundaryFiles(isControl ? beside : fs::path(), asked);
    if (!found)
        return;
    run.request.hysplit.boundaryFiles = *found;
    run.notes.push_back("boundary files from " + found->string());
    if (asked && !isSameFile(*found, *asked))
        run.warnings.push_back("--bdyfiles " + arguments.bdyfiles + " is not used: those beside CONTROL come first.");
    try {
        const BoundaryFiles files(*found);
    } catch (const EngineError& problem) {
        run.problems.push_back(problem.what());
    }
}

} // namespace windline
