// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/measure_costs.h"

#include "engine/calibration/call_bench.h"
#include "engine/calibration/fit_costs.h"
#include "engine/run/stopwatch.h"

#include <QThread>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace windline {

namespace {

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
    int workers; // that it was offered
    std::unique_ptr<Strategy> strategy;
    bool isForMany; // it computes elsewhere, and its costs are seen only with many parcels
    std::vector<CallTiming> timings{};
};

// A slow or busy machine is not kept from its work: it tells enough with fewer parcels.
constexpr double mostSecondsOfACall = 0.5;
constexpr double mostSecondsOfManyParcels = 0.1;
// With fewer parcels a call's time is more of the call than of the work.
constexpr double mostFixed = 200;

// What a call would take, by what the largest before it took.
double foreseenSeconds(const Contender& one, double steps)
{
    if (one.timings.empty() || one.timings.back().parcels <= mostFixed || !(one.timings.back().steps > 0))
        return 0;
    return one.timings.back().seconds * steps / one.timings.back().steps;
}

// Small work is not shared among many: it would say nothing about them.
bool isWorthSharing(const CallCase& one, int workers)
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
        const auto yardstick = fitCosts(m_measured["sequential"].timings, m_measured["sequential"].secondsPerRun);
        for (const auto& [id, one] : m_measured) {
            const bool shares = std::ranges::any_of(one.timings, [](const CallTiming& t) { return t.workers > 1; });
            const bool isOwn = !shares || one.isForMany || !yardstick;
            const auto fitted = fitCosts(shares && one.isForMany ? largestOf(one.timings) : one.timings,
                one.secondsPerRun, isOwn ? nullptr : &yardstick->work);
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

    // Of one strategy.
    struct Measured {
        std::vector<CallTiming> timings;
        double secondsPerRun = 0;
        bool isForMany = false;
    };

    void measure(Numerics numerics, Interpolation interpolation, Progress range)
    {
        if (isStopped())
            return;
        constexpr double minute = 60;
        const bool accurate = numerics == Numerics::Accurate;
        const std::vector<double> steps =
            accurate ? std::vector{5 * minute, 2 * minute} : std::vector{20 * minute, 4 * minute};
        const double shortest = accurate ? minute / 2 : minute; // where steps are all but free
        const double share = range.end - range.begin;
        const double begin = range.begin;
        CallBench bench(numerics, interpolation, accurate ? m_plan.accurateGrid : m_plan.hysplitGrid, m_monitor.stop);
        std::vector<Contender> contenders = makeContenders();
        const double parcelsInAll = std::accumulate(m_plan.parcels.begin(), m_plan.parcels.end(), 0.0);
        double parcelsDone = 0;
        progress(begin + share * 0.1);
        for (const std::size_t parcels : m_plan.parcels) {
            for (const double step : steps)
                timeAll(bench, contenders, {parcels, step}, false);
            parcelsDone += static_cast<double>(parcels);
            progress(begin + share * (0.1 + 0.8 * parcelsDone / parcelsInAll));
        }
        for (const std::size_t parcels : m_plan.manyParcels)
            for (const double step : {steps[0], steps[1], shortest})
                timeAll(bench, contenders, {parcels, step}, true);
        for (Contender& one : contenders) {
            timeBeginning(bench, one, {m_plan.parcels[std::min<std::size_t>(1, m_plan.parcels.size() - 1)], minute});
            Measured& measured = m_measured[one.entry->id];
            measured.isForMany = one.isForMany;
            measured.timings.insert(measured.timings.end(), one.timings.begin(), one.timings.end());
        }
        progress(range.end);
    }

    std::vector<Contender> makeContenders() const
    {
        const std::size_t usualParcels = m_strategies.find("sequential")->make(1)->parcelsAtOnce();
        const std::vector<int> numbers = workerNumbers();
        std::vector<Contender> contenders;
        for (const StrategyEntry& entry : m_strategies.entries()) {
            if (!entry.isAvailable())
                continue;
            int used = 0; // of those offered before
            for (const int workers : numbers) {
                std::unique_ptr<Strategy> strategy = entry.make(workers);
                const bool isForMany = strategy->parcelsAtOnce() > usualParcels;
                // What is computed elsewhere does not depend on them, and the rest in proportion.
                const bool isBetween = isForMany && workers != numbers.front() && workers != numbers.back();
                if (strategy->workers() == used || isBetween) // others have no use for so many
                    continue;
                used = strategy->workers();
                contenders.push_back({&entry, workers, std::move(strategy), isForMany});
            }
        }
        return contenders;
    }

    static bool takesPart(const Contender& one, const CallCase& work, double steps, bool areMany)
    {
        if (areMany && (!one.isForMany || work.parcels > one.strategy->parcelsAtOnce()))
            return false;
        return isWorthSharing(work, one.strategy->workers())
            && foreseenSeconds(one, steps) <= (areMany ? mostSecondsOfManyParcels : mostSecondsOfACall);
    }

    // In turns, so that what disturbs the machine for a while disturbs all alike. Short calls are repeated more often.
    void timeAll(CallBench& bench, std::vector<Contender>& contenders, const CallCase& one, bool areMany)
    {
        const double steps = static_cast<double>(one.parcels) * bench.stepsPerParcel(one);
        std::vector<Contender*> some;
        for (Contender& contender : contenders)
            if (takesPart(contender, one, steps, areMany))
                some.push_back(&contender);
        constexpr double enoughSeconds = 0.03;
        constexpr int leastRepeats = 2;
        constexpr int mostRepeats = 100;
        const double mostSeconds = areMany ? 0.3 : 1; // on slow or busy machines
        std::vector<CallTiming> best(some.size());
        const Stopwatch clock;
        const auto isEnough = [&](int done) {
            return done >= m_plan.repeats ? clock.seconds() > enoughSeconds || done >= mostRepeats
                                          : done >= leastRepeats && clock.seconds() > mostSeconds;
        };
        for (int i = 0; !some.empty() && !isEnough(i) && !isStopped(); ++i)
            for (std::size_t k = 0; k < some.size() && !isStopped(); ++k) {
                const CallTiming timing = bench.call(*some[k]->strategy, one, some[k]->workers, some[k]->isForMany);
                if (best[k].seconds == 0 || timing.seconds < best[k].seconds)
                    best[k] = timing;
            }
        for (std::size_t k = 0; k < some.size() && !isStopped(); ++k)
            some[k]->timings.push_back(best[k]);
    }

    // What the first call of a new strategy takes longer than one of a strategy that is at work.
    void timeBeginning(CallBench& bench, const Contender& one, const CallCase& work)
    {
        double fresh = std::numeric_limits<double>::max();
        double atWork = std::numeric_limits<double>::max();
        constexpr double enoughSeconds = 0.05;
        constexpr int mostRepeats = 50;
        const Stopwatch all;
        for (int i = 0; (i < m_plan.repeats || (all.seconds() < enoughSeconds && i < mostRepeats)) && !isStopped();
            ++i) {
            const Stopwatch clock;
            const std::unique_ptr<Strategy> made = one.entry->make(one.workers);
            const double making = clock.seconds();
            fresh = std::min(fresh, making + bench.call(*made, work, one.workers, false).seconds);
            atWork = std::min(atWork, bench.call(*one.strategy, work, one.workers, false).seconds);
        }
        double& perRun = m_measured[one.entry->id].secondsPerRun;
        perRun = std::max(perRun, fresh - atWork);
    }

    const StrategyCatalog& m_strategies;
    const CalibrationMonitor& m_monitor;
    const CalibrationPlan& m_plan;
    std::map<std::string, Measured> m_measured; // by strategy
};

} // namespace

std::optional<MeasuredCosts> measureCosts(
    const StrategyCatalog& strategies, const CalibrationMonitor& monitor, const CalibrationPlan& plan)
{
    return Measurement(strategies, monitor, plan).measure();
}

} // namespace windline
