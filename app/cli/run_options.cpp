// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_options.h"

#include <CLI/CLI.hpp>

namespace windline {

namespace {

void addControlOptions(CLI::App& command, RunArguments& arguments)
{
    command
        .add_option("--control", arguments.control,
            "Run HYSPLIT's CONTROL as it is, with its SETUP.CFG, with HYSPLIT's numerics")
        ->type_name("CONTROL")
        ->check(nameOfFile());
    command.add_option("--setup", arguments.setup, "HYSPLIT's settings; without it, SETUP.CFG beside CONTROL")
        ->type_name("SETUP.CFG")
        ->check(nameOfFile());
    command
        .add_option("--bdyfiles", arguments.bdyfiles,
            "Folder of HYSPLIT's boundary files (ASCDATA.CFG), where there are none beside CONTROL")
        ->type_name("DIR")
        ->check(nameOfFile());
}

} // namespace

void addRunOptions(CLI::App& command, RunArguments& arguments)
{
    addRequestOptions(command, arguments);
    command.add_option("--output-interval", arguments.outputIntervalMinutes, "Time between points of a trajectory")
        ->type_name("MINUTES")
        ->capture_default_str();
    command.add_option("--strategy", arguments.strategy, "What computes: auto, sequential, parallel, gpu or hybrid")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--workers", arguments.workers, "Threads of the parallel strategy; 0: one for each core")
        ->type_name("N")
        ->capture_default_str();
    command
        .add_option(
            "--batch-size", arguments.batchSize, "Parcels that a worker takes at once; 0: chosen, fewer toward the end")
        ->type_name("N")
        ->capture_default_str();
    command.add_flag("--no-calibration", arguments.noCalibration,
        "auto goes by the number of operations, not by what `calibrate` measured on this machine");
    command
        .add_option("-o,--output", arguments.outputs,
            "Write the trajectories: .geojson .shp .gpkg .kml .csv .nc .tdump; may be repeated")
        ->type_name("OUT")
        ->take_all()
        ->expected(1);
    command.add_option("--report", arguments.report, "Write what was done and how long it took, as JSON")
        ->type_name("REPORT.json")
        ->check(nameOfFile());
    command
        .add_option("--project", arguments.project, "Run a project of the window: its meteorology, starts and settings")
        ->type_name("FILE.windline")
        ->check(nameOfFile());
    addControlOptions(command, arguments);
}

} // namespace windline
