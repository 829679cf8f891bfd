// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace windline {

// The options of `windline-cli run` as they were typed.
struct RunArguments {
    std::vector<std::string> meteorology;
    std::vector<std::string> startTimes;
    std::string startEveryHours;
    std::string startUntil;
    std::vector<std::string> starts;
    std::vector<std::string> matrices;
    std::vector<std::string> rings;
    std::string heights;
    std::string startsFile;
    bool ensemble = false;
    std::string hours;
    std::string numerics = "accurate";
    std::string interpolation = "linear";
    std::string vertical = "data";
    std::string timeStepMinutes; // empty: the numerics' own
    std::string outputIntervalMinutes = "60";
    std::string variables;
    std::string tratio; // empty: HYSPLIT's
    std::string modelTopMetres; // empty: HYSPLIT's
    std::string strategy = "auto";
    std::string workers = "0";
    std::string batchSize = "0";
    bool noGpu = false;
    std::string gpuBatchSize = "0";
    bool gpuCompactWinds = false;
    bool noCalibration = false; // auto does not look at the costs measured on this machine
    bool wantsOutput = true; // no output at all is a mistake
    std::vector<std::string> outputs;
    std::string report;
    std::string project; // of the window
    std::string control; // HYSPLIT's CONTROL
    std::string setup; // its SETUP.CFG; empty: the one beside CONTROL
    std::string bdyfiles; // folder of its boundary files
    std::set<std::string> given; // the options that were typed: "--vertical"
};

struct ParsedRun {
    RunRequest request;
    std::vector<std::string> startOptions; // those that gave starts
    std::vector<std::uint32_t> startSources; // for each of the request's starts, which of them gave it
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

} // namespace windline
