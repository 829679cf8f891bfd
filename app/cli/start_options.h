// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem_list.h"
#include "app/cli/run_arguments.h"
#include "engine/model/start_point.h"

#include <cstdint>
#include <string>
#include <vector>

namespace windline {

// Every place with every height that is asked for, before times and ensembles multiply them.
struct GivenStarts {
    std::vector<StartPoint> starts;
    std::vector<std::uint32_t> sources; // for each of them, which of the options gave it
    std::vector<std::string> options; // as they were typed: "--start 37.5,127,500m"
};

// Those of --start in the order in which they were typed, then those of --matrix, of --ring, and of
// the table of --starts.
GivenStarts givenStarts(const RunArguments& arguments, ProblemList& problems);

// Of --start-time, --start-every and --start-until; empty when no time was given, or one that cannot be read.
std::vector<Time> givenTimes(const RunArguments& arguments, ProblemList& problems);

} // namespace windline
