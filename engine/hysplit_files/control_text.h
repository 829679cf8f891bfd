// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit_files/file_messages.h"
#include "engine/model/time.h"
#include "engine/model/vertical_motion.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace windline {

// A trajectory CONTROL as it stands there, before SETUP.CFG says what its heights mean.
struct ControlText {
    struct Start {
        double latitude = 0, longitude = 0, height = 0;
        int line = 0;
    };
    struct MetFile {
        std::string folder, name;
        int line = 0; // of the name
    };

    std::optional<Time> startTime;
    // Without it: after the first time of the meteorology, or before the last one of a backward run.
    std::optional<std::chrono::minutes> relativeStart;
    std::vector<Start> starts;
    std::chrono::hours hours{0}; // negative: backward
    VerticalMotion verticalMotion = VerticalMotion::Data;
    double topMetres = 10'000;
    std::vector<MetFile> meteorology;
    std::string outputFolder, outputName;

    // Lines, from 1; 0 when the file ends before.
    int timeLine = 0, countLine = 0, hoursLine = 0, motionLine = 0, topLine = 0, metCountLine = 0, outputFolderLine = 0,
        outputLine = 0;
};

// Reads CONTROL's lines (HYSPLIT User's Guide, S310): every problem, not the first. warnings: what is written there
// and not used.
ControlText parseControl(std::span<const std::string> lines, FileMessages& problems, FileMessages& warnings);

} // namespace windline
