// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_arguments.h"

#include <string>
#include <vector>

namespace windline {

// `windline-cli run --project FILE.windline`: meteorology, starts and settings of a project of the window. Options that
// say how to compute and what to write stand beside it; those that say what the project says are refused.
ParsedRun parseProjectRun(const RunArguments& arguments, const std::vector<std::string>& strategies);

} // namespace windline
