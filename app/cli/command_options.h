// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace CLI {
class App;
class Validator;
} // namespace CLI

// Which options a command has, where each of them goes, and what --help says of it.
namespace windline {

void addRunOptions(CLI::App& command, RunArguments& arguments);
void addBenchmarkOptions(CLI::App& command, BenchmarkArguments& arguments);
void addDemoMetOptions(CLI::App& command, DemoMetArguments& arguments);

// What makes a request, whatever is done with it: meteorology, starts, hours, numerics.
void addRequestOptions(CLI::App& command, RunArguments& arguments);

// An empty variable of a script must not read as an option that was not given.
CLI::Validator nameOfFile();

} // namespace windline
