// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_options.h"
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
    windline::addRunOptions(*run, runArguments);

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

    windline::BenchmarkArguments benchmarkArguments;
    CLI::App* benchmark = program.add_subcommand("benchmark");
    windline::addBenchmarkOptions(*benchmark, benchmarkArguments);

    CLI::App* calibrate = program.add_subcommand(
        "calibrate", "Measure what strategies cost on this machine (a few seconds), for --strategy auto to go by");

    windline::DemoMetArguments demoArguments;
    CLI::App* demoMet = program.add_subcommand("demo-met", "Write the demonstration meteorology (synthetic) as NetCDF");
    windline::addDemoMetOptions(*demoMet, demoArguments);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? windline::exitDone : windline::exitRequestWrong;
    }
    for (const CLI::Option* option : run->parse_order())
        runArguments.given.insert(option->get_name());
    for (const CLI::Option* option : benchmark->parse_order())
        benchmarkArguments.run.given.insert(option->get_name());
    for (const CLI::Option* option : demoMet->parse_order())
        demoArguments.anyOption = demoArguments.anyOption || !option->get_positional();
    if (program.get_subcommands().empty()) {
        std::cerr << "windline-cli: name a command: run, info, compare, benchmark, calibrate or demo-met.\nRun with "
                     "--help for more information.\n";
        return windline::exitRequestWrong;
    }
    return guarded([&] {
        if (run->parsed())
            return windline::runCommand(runArguments);
        if (info->parsed())
            return windline::infoCommand(infoFiles);
        if (compare->parsed())
            return windline::compareCommand(compareArguments);
        if (benchmark->parsed())
            return windline::benchmarkCommand(benchmarkArguments);
        if (calibrate->parsed())
            return windline::calibrateCommand();
        return windline::demoMetCommand(demoArguments);
    });
}
