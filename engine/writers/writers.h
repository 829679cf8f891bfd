// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"
#include "engine/model/run_request.h"
#include "engine/model/trajectory.h"

#include <filesystem>
#include <string>
#include <vector>

namespace windline {

// What a writer is given: the trajectories, and the run they come from (for the files' metadata).
struct TrajectorySet {
    const std::vector<Trajectory>& trajectories;
    const RunRequest& request;
    const RunReport& report;
};

struct WriterInfo {
    std::string extension; // with its dot: ".geojson"
    std::string description; // "GeoJSON", translated
};

// All formats, in the order in which dialogs list them.
std::vector<WriterInfo> availableWriters();

// Whether the extension of the file is one of them; what to say when it is not.
bool isWritable(const std::filesystem::path& file);

// Writes the set in the format of the file's extension, under a temporary name beside it that is renamed when
// everything is on disk: the final name never holds half a file, and an existing file survives a failure.
// Returns the files made (a shapefile has several). Throws EngineError (NotWritable).
std::vector<std::filesystem::path> writeTrajectories(const TrajectorySet& set, const std::filesystem::path& file);

// The same in the format of this extension (".tdump"), whatever the file is called.
std::vector<std::filesystem::path> writeTrajectories(
    const TrajectorySet& set, const std::filesystem::path& file, const std::string& extension);

} // namespace windline
