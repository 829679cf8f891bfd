// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <signal.h>
#include <stdlib.h>

#include <clocale>
#include <exception>
#include <functional>
#include <iostream>
#include <new>

namespace {

// An empty variable of a script must not read as an option that was not given.
CLI::Validator isNamed()
{
    return CLI::Validator([](const std::string& text) { return text.empty() ? "no file is named" : ""; }, "");
}

void addStartOptions(CLI::App& command, windline::RunArguments& arguments)
{
    command
        .add_option("--start-time", arguments.startTimes,
            "Start of all trajectories without a time of their own, UTC; may be repeated")
        ->type_name("2020-01-01T00:00Z")
        ->take_all()
        ->expected(1);
    command
        .add_option("--start-every", arguments.startEveryHours,
            "Further starts, so many hours apart, from --start-time to --start-until")
        ->type_name("HOURS");
    command.add_option("--start-until", arguments.startUntil, "The time of the last of them")->type_name("TIME");
    command
        .add_option("--start", arguments.starts,
            "A start: latitude, longitude and height in m (above ground), masl (above sea level) or hPa; without a "
            "height, those of --heights; may be repeated")
        ->type_name("LAT,LON[,HEIGHT]")
        ->take_all()
        ->expected(1);
    command
        .add_option("--matrix", arguments.matrices,
            "Starts at every place between two corners, going east from the first, in steps of degrees; may be "
            "repeated")
        ->type_name("LAT1,LON1,LAT2,LON2,DLAT,DLON")
        ->take_all()
        ->expected(1);
    command.add_option("--heights", arguments.heights, "Heights of the starts without one, e.g. 500m,1500m,850hPa")
        ->type_name("HEIGHT,...");
    command
        .add_option("--starts", arguments.startsFile,
            "Table of starts: columns latitude, longitude, height and, if wanted, unit, name, time")
        ->type_name("FILE.csv")
        ->check(isNamed());
    command.add_flag("--ensemble", arguments.ensemble,
        "27 trajectories for each start, with the meteorology displaced by a grid cell and 0.01 sigma");
}

void addNumericsOptions(CLI::App& command, windline::RunArguments& arguments)
{
    command
        .add_option("--numerics", arguments.numerics, "How to compute: accurate, or hysplit for HYSPLIT's own numbers")
        ->type_name("accurate|hysplit")
        ->capture_default_str();
    command
        .add_option("--interpolation", arguments.interpolation,
            "Accurate: the wind between the times, columns and levels of the meteorology: linear, or cubic, which is "
            "nearer to the truth and takes longer")
        ->type_name("linear|cubic")
        ->capture_default_str();
    command
        .add_option("--vertical", arguments.vertical,
            "Vertical motion: data (the file's), isobaric, isentropic, isopycnic, isosigma, divergence, msl-to-agl, "
            "average, damped (HYSPLIT's 0 to 8), or auto")
        ->type_name("NAME|NUMBER")
        ->capture_default_str();
    command
        .add_option("--time-step", arguments.timeStepMinutes,
            "Accurate: the longest step (5), strong winds on fine grids ask for shorter ones; hysplit: DELT, 0 for one "
            "that follows the wind (0)")
        ->type_name("MINUTES");
    command.add_option("--tratio", arguments.tratio, "HYSPLIT's TRATIO: grid cells that a step may cross (0.75)")
        ->type_name("CELLS");
    command.add_option("--model-top", arguments.modelTopMetres, "HYSPLIT's top of the model above ground (20000)")
        ->type_name("METRES");
    command
        .add_option("--variables", arguments.variables,
            "Meteorology along the path: pressure, theta, temperature, rainfall, mixing-depth, rh, specific-humidity, "
            "mixing-ratio, terrain, solar-flux, u, v, omega, distance; or all")
        ->type_name("NAME,...");
}

void addRunOptions(CLI::App& command, windline::RunArguments& arguments)
{
    command
        .add_option("--met", arguments.meteorology, "Meteorology: one or more NetCDF or ARL packed files, one timeline")
        ->type_name("FILE...");
    addStartOptions(command, arguments);
    command.add_option("--hours", arguments.hours, "Duration: 24 forward, -24 backward")->type_name("HOURS");
    addNumericsOptions(command, arguments);
    command.add_option("--output-interval", arguments.outputIntervalMinutes, "Time between points of a trajectory")
        ->type_name("MINUTES")
        ->capture_default_str();
    command.add_option("--strategy", arguments.strategy, "What computes: auto, sequential or parallel")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--workers", arguments.workers, "Threads of the parallel strategy; 0: one for each core")
        ->type_name("N")
        ->capture_default_str();
    command
        .add_option("-o,--output", arguments.outputs,
            "Write the trajectories: .geojson .shp .gpkg .kml .csv .nc .tdump; may be repeated")
        ->type_name("OUT")
        ->take_all()
        ->expected(1);
    command.add_option("--report", arguments.report, "Write what was done and how long it took, as JSON")
        ->type_name("REPORT.json")
        ->check(isNamed());
}

void addControlOptions(CLI::App& command, windline::RunArguments& arguments)
{
    command
        .add_option("--control", arguments.control,
            "Run HYSPLIT's CONTROL as it is, with its SETUP.CFG, with HYSPLIT's numerics")
        ->type_name("CONTROL")
        ->check(isNamed());
    command.add_option("--setup", arguments.setup, "HYSPLIT's settings; without it, SETUP.CFG beside CONTROL")
        ->type_name("SETUP.CFG")
        ->check(isNamed());
    command
        .add_option("--bdyfiles", arguments.bdyfiles,
            "Folder of HYSPLIT's boundary files (ASCDATA.CFG), where there are none beside CONTROL")
        ->type_name("DIR")
        ->check(isNamed());
}

// The last line of defence: whatever happens, a sentence and one of the exit statuses.
int guarded(const std::function<int()>& command)
{
    int status = windline::exitRunFailed;
    try {
        status = command();
    } catch (const std::bad_alloc&) {
        std::cerr << "windline-cli: there is not enough memory; use fewer starts or a longer output interval.\n";
    } catch (const std::exception& error) {
        std::cerr << "windline-cli: something went wrong that should not: " << error.what() << '\n';
    }
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "windline-cli: standard output cannot be written to; is the disk full?\n";
        return status == windline::exitDone ? windline::exitRunFailed : status;
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    // It speaks English and writes numbers with points, whatever the desktop's language; Qt insists on UTF-8.
    ::setenv("LC_ALL", "C.UTF-8", 1);
    const QCoreApplication application(argc, argv);
    ::signal(SIGXFSZ, SIG_IGN); // a file that grows beyond the user's limit is an error like a full disk
    std::setlocale(LC_NUMERIC, "C"); // where the system has no C.UTF-8

    CLI::App program(
        "Windline computes air-parcel trajectories: where air came from and where it goes.", "windline-cli");
    program.failure_message([](const CLI::App*, const CLI::Error& error) {
        return std::string("windline-cli: ") + error.what() + "\nRun with --help for more information.\n";
    });
    program.set_version_flag("--version", "windline-cli " WINDLINE_VERSION);
    program.require_subcommand(0, 1); // none is told below, after words that are no command
    program.footer("Exit status: 0 done, 2 the request is wrong, 3 the run could not go on, 130 interrupted.");

    windline::RunArguments runArguments;
    CLI::App* run = program.add_subcommand("run", "Compute trajectories");
    addRunOptions(*run, runArguments);
    addControlOptions(*run, runArguments);

    std::vector<std::string> infoFiles;
    CLI::App* info = program.add_subcommand("info", "Show what files hold: meteorology or trajectories");
    info->add_option("FILE", infoFiles, "Files of meteorology or trajectories")->required();

    windline::CompareArguments compareArguments;
    CLI::App* compare = program.add_subcommand("compare", "Compare two files of trajectories hour by hour");
    compare->add_option("A", compareArguments.first, "Trajectories: tdump, .csv, .geojson or .nc")->required();
    compare->add_option("B", compareArguments.second, "What to compare them with")->required();
    compare->add_option("--hours", compareArguments.hours, "Compare up to this age only")->type_name("HOURS");
    compare->add_option("-o,--output", compareArguments.output, "Write the figures too: .csv or .json")
        ->type_name("OUT");

    std::string demoFile;
    CLI::App* demoMet = program.add_subcommand("demo-met", "Write the demonstration meteorology (synthetic) as NetCDF");
    demoMet->add_option("OUT.nc", demoFile, "The file to write")->required();

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? windline::exitDone : windline::exitRequestWrong;
    }
    for (const CLI::Option* option : run->parse_order())
        runArguments.given.insert(option->get_name());
    if (program.get_subcommands().empty()) {
        std::cerr
            << "windline-cli: name a command: run, info, compare or demo-met.\nRun with --help for more information.\n";
        return windline::exitRequestWrong;
    }
    return guarded([&] {
        if (run->parsed())
            return windline::runCommand(runArguments);
        if (info->parsed())
            return windline::infoCommand(infoFiles);
        if (compare->parsed())
            return windline::compareCommand(compareArguments);
        return windline::demoMetCommand(demoFile);
    });
}
