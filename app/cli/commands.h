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

// As they were typed; empty: the default.
struct DemoMetArguments {
    std::string output;
    std::string resolution; // degrees
    std::string levels;
    std::string stepHours;
    std::string hours;
    std::string startTime;
    std::string deflate;
    bool classic = false;
    bool anyOption = false; // otherwise the demonstration itself, which is small and packed
};

// As they were typed.
struct BenchmarkArguments {
    RunArguments run; // meteorology, starts, hours and numerics of it
    std::string cases; // empty: those of the document and two larger ones
    std::string strategies = "sequential,parallel";
    std::string workers = "0";
    std::string repeats = "3";
    std::string warmUp = "1";
    std::string outputInterval;
    std::vector<std::string> outputs;
    std::vector<std::string> compare; // two files, or none
};

// Each returns an exit status. Results go to standard output, everything else to standard error.
int runCommand(const RunArguments& arguments);
int infoCommand(const std::vector<std::string>& files);
int compareCommand(const CompareArguments& arguments);
int benchmarkCommand(const BenchmarkArguments& arguments);
int calibrateCommand();
int demoMetCommand(const DemoMetArguments& arguments);

} // namespace windline
