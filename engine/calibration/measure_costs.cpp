// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/measure_costs.h"

#include "engine/calibration/fit_costs.h"
#include "engine/run/stopwatch.h"

#include <QThread>

#include <algorithm>
#include <limits>
#include <utility>

namespace windline {

namespace {

// What is timed: so many parcels, so long a step, through three hours or, with HYSPLIT's numerics, one.
struct Case {
    std::size_t parcels;
    double stepSeconds;
};

// One kernel with its winds.
class Bench {
public:
    Bench(Numerics numerics, Interpolation interpolation, const MadeGrid& grid, const CalibrationMonitor& monitor)
        : m_kernel(kernelId(numerics, interpolation))
        , m_made(makeWinds(numerics, grid, interpolation))
        , m_stop(monitor.stop)
    {
        m_rule.vertical = m_made.maker->verticalRule();
        if (numerics == Numerics::Hysplit)
            m_rule.until = static_cast<double>((m_made.first + std::chrono::hours(1)).time_since_epoch().count());
    }

    // Seconds of one call; its steps are those that were taken.
    CallTiming call(Strategy& strategy, const Case& one)
    {
        if (m_start.size() != one.parcels)
            m_start = m_made.parcels(one.parcels);
        constexpr std::size_t pointsPerParcel = 6;
        m_points.resize(one.parcels * pointsPerParcel);
        std::vector<Parcel> parcels = m_start;
        for (std::size_t i = 0; i < parcels.size(); ++i)
            parcels[i].firstPoint = i * pointsPerParcel;
        m_rule.longestStepSeconds = one.stepSeconds;
        const KernelWinds view = m_made.winds->view();
        const Stopwatch clock;
        const AdvanceResult result = strategy.advance({view, m_rule, parcels, m_points}, m_stop);
        return {m_kernel, strategy.workers(), static_cast<double>(parcels.size()), static_cast<double>(result.steps),
            clock.seconds()};
    }

private:
    std::string m_kernel;
    MadeWinds m_made;
    std::stop_token m_stop;
    StepRule m_rule;
    std::vector<Parcel> m_start;
    std::vector<PathPoint> m_points;
};

// 1, 2, 4, ... and all cores.
std::vector<int> workerNumbers()
{
    const int cores = std::max(QThread::idealThreadCount(), 1);
    std::vector<int> numbers;
    for (int workers = 1; workers < cores; workers *= 2)
        numbers.push_back(workers);
    numbers.push_back(cores);
    return numbers;
}

// A strategy with a number of workers, and the least that each case took with it.
struct Contender {
    const StrategyEntry* entry;
    std::unique_ptr<Strategy> strategy;
    std::vector<CallTiming> timings{};
};

// A slow or busy machine is not kept from its work: it tells enough with fewer parcels.
constexpr double mostSecondsOfACall = 0.5;
// With fewer parcels a call's time is more of the call than of the work.
constexpr double mostFixed = 200;

// Small work is not shared among many: it would say nothing about them.
bool isWorthSharing(const Case& one, int workers)
{
    constexpr double seconds = 3600; // the least that a call goes through
    constexpr double stepsPerWorker = 2'000;
    return workers == 1 || static_cast<double>(one.parcels) * seconds / one.stepSeconds >= stepsPerWorker * workers;
}

class Measurement {
public:
    Measurement(const StrategyCatalog& strategies, const CalibrationMonitor& monitor, const CalibrationPlan& plan)
        : m_strategies(strategies)
        , m_monitor(monitor)
        , m_plan(plan)
    {
    }

    std::optional<MeasuredCosts> measure()
    {
        // The shares of all the time are rough.
        measure(Numerics::Accurate, Interpolation::Linear, {0, 0.5});
        measure(Numerics::Accurate, Interpolation::Cubic, {0.5, 0.85});
        measure(Numerics::Hysplit, Interpolation::Linear, {0.85, 1});
        if (isStopped())
            return std::nullopt;
        MeasuredCosts costs;
        costs.when = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        // Strategies that share their work among workers run the sequential one's kernel.
        const auto yardstick = fitCosts(m_timings["sequential"], m_secondsPerRun["sequential"]);
        for (const auto& [id, timings] : m_timings) {
            const bool shares = std::ranges::any_of(timings, [](const CallTiming& one) { return one.workers > 1; });
            const auto fitted =
                fitCosts(timings, m_secondsPerRun[id], shares && yardstick ? &yardstick->work : nullptr);
            if (fitted)
                costs.strategies[id] = *fitted;
        }
        return costs;
    }

private:
    bool isStopped() const { return m_monitor.stop.stop_requested(); }

    void progress(double fraction) const
    {
        if (m_monitor.progressed && !isStopped())
            m_monitor.progressed(fraction);
    }

    struct Progress {
        double begin;
        double end;
    };

    void measure(Numerics numerics, Interpolation interpolation, Progress range)
    {
        if (isStopped())
            return;
        constexpr double minute = 60;
        const bool accurate = numerics == Numerics::Accurate;
        const double share = range.end - range.begin;
        const double begin = range.begin;
        Bench bench(numerics, interpolation, accurate ? m_plan.accurateGrid : m_plan.hysplitGrid, m_monitor);
        std::vector<Contender> contenders = makeContenders();
        double parcelsDone = 0;
        double parcelsInAll = 0;
        for (const std::size_t parcels : m_plan.parcels)
            parcelsInAll += static_cast<double>(parcels);
        progress(begin + share * 0.1);
        for (const std::size_t parcels : m_plan.parcels) {
            if (grownSeconds(contenders, parcels) > mostSecondsOfACall)
                break;
            for (const double step :
                accurate ? std::vector{5 * minute, 2 * minute} : std::vector{20 * minute, 4 * minute})
                timeAll(bench, contenders, {parcels, step});
            parcelsDone += static_cast<double>(parcels);
            progress(begin + share * (0.1 + 0.9 * parcelsDone / parcelsInAll));
        }
        for (Contender& one : contenders) {
            timeBeginning(bench, one, {m_plan.parcels[std::min<std::size_t>(1, m_plan.parcels.size() - 1)], minute});
            std::vector<CallTiming>& timings = m_timings[one.entry->id];
            timings.insert(timings.end(), one.timings.begin(), one.timings.end());
        }
    }

    std::vector<Contender> makeContenders() const
    {
        std::vector<Contender> contenders;
        for (const StrategyEntry& entry : m_strategies.entries())
            for (const int workers : workerNumbers()) {
                if (!entry.isAvailable())
                    continue;
                std::unique_ptr<Strategy> strategy = entry.make(workers);
                if (strategy->workers() == workers) // others have no use for them
                    contenders.push_back({&entry, std::move(strategy)});
            }
        return contenders;
    }

    // What a call with so many parcels would take at most, by what fewer took.
    static double grownSeconds(const std::vector<Contender>& contenders, std::size_t parcels)
    {
        double most = 0;
        for (const Contender& one : contenders)
            for (const CallTiming& timing : one.timings)
                if (timing.parcels > mostFixed)
                    most = std::max(most, timing.seconds * static_cast<double>(parcels) / timing.parcels);
        return most;
    }

    // In turns, so that what disturbs the machine for a while disturbs all alike. Short calls are repeated more often.
    void timeAll(Bench& bench, std::vector<Contender>& contenders, const Case& one)
    {
        constexpr double enoughSeconds = 0.03;
        constexpr double mostSeconds = 1; // on slow or busy machines
        constexpr int leastRepeats = 2;
        constexpr int mostRepeats = 100;
        std::vector<CallTiming> best(contenders.size());
        const Stopwatch clock;
        const auto isEnough = [&](int done) {
            return done >= m_plan.repeats ? clock.seconds() > enoughSeconds || done >= mostRepeats
                                          : done >= leastRepeats && clock.seconds() > mostSeconds;
        };
        for (int i = 0; !isEnough(i) && !isStopped(); ++i)
            for (std::size_t k = 0; k < contenders.size() && !isStopped(); ++k) {
                Strategy& strategy = *contenders[k].strategy;
                if (!isWorthSharing(one, strategy.workers()))
                    continue;
                const CallTiming timing = bench.call(strategy, one);
                if (best[k].seconds == 0 || timing.seconds < best[k].seconds)
                    best[k] = timing;
            }
        for (std::size_t k = 0; k < contenders.size() && !isStopped(); ++k)
            if (best[k].seconds > 0)
                contenders[k].timings.push_back(best[k]);
    }

    // What the first call of a new strategy takes longer than one of a strategy that is at work.
    void timeBeginning(Bench& bench, const Contender& one, const Case& work)
    {
        double fresh = std::numeric_limits<double>::max();
        double atWork = std::numeric_limits<double>::max();
        constexpr double enoughSeconds = 0.05;
        constexpr int mostRepeats = 50;
        const Stopwatch all;
        for (int i = 0; (i < m_plan.repeats || (all.seconds() < enoughSeconds && i < mostRepeats)) && !isStopped();
            ++i) {
            const Stopwatch clock;
            const std::unique_ptr<Strategy> made = one.entry->make(one.strategy->workers());
            const double making = clock.seconds();
            fresh = std::min(fresh, making + bench.call(*made, work).seconds);
            atWork = std::min(atWork, bench.call(*one.strategy, work).seconds);
        }
        double& perRun = m_secondsPerRun[one.entry->id];
        perRun = std::max(perRun, fresh - atWork);
    }

    const StrategyCatalog& m_strategies;
    const CalibrationMonitor& m_monitor;
    const CalibrationPlan& m_plan;
    std::map<std::string, std::vector<CallTiming>> m_timings; // by strategy
    std::map<std::string, double> m_secondsPerRun;
};

} // namespace

std::optional<MeasuredCosts> measureCosts(
    const StrategyCatalog& strategies, const CalibrationMonitor& monitor, const CalibrationPlan& plan)
{
    return Measurement(strategies, monitor, plan).measure();
}

} // namespace windline
