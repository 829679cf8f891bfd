// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/engine_error.h"
#include "engine/project/project.h"
#include "engine/project/stored_runs.h"

#include <filesystem>
#include <string>
#include <vector>

// Project files: NAME.windline is JSON, one start and one run a line; NAME.windline-runs/ beside it holds what runs
// have computed, in files that are never written twice (a NetCDF file of trajectories and a JSON file of what was asked
// for and reported). docs/formats.md has the fields.
namespace windline {

struct OpenedProject {
    Project project;
    // What could not be found or read while the rest could, as sentences for people.
    std::vector<std::string> notes;
    std::vector<std::filesystem::path> missingMeteorology; // of the project's
    std::vector<std::filesystem::path> missingTrajectories; // of the opened ones
};

// Writes new runs, then the project file in one step, then removes runs that it does not name any more: whenever this
// is interrupted, the file is the old one or the new one, and the runs that it names are there. Links are followed.
// `stored` knows, and learns, which runs lie where; those are not written again. Throws EngineError (NotWritable).
void writeProject(const Project& project, const std::filesystem::path& file, StoredRuns& stored);

// Every field is checked; those that this version does not know are passed over. Runs whose files are missing or are
// not those that were written are left out with a note (and stay named in the file when it is written again).
// Throws EngineError whose sentence names the file and the field or line: FileNotFound, NotReadable (damaged, too
// large, no permission, of a newer version), UnknownFormat.
OpenedProject readProject(const std::filesystem::path& file, StoredRuns& stored);

// Whether the beginning of the file is that of a project. False for what cannot be read.
bool isProject(const std::filesystem::path& file);

// NAME.windline-runs, where its runs lie.
std::filesystem::path runsFolderOf(const std::filesystem::path& project);

} // namespace windline
