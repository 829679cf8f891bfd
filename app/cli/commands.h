// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_arguments.h"

#include <optional>
#include <string>
#include <vector>

namespace windline {

struct CompareArguments {
    std::string first;
    std::string second;
    std::optional<double> hours;
    std::optional<std::string> output;
};

// Each returns an exit status. Results go to standard output, everything else to standard error.
int runCommand(const RunArguments& arguments);
int infoCommand(const std::vector<std::string>& files);
int compareCommand(const CompareArguments& arguments);
int demoMetCommand(const std::string& file);
int calibrateCommand();

} // namespace windline
