// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/cost_model.h"

#include "engine/strategies/tiles.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

using std::chrono::seconds;

std::int64_t ceilDivided(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

std::int64_t secondsOf(const StartPoint& start, const RunRequest& request)
{
    return std::abs(start.duration.value_or(request.duration).count());
}

// HYSPLIT's own follows the wind; a quarter of an hour is what it takes on grids of about one degree.
std::int64_t stepSeconds(const RunRequest& request)
{
    if (request.numerics == Numerics::Accurate)
        return std::max<std::int64_t>(request.timeStep.count(), 1);
    constexpr std::int64_t usualMinutes = 15;
    const std::int64_t minutes = request.hysplit.delt.count();
    return 60 * (minutes > 0 ? minutes : usualMinutes);
}

// Steps end on every output point, and on every end of a call.
std::int64_t stepsOf(std::int64_t duration, std::int64_t segment, std::int64_t step)
{
    return duration / segment * ceilDivided(segment, step) + ceilDivided(duration % segment, step);
}

// Between the measured numbers of workers in proportion; beyond the last no further gain is promised.
WorkerGain gainOf(const std::vector<WorkerGain>& gains, int workers)
{
    const auto above =
        std::ranges::find_if(gains, [workers](const WorkerGain& gain) { return gain.workers >= workers; });
    if (above == gains.end())
        return gains.back();
    if (above == gains.begin() || above->workers == workers)
        return *above;
    const WorkerGain& below = *(above - 1);
    const double share = static_cast<double>(workers - below.workers) / (above->workers - below.workers);
    return {workers, std::lerp(below.speedUp, above->speedUp, share),
        std::lerp(below.secondsPerCall, above->secondsPerCall, share)};
}

} // namespace

std::string kernelOf(const RunRequest& request)
{
    return std::string(numericsId(request.numerics));
}

Workload workloadOf(const RunRequest& request, int workers)
{
    // Meteorology is usually 3-hourly, or close enough to it.
    const std::int64_t call = request.numerics == Numerics::Hysplit ? 3600 : 3 * 3600;
    const std::int64_t step = stepSeconds(request);
    const std::int64_t output = request.outputInterval.count();
    const std::int64_t segment = output > 0 ? std::min(output, call) : call;

    Workload workload;
    workload.kernel = kernelOf(request);
    workload.workers = std::max(workers, 1);
    workload.batchSize = request.batchSize;
    const int direction = request.duration.count() < 0 ? -1 : 1;
    std::optional<std::int64_t> begin; // in the direction of the run
    std::optional<std::int64_t> end;
    for (const StartPoint& start : request.starts) {
        const std::int64_t duration = secondsOf(start, request);
        const Time time = start.time.value_or(request.startTime.value_or(Time{}));
        const std::int64_t from = direction * time.time_since_epoch().count();
        begin = std::min(begin.value_or(from), from);
        end = std::max(end.value_or(from + duration), from + duration);
        workload.steps += stepsOf(duration, segment, step);
        workload.parcelCalls += ceilDivided(duration, call);
    }
    workload.calls = begin ? std::max<std::int64_t>(ceilDivided(*end - *begin, call), 1) : 1;
    return workload;
}

std::int64_t operationCount(const RunRequest& request)
{
    const std::int64_t step = stepSeconds(request);
    std::int64_t operations = 0;
    for (const StartPoint& start : request.starts)
        operations += ceilDivided(secondsOf(start, request), step);
    return operations;
}

double effectiveWorkers(const StrategyCosts& costs, const Workload& workload)
{
    const double speedUp = gainOf(costs.gains, workload.workers).speedUp;
    if (workload.workers <= 1 || costs.gains.back().workers <= 1) // what it gains it gains by other means
        return speedUp;
    const auto calls = static_cast<double>(std::max<std::int64_t>(workload.calls, 1));
    const double parcels = static_cast<double>(workload.parcelCalls) / calls;
    const double batch = workload.batchSize > 0 ? workload.batchSize : static_cast<double>(Tiles::parcelsTogether);
    const double tiles = std::max(std::ceil(parcels / batch), 1.0);
    const double rounds = std::ceil(tiles / workload.workers);
    return std::min(speedUp, tiles / rounds);
}

std::optional<double> predictedSeconds(const StrategyCosts& costs, const Workload& workload)
{
    const auto work = costs.work.find(workload.kernel);
    if (work == costs.work.end() || costs.gains.empty())
        return std::nullopt;
    const double ofOneWorker = static_cast<double>(workload.parcelCalls) * work->second.perParcel
        + static_cast<double>(workload.steps) * work->second.perStep;
    return costs.secondsPerRun
        + static_cast<double>(workload.calls) * gainOf(costs.gains, workload.workers).secondsPerCall
        + ofOneWorker / effectiveWorkers(costs, workload);
}

} // namespace windline
