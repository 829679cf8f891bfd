// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem_list.h"
#include "app/cli/run_arguments.h"

namespace windline {

// --no-gpu, --gpu-batch-size and --gpu-compact-winds.
void readGpuOptions(const RunArguments& arguments, RunRequest& request, ProblemList& problems);

} // namespace windline
