// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/kept_run.h"

#include <filesystem>
#include <string>

namespace windline {

// The record of a run, as JSON: what was asked for, what was reported, each start with how its trajectory ended; all
// but the points. Throws EngineError (NotWritable).
std::string runRecordText(
    const KeptRun& run, const std::filesystem::path& projectFolder, const std::filesystem::path& file);

// What the record holds; the trajectories are there, one for each start, without points. Throws EngineError.
KeptRun readRunRecord(const std::filesystem::path& file, const std::filesystem::path& projectFolder,
    std::vector<Trajectory>& trajectories);

} // namespace windline
