// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace windline {

// The options of `windline-cli run` as they were typed.
struct RunArguments {
    std::vector<std::string> meteorology;
    std::string startTime;
    std::vector<std::string> starts;
    std::string startsFile;
    std::string hours;
    std::string vertical = "data";
    std::string timeStepMinutes = "5";
    std::string outputIntervalMinutes = "60";
    std::string strategy = "auto";
    std::string workers = "0";
    std::vector<std::string> outputs;
    std::string report;
    std::string control; // HYSPLIT's CONTROL
    std::string setup; // its SETUP.CFG; empty: the one beside CONTROL
    std::string bdyfiles; // folder of its boundary files
    std::set<std::string> given; // the options that were typed: "--vertical"
};

struct ParsedRun {
    RunRequest request;
    std::vector<std::string> startOptions; // for the first of the request's starts, the option that gave it
    std::string startsOption; // for the others
    std::vector<std::filesystem::path> outputs;
    std::vector<std::filesystem::path> tdumpOutputs; // those of them that are tdump files whatever they are called
    std::map<std::string, std::string> places; // of members of RunRequest that a file gave: "CONTROL, line 7"
    std::vector<std::string> notes; // sentences about what is used, and in `warnings` about what is not
    std::vector<std::string> warnings;
    std::vector<std::string> problems; // each names its option; of many that concern one option, the first

    // The option, or the line of a file, that sets a member of RunRequest: "--hours" for "duration".
    std::string optionOf(const std::string& field) const;
};

// Turns the options into a request; checks all that can be known before a file is opened, the outputs included.
// strategies: the ids that can be asked for besides auto.
ParsedRun parseRun(const RunArguments& arguments, const std::vector<std::string>& strategies);

// LAT,LON,HEIGHT with m (above ground, also when no unit is given), masl or hPa behind the height. Throws
// std::invalid_argument with a sentence.
StartPoint parseStart(const std::string& text);

} // namespace windline
