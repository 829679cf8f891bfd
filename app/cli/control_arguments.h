// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_arguments.h"

#include <string>
#include <vector>

namespace windline {

// `windline-cli run --control CONTROL`: the request comes from HYSPLIT's files. Options that say how to compute and
// what to write override them; those that say what CONTROL says are refused. Opens the meteorology only when CONTROL's
// start time counts from its first or last time. Problems name the line of the file that they concern.
ParsedRun parseControlRun(const RunArguments& arguments, const std::vector<std::string>& strategies);

// HYSPLIT's boundary files for a request with its numerics: beside CONTROL (no folder: none), in --bdyfiles or among
// the settings. What is wrong with them, or with the option, becomes a problem.
void findBoundaryFilesFor(
    ParsedRun& run, const RunArguments& arguments, const std::filesystem::path& controlFolder = {});

} // namespace windline
