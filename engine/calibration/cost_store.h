// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calibration/calibrated_machine.h"
#include "engine/strategies/cost_model.h"

#include <filesystem>
#include <optional>
#include <string>

// Measured costs in a JSON file, one entry a machine: several may share a home folder.
namespace windline {

struct StoredCosts {
    std::optional<MeasuredCosts> costs;
    std::string note; // a sentence about why there are none; empty where nothing was ever measured
};

// Where they are kept: windline/strategy-costs.json in the user's configuration folder, or what the environment
// variable WINDLINE_CALIBRATION names. Nothing when that is "none": costs are neither looked for nor stored.
std::optional<std::filesystem::path> costStoreFile();

// A file that is damaged, or tells of other machines or versions only, is no error: it is said in the note.
StoredCosts readCosts(const std::filesystem::path& file, const CalibratedMachine& machine);

// Replaces what was stored of this machine. Throws EngineError (NotWritable).
void writeCosts(const MeasuredCosts& costs, const CalibratedMachine& machine, const std::filesystem::path& file);

} // namespace windline
