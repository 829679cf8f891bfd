// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calibration/measure_costs.h"
#include "engine/strategies/strategy_catalog.h"

#include <filesystem>
#include <optional>
#include <string>

namespace windline {

struct CalibrationResult {
    std::optional<MeasuredCosts> costs; // none: it was stopped
    std::optional<std::filesystem::path> file; // where they are kept
    std::string warning; // a sentence when they could not be kept
    std::string note; // a sentence when the machine seems to have been busy with other things
};

// Gives the catalogue what an earlier session measured on this machine, or the note why there is nothing.
void useStoredCosts(const StrategyCatalog& strategies);

// Measures the costs of the catalogue's strategies, gives them to its book, so that auto goes by them from now on, and
// keeps them for later sessions. Takes a few seconds; blocks.
CalibrationResult calibrate(
    const StrategyCatalog& strategies, const CalibrationMonitor& monitor, const CalibrationPlan& plan = {});

// There are no costs yet, or none of a strategy that can be used now, and they are not unwanted
// (WINDLINE_CALIBRATION=none): the moment after a first benchmark.
bool needsCalibration(const StrategyCatalog& strategies);

// A table of the costs, for people.
std::string describeCosts(const MeasuredCosts& costs);

} // namespace windline
