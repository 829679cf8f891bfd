// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem_list.h"
#include "app/cli/run_arguments.h"

#include <chrono>
#include <string>

namespace windline {

// --numerics, --interpolation, --vertical, --time-step, --tratio and --model-top; what is not given stays as it is in
// the request.
void readNumerics(const RunArguments& arguments, RunRequest& request, ProblemList& problems);

// --variables.
void readVariables(const RunArguments& arguments, RunRequest& request, ProblemList& problems);

// A duration in units of so many seconds, rounded to seconds. example: "minutes such as 5".
std::chrono::seconds readDuration(const std::string& option, const std::string& text, double secondsPerUnit,
    const char* example, ProblemList& problems);

} // namespace windline
