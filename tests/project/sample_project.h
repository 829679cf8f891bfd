// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/project/project_file.h"

#include <cmath>
#include <random>

namespace windline {

// Projects made by chance, with everything that a project can hold, and how to tell whether two are alike.
class ProjectMaker {
public:
    explicit ProjectMaker(unsigned seed)
        : m_random(seed)
    {
    }

    Project make(const std::filesystem::path& folder, int runs)
    {
        Project project;
        project.isDemonstration = chance();
        project.meteorology = {folder / "met" / "gdas 기상.w1", folder.parent_path() / "elsewhere.nc"};
        for (int i = 0; i < below(20); ++i)
            project.starts.push_back({start(), 1 + i * 3, below(50)});
        project.settings = settings();
        project.openedTrajectories = {folder / "tdump"};
        if (chance())
            project.view.camera = {real(-90, 90), real(-180, 180), real(0, 15)};
        project.view.colourBy = chance() ? "theta" : "height";
        if (chance())
            project.view.currentTime = time();
        project.view.shownRun = below(3);
        if (chance())
            project.view.besideRuns = {1 + below(3), 5};
        for (int i = 0; i < runs; ++i)
            project.runs.push_back(run(i + 1));
        return project;
    }

    KeptRun run(int number)
    {
        KeptRun run;
        run.number = number;
        run.name = name();
        run.computedAt = time();
        run.request = settings();
        run.request.meteorology = {"/somewhere/met.nc"};
        run.request.strategy = "parallel";
        run.request.workers = below(8);
        run.request.useGpu = chance();
        auto trajectories = std::make_shared<std::vector<Trajectory>>();
        for (int i = 0; i < 1 + below(12); ++i) {
            run.request.starts.push_back(start());
            run.origins.push_back({below(1000) + 1, below(50)});
            trajectories->push_back(trajectory(run, i + 1));
        }
        run.trajectories = trajectories;
        run.report.outcome = chance() ? RunOutcome::Cancelled : RunOutcome::Completed;
        run.report.strategy = "parallel";
        run.report.strategyReason = name();
        run.report.steps = below(1'000'000);
        run.report.seconds = {real(0, 9), real(0, 9), real(0, 9), real(0, 9), real(0, 99)};
        run.report.ends[1] = below(100);
        run.report.verticalMotion = run.request.verticalMotion;
        run.report.hysplitStepMinutes = {5, 10, 60};
        run.report.meteorologyGrids = {{"GDAS", time(), {time(), time()}, {0, 3}}};
        run.report.warnings = {name(), "a \"quoted\" \\ warning\nwith two lines"};
        return run;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance() { return below(2) == 0; }
    double real(double low, double high) { return std::uniform_real_distribution<>(low, high)(m_random); }
    Time time() { return Time(std::chrono::seconds(1'500'000'000 + below(200'000'000))); }

    std::string name()
    {
        const char* const names[] = {"", "Seoul", "서울 관측소", "Sélf, \"quoted\" \\", "tab\tand\nline", "😀"};
        return names[below(6)];
    }

    StartPoint start()
    {
        StartPoint start{name(), real(-90, 90), real(-360, 360), real(0, 9000), static_cast<HeightUnit>(below(3)), {}};
        if (chance())
            start.time = time();
        if (chance())
            start.duration = std::chrono::hours(below(48) + 1);
        if (chance())
            start.offset = {static_cast<float>(real(-1, 1)), 0.5F, -0.01F};
        if (chance())
            start.origin = "CONTROL, line 3";
        return start;
    }

    RunRequest settings()
    {
        RunRequest settings;
        if (chance())
            settings.startTime = time();
        settings.duration = std::chrono::hours(below(200) - 100);
        settings.numerics = chance() ? Numerics::Hysplit : Numerics::Accurate;
        settings.interpolation = chance() ? Interpolation::Cubic : Interpolation::Linear;
        settings.verticalMotion = static_cast<VerticalMotion>(below(10));
        settings.timeStep = std::chrono::seconds(1 + below(3600));
        settings.outputInterval = std::chrono::minutes(1 + below(60));
        settings.hysplit.tratio = real(0.1, 1);
        settings.hysplit.delt = std::chrono::minutes(below(60));
        settings.hysplit.modelTopMetres = real(1000, 30000);
        if (chance())
            settings.hysplit.boundaryFiles = "/somewhere/bdyfiles";
        for (const PathVariable variable : allPathVariables)
            if (chance())
                settings.pathVariables.push_back(variable);
        return settings;
    }

    Trajectory trajectory(const KeptRun& run, int number)
    {
        Trajectory path{.number = number, .start = run.request.starts.back(), .startTime = time(), .points = {}};
        path.end = static_cast<EndReason>(1 + below(int(endReasonCount) - 1));
        path.meteorology.variables = run.request.pathVariables;
        const bool keeps = run.request.numerics == Numerics::Accurate
            && (run.request.verticalMotion == VerticalMotion::Isobaric
                || run.request.verticalMotion == VerticalMotion::Isentropic);
        const bool began = path.end < EndReason::StartOutsideArea || path.end > EndReason::StartHeightUnknown;
        const int points = below(7);
        for (int k = 0; k < points; ++k) {
            TrajectoryPoint point{k == 0 ? 0 : -3600.0 * k + (k == points - 1 ? real(0, 3000) : 0), real(-90, 90),
                real(-180, 180), real(100, 1000), static_cast<float>(real(0, 9000)), static_cast<float>(real(0, 3000))};
            if (chance())
                point.heightAglMetres = point.terrainMetres = unknownValue;
            point.quantityLost = keeps && began && chance();
            path.points.push_back(point);
            for (const PathVariable variable : path.meteorology.variables)
                path.meteorology.values.push_back(variable == PathVariable::Pressure
                        ? static_cast<float>(point.pressureHpa)
                        : variable == PathVariable::TerrainHeight ? point.terrainMetres
                        : chance()                                ? unknownValue
                                                                  : static_cast<float>(real(-50, 400)));
        }
        return path;
    }

    std::mt19937 m_random;
};

inline bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

inline bool same(const Trajectory& a, const Trajectory& b)
{
    if (a.number != b.number || a.start != b.start || a.startTime != b.startTime || a.end != b.end
        || a.points.size() != b.points.size())
        return false;
    for (std::size_t k = 0; k < a.points.size(); ++k) {
        const TrajectoryPoint& p = a.points[k];
        const TrajectoryPoint& q = b.points[k];
        if (std::abs(p.ageSeconds - q.ageSeconds) > 1e-7 || p.latitudeDegrees != q.latitudeDegrees
            || p.longitudeDegrees != q.longitudeDegrees || !same(p.pressureHpa, q.pressureHpa)
            || !same(double(p.heightAglMetres), double(q.heightAglMetres))
            || !same(double(p.terrainMetres), double(q.terrainMetres)) || p.quantityLost != q.quantityLost)
            return false;
        for (const PathVariable variable : allPathVariables)
            if (!same(double(a.meteorology.at(k, variable)), double(b.meteorology.at(k, variable))))
                return false;
    }
    return true;
}

inline bool sameSettings(const RunRequest& a, const RunRequest& b)
{
    return a.startTime == b.startTime && a.duration == b.duration && a.numerics == b.numerics
        && a.interpolation == b.interpolation && a.verticalMotion == b.verticalMotion && a.timeStep == b.timeStep
        && a.hysplit == b.hysplit && a.outputInterval == b.outputInterval && a.pathVariables == b.pathVariables;
}

inline bool sameReport(const RunReport& a, const RunReport& b)
{
    const auto grids = [](const RunReport& report) {
        std::vector<std::tuple<std::string, Time, std::vector<Time>, std::vector<int>>> list;
        for (const MeteorologyGrid& grid : report.meteorologyGrids)
            list.emplace_back(grid.modelId, grid.firstTime, grid.times, grid.forecastHours);
        return list;
    };
    return a.outcome == b.outcome && a.strategy == b.strategy && a.strategyReason == b.strategyReason
        && a.steps == b.steps && a.seconds.read == b.seconds.read && a.seconds.total == b.seconds.total
        && a.ends == b.ends && a.verticalMotion == b.verticalMotion && a.hysplitStepMinutes == b.hysplitStepMinutes
        && a.warnings == b.warnings && grids(a) == grids(b);
}

inline bool same(const KeptRun& a, const KeptRun& b)
{
    if (a.number != b.number || a.name != b.name || a.computedAt != b.computedAt || !sameSettings(a.request, b.request)
        || a.request.meteorology != b.request.meteorology || a.request.starts != b.request.starts
        || a.request.strategy != b.request.strategy || a.request.workers != b.request.workers
        || a.request.useGpu != b.request.useGpu || !sameReport(a.report, b.report)
        || a.origins.size() != b.origins.size() || a.trajectories->size() != b.trajectories->size())
        return false;
    for (std::size_t i = 0; i < a.origins.size(); ++i)
        if (a.origins[i].startId != b.origins[i].startId || a.origins[i].colourIndex != b.origins[i].colourIndex
            || !same((*a.trajectories)[i], (*b.trajectories)[i]))
            return false;
    return true;
}

// What differs, for the test's message; empty when nothing does.
inline std::string difference(const Project& a, const Project& b)
{
    if (a.meteorology != b.meteorology || a.isDemonstration != b.isDemonstration)
        return "meteorology";
    if (a.starts != b.starts)
        return "starts";
    if (!sameSettings(a.settings, b.settings))
        return "settings";
    if (a.openedTrajectories != b.openedTrajectories)
        return "opened trajectories";
    if (a.view != b.view)
        return "view";
    if (a.runs.size() != b.runs.size())
        return "number of runs";
    for (std::size_t i = 0; i < a.runs.size(); ++i)
        if (!same(a.runs[i], b.runs[i]))
            return "run " + std::to_string(i + 1);
    return {};
}

} // namespace windline
