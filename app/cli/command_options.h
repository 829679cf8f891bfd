// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace CLI {
class App;
}

namespace windline {

// Which options a command has, where each of them goes, and what --help says of it.
void addRunOptions(CLI::App& command, RunArguments& arguments);
void addDemoMetOptions(CLI::App& command, DemoMetArguments& arguments);

} // namespace windline
