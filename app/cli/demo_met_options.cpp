// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_options.h"

#include <CLI/CLI.hpp>

namespace windline {

void addDemoMetOptions(CLI::App& command, DemoMetArguments& arguments)
{
    command.add_option("OUT.nc", arguments.output, "The file to write")->required();
    command.footer(
        "Without options: the small demonstration, 2.5 degrees x 12 levels, packed. With any of them: floats on a grid "
        "of that size, uncompressed unless --deflate is given; what is not given is 1 degree, 37 levels, every 3 hours "
        "for 24 hours.");
    command.add_option("--resolution", arguments.resolution, "Distance of grid points, a whole part of 180 degrees")
        ->type_name("DEGREES");
    command
        .add_option("--levels", arguments.levels, "How many pressure levels from 1000 to 1 hPa; 37 are those of ERA5")
        ->type_name("N");
    command.add_option("--step", arguments.stepHours, "Hours between times")->type_name("HOURS");
    command.add_option("--hours", arguments.hours, "Hours from the first time to the last")->type_name("HOURS");
    command.add_option("--start-time", arguments.startTime, "The first time, UTC (2020-01-01T00:00Z)")
        ->type_name("TIME");
    command.add_option("--deflate", arguments.deflate, "Compress, 1 (fast) to 9 (small); reading takes longer")
        ->type_name("1..9");
    command.add_flag(
        "--classic", arguments.classic, "NetCDF classic (CDF-5) instead of NetCDF-4; reading takes longer");
}

} // namespace windline
