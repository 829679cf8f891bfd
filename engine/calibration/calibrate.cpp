// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/calibrate.h"

#include "engine/calibration/cost_store.h"
#include "engine/model/engine_error.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <format>

namespace windline {

namespace {

// Workers that gain hardly anything share their cores with other programs, more often than not.
std::string busyNote(const MeasuredCosts& costs)
{
    constexpr double suspicious = 1.3;
    const auto parallel = costs.strategies.find("parallel");
    if (parallel == costs.strategies.end() || parallel->second.gains.back().workers == 1
        || parallel->second.gains.back().speedUp > suspicious)
        return {};
    const WorkerGain& gain = parallel->second.gains.back();
    return QCoreApplication::translate("Calibration",
        "%1 workers were only %2 times as fast as one: if other programs were busy, calibrate again when they are not.")
        .arg(gain.workers)
        .arg(QString::number(gain.speedUp, 'f', 2))
        .toStdString();
}

} // namespace

void useStoredCosts(const StrategyCatalog& strategies)
{
    const auto file = costStoreFile();
    if (!file)
        return;
    StoredCosts stored = readCosts(*file, calibratedMachine());
    if (stored.costs)
        strategies.costs().set(std::move(*stored.costs));
    else
        strategies.costs().clear(std::move(stored.note));
}

CalibrationResult calibrate(
    const StrategyCatalog& strategies, const CalibrationMonitor& monitor, const CalibrationPlan& plan)
{
    CalibrationResult result;
    result.costs = measureCosts(strategies, monitor, plan);
    if (!result.costs)
        return result;
    result.note = busyNote(*result.costs);
    strategies.costs().set(*result.costs);
    if (const auto file = costStoreFile()) {
        try {
            writeCosts(*result.costs, calibratedMachine(), *file);
            result.file = *file;
        } catch (const EngineError& error) {
            result.warning = error.what();
        }
    }
    return result;
}

bool needsCalibration(const StrategyCatalog& strategies)
{
    if (!costStoreFile())
        return false;
    const auto costs = strategies.costs().page().costs;
    return costs == nullptr || std::ranges::any_of(strategies.entries(), [&costs](const StrategyEntry& entry) {
        return entry.isAvailable() && !costs->strategies.contains(entry.id);
    });
}

std::string describeCosts(const MeasuredCosts& costs)
{
    std::string text;
    for (const auto& [id, ofOne] : costs.strategies) {
        text += std::format("{}: {:.3g} ms a run\n", id, ofOne.secondsPerRun * 1e3);
        for (const auto& [kernel, work] : ofOne.work)
            text += std::format("  {}: {:.3g} ns a step, {:.3g} us a parcel and call, with one worker\n", kernel,
                work.perStep * 1e9, work.perParcel * 1e6);
        for (const WorkerGain& gain : ofOne.gains)
            text += std::format("  {} {}: {:.2f} times as fast, {:.3g} us a call\n", gain.workers,
                gain.workers == 1 ? "worker" : "workers", gain.speedUp, gain.secondsPerCall * 1e6);
    }
    return text;
}

} // namespace windline
