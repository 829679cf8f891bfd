// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_options.h"

#include <CLI/CLI.hpp>

namespace windline {

void addBenchmarkOptions(CLI::App& command, BenchmarkArguments& arguments)
{
    command.description("Measure how fast the strategies are on this machine, and whether they agree");
    command.footer(
        "Without --met it makes a demonstration atmosphere of 1 degree and 37 levels (440 MB) in a temporary "
        "folder. With starts it measures that request; otherwise, or with --cases, made starts.");
    command
        .add_option("--cases", arguments.cases,
            "What to measure: document (1 start 6 h; 1, 4, 16, 64 starts 24 h), large (1,000, 10,000, 100,000 starts "
            "24 h), all, and numbers of starts (document,1000,10000)")
        ->type_name("NAME|N,...");
    command.add_option("--strategies", arguments.strategies, "Strategies, the first is what others must agree with")
        ->type_name("NAME,...")
        ->capture_default_str();
    command
        .add_option("--workers", arguments.workers,
            "Numbers of workers of the strategies that have them; 0: one for each core; all: 1, 2, 4, ... cores")
        ->type_name("N,...|all")
        ->capture_default_str();
    command.add_option("--repeats", arguments.repeats, "Runs that count")->type_name("N")->capture_default_str();
    command.add_option("--warm-up", arguments.warmUp, "Runs before them that do not count")
        ->type_name("N")
        ->capture_default_str();
    command
        .add_option("--output-interval", arguments.outputInterval,
            "Time between points, or off: the first and the last alone (60; off from 10,000 starts on)")
        ->type_name("MINUTES|off");
    command.add_option("-o,--output", arguments.outputs, "Write the result: .csv or .json; may be repeated")
        ->type_name("OUT")
        ->take_all()
        ->expected(1);
    command
        .add_option(
            "--compare", arguments.compare, "Measure nothing, but compare two results that were written as JSON")
        ->type_name("A.json B.json")
        ->expected(2);
    addRequestOptions(command, arguments.run);
}

} // namespace windline
