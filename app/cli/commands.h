// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_arguments.h"

#include <string>
#include <vector>

namespace windline {

// Each returns an exit status. Results go to standard output, everything else to standard error.
int runCommand(const RunArguments& arguments);
int infoCommand(const std::vector<std::string>& files);
int demoMetCommand(const std::string& file);

} // namespace windline
