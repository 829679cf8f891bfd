// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"

#include "engine/hysplit/hourly_steps.h"
#include "engine/hysplit/hysplit_grid.h"
#include "engine/hysplit/hysplit_winds.h"
#include "engine/met/met_series.h"
#include "engine/model/engine_error.h"
#include "engine/readers/open_reader.h"
#include "engine/run/interval_plan.h"
#include "engine/run/parcel_fleet.h"
#include "engine/run/snapshot_cache.h"
#include "engine/run/snapshot_origin.h"
#include "engine/run/snapshot_queue.h"
#include "engine/run/snapshot_window.h"
#include "engine/run/start_messages.h"
#include "engine/run/stopwatch.h"
#include "engine/run/vertical_choice.h"
#include "engine/strategies/strategy.h"
#include "engine/strategies/strategy_catalog.h"
#include "engine/winds/accurate_winds.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <optional>

namespace windline {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Run", source);
}

std::unique_ptr<WindMaker> makeWindMaker(
    const RunRequest& request, VerticalMotion motion, VerticalCoordinate coordinate)
{
    if (request.numerics == Numerics::Hysplit)
        return makeHysplitWindMaker(request, motion, coordinate);
    return makeAccurateWindMaker({motion, request.pathVariables, coordinate, request.interpolation});
}

// One run from the request to its result.
class Run {
public:
    Run(const RunRequest& request, Strategy& strategy, const RunMonitor& monitor)
        : m_request(request)
        , m_strategy(strategy)
        , m_monitor(monitor)
        , m_fleet(request, monitor)
        , m_direction(request.duration.count() >= 0 ? 1 : -1)
    {
    }

    RunResult execute()
    {
        m_strategy.beginRun();
        m_report.strategy = m_strategy.name();
        m_report.workers = m_strategy.workers();
        m_report.parcels = static_cast<std::int64_t>(m_request.starts.size());
        m_report.problems = validate(m_request);
        if (m_report.problems.empty()) {
            try {
                compute();
            } catch (const EngineError& error) {
                fail(error);
            } catch (const std::bad_alloc&) {
                m_report.outcome = RunOutcome::Failed;
                m_report.error = text(QT_TRANSLATE_NOOP("Run",
                                          "There is not enough memory for this run: use fewer starts, "
                                          "or meteorology with a coarser grid."))
                                     .toStdString();
            }
        }
        if (!m_report.problems.empty())
            m_report.outcome = RunOutcome::Refused;
        return conclude();
    }

private:
    void compute()
    {
        std::optional<MetSeries> series;
        const Stopwatch opening;
        if (!openSeries(series))
            return;
        m_report.seconds.read += opening.seconds();

        m_fleet.checkStarts(m_grid, m_selection.times);
        if (!m_fleet.isIdle())
            moveThroughIntervals(*series);
        if (m_monitor.cache)
            m_monitor.cache->giveSeries(m_stamps, std::move(*series));
        if (m_fleet.usableStarts() == 0) // each reason is a problem of the request
            m_report.problems = startProblems(m_fleet.trajectories(), m_grid, m_selection.times);
    }

    bool openSeries(std::optional<MetSeries>& series)
    {
        try {
            if (m_monitor.cache) {
                m_stamps = fileStamps(m_request.meteorology); // before: files that change meanwhile are noticed later
                series = m_monitor.cache->takeSeries(m_stamps);
            }
            if (!series)
                series = openMeteorology(m_request.meteorology);
            m_grid = series->grid();
            m_report.meteorologyGrids = series->meteorologyGrids();
            const VerticalChoice choice = chooseVerticalMotion(m_request, series->fields());
            m_report.verticalMotion = choice.motion;
            m_report.verticalMotionReason = choice.reason;
            m_maker = makeWindMaker(m_request, m_report.verticalMotion, series->coordinate());
            m_selection =
                series->select(m_maker->requiredFields(series->fields()), m_maker->optionalFields(series->fields()),
                    m_maker->levelChoice(), m_maker->fieldsAlongPath(series->fields()));
            m_maker->begin(m_selection);
        } catch (const EngineError& error) {
            std::string message = error.what();
            const std::optional<std::string> others = series && m_request.numerics != Numerics::Hysplit
                ? otherMotions(m_report.verticalMotion, series->fields())
                : std::nullopt;
            if (others)
                message += ' ' + *others;
            m_report.problems.push_back({others ? "verticalMotion" : "meteorology", message});
            return false;
        }
        if (m_selection.times.size() < 2) {
            m_report.problems.push_back({"meteorology",
                text(QT_TRANSLATE_NOOP("Run",
                         "The meteorology has only one time, %1: trajectories need winds at two "
                         "times at least. Add the file of the next time."))
                    .arg(QString::fromStdString(toIso(m_selection.times.front())))
                    .toStdString()});
            return false;
        }
        return true;
    }

    void moveThroughIntervals(MetSeries& series)
    {
        const std::vector<Interval> plan = planIntervals(m_selection.times, m_fleet.firstTime(), m_fleet.lastTime());
        const bool forward = m_direction > 0;
        if (m_request.numerics == Numerics::Hysplit)
            m_hourlySteps.emplace(m_request.hysplit, hysplitSpacingMetres(m_grid), m_fleet.firstTime(), m_direction);
        SnapshotWindow window(m_selection.times, plan, forward, m_maker->looksBeyondInterval());
        const std::vector<std::size_t> order = window.order();
        SnapshotQueue queue(series, m_selection, *m_maker, order,
            {m_monitor.cache, snapshotOrigin(m_request, m_report.verticalMotion, m_stamps, m_selection, order.front())},
            [this](const PreparedWinds& prepared) { m_strategy.expect(prepared.blocks()); });
        for (std::size_t i = 0; i < plan.size() && !m_monitor.stop.stop_requested() && !m_fleet.isIdle(); ++i) {
            const std::optional<IntervalSnapshots> snapshots = window.next(queue, m_monitor.stop);
            if (!snapshots)
                break;
            moveThrough(
                *snapshots, plan[i], {static_cast<double>(i) / plan.size(), static_cast<double>(i + 1) / plan.size()});
        }
        if (!m_monitor.stop.stop_requested())
            m_fleet.endWaiting();
        m_report.seconds.read += queue.secondsReading();
        m_report.seconds.prepare += queue.secondsPreparing();
    }

    void moveThrough(const IntervalSnapshots& snapshots, const Interval& interval, ProgressRange progress)
    {
        const Stopwatch preparing;
        const std::unique_ptr<const IntervalWinds> winds = m_maker->between(snapshots, m_direction);
        m_report.seconds.prepare += preparing.seconds();
        StepRule rule;
        rule.longestStepSeconds =
            std::min(static_cast<double>(m_request.timeStep.count()), winds->longestStepSeconds());
        rule.outputIntervalSeconds = static_cast<double>(m_request.outputInterval.count());
        rule.direction = m_direction;
        rule.vertical = m_maker->verticalRule();
        rule.tratio = m_request.hysplit.tratio;
        rule.isLastInterval = interval.isBeforeGap;
        const Time begin = (m_direction > 0 ? snapshots.first : snapshots.last)->time;
        const Time end = (m_direction > 0 ? snapshots.last : snapshots.first)->time;
        if (m_hourlySteps)
            moveHourByHour(*winds, rule, begin, end, progress);
        else
            move(*winds, rule, begin, end, rule.isLastInterval, progress);
    }

    // HYSPLIT's step changes from hour to hour with the wind that all parcels met in the hour before.
    void moveHourByHour(const IntervalWinds& winds, StepRule rule, Time begin, Time end, ProgressRange progress)
    {
        const Time runBegin = m_hourlySteps->begin();
        const bool startsLater = m_direction * (runBegin - begin).count() > 0;
        const Time from = startsLater ? runBegin : begin;
        if (from == end) { // starts on the very end of the meteorology
            move(winds, rule, end, end, rule.isLastInterval, progress);
            return;
        }
        for (Time now = from; now != end && !m_fleet.isIdle() && !m_monitor.stop.stop_requested();) {
            m_hourlySteps->enterHourOf(now);
            const Time hourEnd = m_hourlySteps->endOfHour();
            const Time until = m_direction * (end - hourEnd).count() > 0 ? hourEnd : end;
            rule.longestStepSeconds = static_cast<double>(std::chrono::seconds(m_hourlySteps->step()).count());
            rule.until = static_cast<double>(until.time_since_epoch().count());
            const auto share = [&](Time time) {
                return progress.begin
                    + (progress.end - progress.begin) * static_cast<double>((time - from).count())
                    / static_cast<double>((end - from).count());
            };
            const bool withEnd = rule.isLastInterval && until == end;
            m_hourlySteps->meet(
                move(winds, rule, now, until, withEnd, {share(now), share(until)}).largestCellsPerMinute);
            now = until;
        }
    }

    // withEnd: starts at `end` belong to this part, for no other follows.
    AdvanceResult move(
        const IntervalWinds& winds, const StepRule& rule, Time begin, Time end, bool withEnd, ProgressRange progress)
    {
        const Stopwatch placing;
        m_fleet.placeStarts(winds, begin, end, withEnd);
        m_report.seconds.prepare += placing.seconds();

        const Stopwatch advecting;
        const AdvanceResult result =
            m_fleet.advance(m_strategy, winds, rule, std::max(begin, end) - std::min(begin, end), progress);
        m_report.steps += result.steps;
        m_report.seconds.advect += advecting.seconds();
        return result;
    }

    void fail(const EngineError& error)
    {
        m_report.outcome = RunOutcome::Failed;
        m_report.error = error.what();
    }

    RunResult conclude()
    {
        if (m_report.outcome == RunOutcome::Completed && m_monitor.stop.stop_requested())
            m_report.outcome = RunOutcome::Cancelled;
        m_fleet.finish(m_report.outcome == RunOutcome::Cancelled ? EndReason::Cancelled : EndReason::Failed);
        RunResult result;
        result.trajectories = m_fleet.takeTrajectories();
        for (const Trajectory& trajectory : result.trajectories)
            ++m_report.ends[static_cast<std::size_t>(trajectory.end)];
        if (m_report.outcome != RunOutcome::Refused)
            for (const std::vector<std::string>& sentences :
                {earlyEndWarnings(result.trajectories, m_grid, m_selection.times),
                    lostQuantityWarnings(result.trajectories, m_report.verticalMotion)})
                m_report.warnings.insert(m_report.warnings.end(), sentences.begin(), sentences.end());
        if (m_maker && m_report.outcome != RunOutcome::Refused)
            for (const std::string& note : m_maker->notes())
                m_report.warnings.push_back(note);
        for (const std::string& note : m_strategy.notes())
            m_report.warnings.push_back(note);
        if (m_hourlySteps)
            m_report.hysplitStepMinutes = m_hourlySteps->steps();
        m_report.seconds.total = m_total.seconds();
        result.report = std::move(m_report);
        return result;
    }

    const RunRequest& m_request;
    Strategy& m_strategy;
    const RunMonitor& m_monitor;
    HorizontalGrid m_grid;
    std::string m_stamps; // of the meteorology's files, for the cache
    MetSelection m_selection;
    ParcelFleet m_fleet;
    int m_direction;
    std::unique_ptr<WindMaker> m_maker;
    std::optional<HourlySteps> m_hourlySteps; // with HYSPLIT's numerics
    RunReport m_report;
    Stopwatch m_total;
};

} // namespace

RunResult run(const RunRequest& request, Strategy& strategy, const RunMonitor& monitor)
{
    return Run(request, strategy, monitor).execute();
}

RunResult run(const RunRequest& request, const StrategyCatalog& strategies, const RunMonitor& monitor)
{
    const StrategyChoice choice = strategies.choose(request);
    RunResult result = run(request, *choice.strategy, monitor);
    result.report.strategyReason = choice.reason;
    result.report.device = choice.device;
    return result;
}

} // namespace windline
