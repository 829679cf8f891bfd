// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_runner.h"

#include "engine/benchmark/bare_reading.h"
#include "engine/model/engine_error.h"
#include "engine/run/run.h"
#include "engine/strategies/strategy_catalog.h"

#include <QCoreApplication>
#include <QString>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <new>

namespace windline {

namespace {

constexpr int mostRuns = 1000;
constexpr int mostWorkers = 4096;

QString text(const char* source)
{
    return QCoreApplication::translate("Benchmark", source);
}

// About how long a run takes, in arbitrary units: for the progress alone.
double weightOf(const BenchmarkCase& one)
{
    constexpr double reading = 2e6; // as many steps as reading takes the time of
    return reading + static_cast<double>(operationCount(one.request));
}

// Of all threads of the program.
double cpuSeconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    constexpr double micro = 1e-6;
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + micro * static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

// Why a run has nothing to measure; empty when it has.
std::string problemOf(const RunReport& report)
{
    std::string sentences;
    switch (report.outcome) {
    case RunOutcome::Completed:
    case RunOutcome::Cancelled:
        return {};
    case RunOutcome::Failed:
        return report.error;
    case RunOutcome::Refused:
        for (const Problem& problem : report.problems) {
            constexpr std::size_t enough = 500;
            if (sentences.size() < enough)
                sentences += (sentences.empty() ? "" : " ") + problem.message;
        }
        return sentences;
    }
    return sentences;
}

class Benchmark {
public:
    Benchmark(const BenchmarkPlan& plan, const StrategyCatalog& strategies, const BenchmarkMonitor& monitor)
        : m_plan(plan)
        , m_strategies(strategies)
        , m_monitor(monitor)
    {
        for (const BenchmarkCase& one : plan.cases)
            m_wholeWeight +=
                weightOf(one) * static_cast<double>(measurementsToMake().size()) * (plan.warmUp + plan.repeats);
    }

    BenchmarkResult execute()
    {
        m_result.machine = thisMachine();
        m_result.meteorology = m_plan.meteorology;
        if (!m_plan.cases.empty())
            m_result.numerics = numericsId(m_plan.cases.front().request.numerics);
        m_result.warmUp = m_plan.warmUp;
        m_result.repeats = m_plan.repeats;
        for (const BenchmarkCase& one : m_plan.cases) {
            if (isStopped())
                break;
            measure(one);
        }
        m_result.isComplete = !isStopped();
        return std::move(m_result);
    }

private:
    bool isStopped() const { return m_monitor.stop.stop_requested(); }

    std::vector<Measurement> measurementsToMake() const
    {
        std::vector<Measurement> list;
        for (const std::string& strategy : m_plan.strategies) {
            const bool takesWorkers = strategy != "sequential";
            for (const int workers : takesWorkers ? m_plan.workers : std::vector<int>{1}) {
                Measurement measurement;
                measurement.strategy = strategy;
                measurement.askedWorkers = workers;
                const StrategyEntry* entry = m_strategies.find(strategy);
                if (entry != nullptr)
                    measurement.problem = entry->whyUnavailable();
                list.push_back(std::move(measurement));
            }
        }
        return list;
    }

    void measure(const BenchmarkCase& one)
    {
        m_result.cases.emplace_back(); // no other before this one is done: its measurements stay where they are
        CaseResult& result = m_result.cases.back();
        result.name = one.name;
        result.starts = static_cast<int>(one.request.starts.size());
        constexpr double secondsPerHour = 3600;
        result.hours = static_cast<double>(one.request.duration.count()) / secondsPerHour;
        result.measurements = measurementsToMake();
        std::optional<BareReader> bare;
        if (m_plan.withBareReading)
            bare = bareReader(one, result.bareReading);
        m_reference.clear();
        m_referenceOwner = nullptr;
        for (int run = 1; run <= m_plan.warmUp + m_plan.repeats; ++run) {
            const bool counts = run > m_plan.warmUp;
            if (bare)
                readBarely(*bare, counts, run, result);
            for (Measurement& measurement : result.measurements) {
                if (isStopped())
                    return;
                runOnce(one, result, measurement, run, counts);
            }
            if (counts && m_monitor.measured)
                m_monitor.measured(m_result);
        }
        m_reference = {}; // the next case may need the memory
    }

    static std::optional<BareReader> bareReader(const BenchmarkCase& one, BareReading& reading)
    {
        try {
            BareReader reader(one.request);
            reading.bytes = reader.bytes();
            return reader;
        } catch (const std::exception& error) {
            reading.problem = error.what();
            return std::nullopt;
        }
    }

    BenchmarkProgress progressOf(const CaseResult& of, const std::string& strategy, int workers, int run) const
    {
        return {m_doneWeight / m_wholeWeight, of.name, of.starts, of.hours, strategy, workers, run,
            m_plan.warmUp + m_plan.repeats};
    }

    void readBarely(BareReader& reader, bool counts, int run, CaseResult& result)
    {
        BareReading& reading = result.bareReading;
        if (isStopped() || !reading.problem.empty())
            return;
        tell(progressOf(result, {}, 0, run));
        try {
            const double seconds = reader.read(m_monitor.stop);
            if (counts && !isStopped())
                reading.seconds.push_back(seconds);
        } catch (const EngineError& error) {
            reading.problem = error.what();
        }
    }

    void runOnce(const BenchmarkCase& one, const CaseResult& result, Measurement& measurement, int run, bool counts)
    {
        const double weight = weightOf(one);
        if (measurement.problem.empty()) {
            RunRequest request = one.request;
            request.strategy = measurement.strategy;
            request.workers = measurement.askedWorkers;
            BenchmarkProgress progress = progressOf(result, measurement.strategy, measurement.askedWorkers, run);
            tell(progress);
            RunMonitor monitor;
            monitor.stop = m_monitor.stop;
            monitor.progressed = [&](double fraction) {
                progress.fraction = (m_doneWeight + weight * fraction) / m_wholeWeight;
                tell(progress);
            };
            try {
                const double before = cpuSeconds();
                RunResult ran = windline::run(request, m_strategies, monitor);
                const double cpu = cpuSeconds() - before;
                if (isStopped())
                    return;
                measurement.problem = problemOf(ran.report);
                if (measurement.problem.empty())
                    keep(std::move(ran), cpu, measurement, counts);
            } catch (const std::bad_alloc&) {
                measurement.problem =
                    text(QT_TRANSLATE_NOOP("Benchmark", "There is not enough memory for this case.")).toStdString();
            }
        }
        m_doneWeight += weight;
    }

    void keep(RunResult result, double cpu, Measurement& measurement, bool counts)
    {
        measurement.ranStrategy = result.report.strategy;
        measurement.workers = result.report.workers;
        measurement.steps = result.report.steps;
        if (m_referenceOwner == nullptr) { // the first that gets through
            m_reference = std::move(result.trajectories);
            m_referenceOwner = &measurement;
        } else if (m_referenceOwner != &measurement) {
            if (!measurement.agreement || measurement.agreement->isExact) // looked at in every run
                measurement.agreement = agreementOf(m_reference, result.trajectories);
        }
        if (counts)
            measurement.runs.push_back({result.report.seconds, cpu});
    }

    void tell(const BenchmarkProgress& progress) const
    {
        if (m_monitor.progressed)
            m_monitor.progressed(progress);
    }

    const BenchmarkPlan& m_plan;
    const StrategyCatalog& m_strategies;
    const BenchmarkMonitor& m_monitor;
    BenchmarkResult m_result;
    std::vector<Trajectory> m_reference; // that the others of the case have to agree with
    const Measurement* m_referenceOwner = nullptr;
    double m_doneWeight = 0;
    double m_wholeWeight = 0;
};

} // namespace

std::vector<int> scalingWorkers(int cores)
{
    std::vector<int> workers;
    for (int count = 1; count < cores; count *= 2)
        workers.push_back(count);
    workers.push_back(std::max(cores, 1));
    return workers;
}

std::vector<Problem> validate(const BenchmarkPlan& plan, const StrategyCatalog& strategies)
{
    std::vector<Problem> problems;
    const auto add = [&](const char* field, const QString& message) {
        problems.push_back({field, message.toStdString()});
    };
    if (plan.cases.empty())
        add("cases", text(QT_TRANSLATE_NOOP("Benchmark", "There is nothing to measure; name at least one case.")));
    if (plan.strategies.empty())
        add("strategies", text(QT_TRANSLATE_NOOP("Benchmark", "Name at least one strategy to measure.")));
    for (std::size_t i = 0; i < plan.strategies.size(); ++i) {
        const std::string& strategy = plan.strategies[i];
        const QString name = QString::fromStdString(strategy);
        if (strategy != "auto" && strategies.find(strategy) == nullptr)
            add("strategies", text(QT_TRANSLATE_NOOP("Benchmark", "There is no strategy \"%1\".")).arg(name));
        else if (std::ranges::count(plan.strategies, strategy) > 1
            && std::ranges::find(plan.strategies, strategy) == plan.strategies.begin() + std::ptrdiff_t(i))
            add("strategies",
                text(QT_TRANSLATE_NOOP("Benchmark", "The strategy %1 is named twice; once is enough.")).arg(name));
    }
    if (plan.workers.empty()
        || std::ranges::any_of(plan.workers, [](int workers) { return workers < 0 || workers > mostWorkers; }))
        add("workers",
            text(QT_TRANSLATE_NOOP("Benchmark", "Numbers of workers lie between 0 (one for each core) and %1."))
                .arg(mostWorkers));
    if (plan.repeats < 1 || plan.repeats > mostRuns)
        add("repeats",
            text(QT_TRANSLATE_NOOP("Benchmark", "%1 repeats is not between 1 and %2."))
                .arg(plan.repeats)
                .arg(mostRuns));
    if (plan.warmUp < 0 || plan.warmUp > mostRuns)
        add("warmUp",
            text(QT_TRANSLATE_NOOP("Benchmark", "%1 warm-up runs is not between 0 and %2."))
                .arg(plan.warmUp)
                .arg(mostRuns));
    return problems;
}

BenchmarkResult runBenchmark(
    const BenchmarkPlan& plan, const StrategyCatalog& strategies, const BenchmarkMonitor& monitor)
{
    return Benchmark(plan, strategies, monitor).execute();
}

} // namespace windline
