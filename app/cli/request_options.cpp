// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_options.h"

#include <CLI/CLI.hpp>

namespace windline {

namespace {

void addStartOptions(CLI::App& command, RunArguments& arguments)
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
            "A start: latitude and longitude (37.5,127 or 37°30'N,127°E) and height in m (above ground), masl (above "
            "sea level) or hPa; without a "
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
    command
        .add_option("--ring", arguments.rings,
            "NUMBER starts around a centre, RADIUS km from it, clockwise from its north; may be repeated")
        ->type_name("LAT,LON,RADIUS,NUMBER")
        ->take_all()
        ->expected(1);
    command.add_option("--heights", arguments.heights, "Heights of the starts without one, e.g. 500m,1500m,850hPa")
        ->type_name("HEIGHT,...");
    command
        .add_option("--starts", arguments.startsFile,
            "Table of starts: columns latitude, longitude, height and, if wanted, unit, name, time")
        ->type_name("FILE.csv")
        ->check(nameOfFile());
    command.add_flag("--ensemble", arguments.ensemble,
        "27 trajectories for each start, with the meteorology displaced by a grid cell and 0.01 sigma");
}

void addNumericsOptions(CLI::App& command, RunArguments& arguments)
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

void addGpuOptions(CLI::App& command, RunArguments& arguments)
{
    command
        .add_option(
            "--gpu-batch-size", arguments.gpuBatchSize, "Parcels that the GPU takes at once; 0: as many as suit it")
        ->type_name("N")
        ->capture_default_str();
    command.add_flag("--no-gpu", arguments.noGpu, "auto leaves the GPU alone; gpu and hybrid are refused");
    command.add_flag("--gpu-compact-winds", arguments.gpuCompactWinds,
        "Winds take half the room in the GPU's memory, at some loss of precision");
}

} // namespace

CLI::Validator nameOfFile()
{
    return CLI::Validator([](const std::string& text) { return text.empty() ? "no file is named" : ""; }, "");
}

void addRequestOptions(CLI::App& command, RunArguments& arguments)
{
    command
        .add_option("--met", arguments.meteorology, "Meteorology: one or more NetCDF or ARL packed files, one timeline")
        ->type_name("FILE...");
    addStartOptions(command, arguments);
    command.add_option("--hours", arguments.hours, "Duration: 24 forward, -24 backward")->type_name("HOURS");
    addNumericsOptions(command, arguments);
    addGpuOptions(command, arguments);
}

} // namespace windline
