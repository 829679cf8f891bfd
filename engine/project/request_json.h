// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/project/json_fields.h"
#include "engine/project/json_text.h"

namespace windline {

// A request without its meteorology and starts, and without how to compute it.
JsonMembers settingsJson(const RunRequest& settings, const std::filesystem::path& projectFolder);
RunRequest settingsFromJson(const JsonFields& fields, const std::filesystem::path& projectFolder);

// How to compute it (takeHowToCompute()).
JsonMembers computingJson(const RunRequest& settings);
void readComputing(const JsonFields& fields, RunRequest& settings);

// Lists of files.
std::string pathsJson(
    const std::vector<std::filesystem::path>& files, const std::filesystem::path& projectFolder, int indentation);
std::vector<std::filesystem::path> pathsFromJson(
    const JsonFields& fields, const char* key, const std::filesystem::path& projectFolder);

} // namespace windline
