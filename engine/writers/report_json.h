// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"
#include "engine/model/run_request.h"

#include <filesystem>

namespace windline {

// Writes what a run did, as JSON: strategy and why, workers, parcels, steps, seconds per phase, how trajectories ended,
// warnings, and the request. Under its final name only when complete. Throws EngineError (NotWritable).
void writeReport(const RunRequest& request, const RunReport& report, const std::filesystem::path& file);

} // namespace windline
