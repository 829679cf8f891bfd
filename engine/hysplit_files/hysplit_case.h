// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit_files/file_message.h"
#include "engine/model/run_request.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace windline {

// What a pair of CONTROL and SETUP.CFG asks for.
struct HysplitCase {
    // numerics is Hysplit. With NSTR, all starts come once for each start time, the later ones with a time of their own
    // and, where the run ends before they are as old as the first, a duration; each names CONTROL's line as its origin.
    RunRequest request;
    std::filesystem::path output; // the tdump file; its name has any extension or none
    MeteorologyOffset ensemble{1, 1, 0.01F}; // DXF, DYF, DZF: by how much an ensemble's members are displaced

    // Without request.startTime: how long after the first time of the meteorology (backward: before its last) the run
    // starts; setStartTime() does so.
    std::optional<std::chrono::minutes> relativeStart;
    std::chrono::hours hours{0}; // CONTROL's: when the whole run ends, also for starts that NSTR repeats
    std::chrono::hours startInterval{0}, lastRestart{9999}; // NSTR, MHRS

    std::filesystem::path control, setup; // the files that were read; setup is empty when there was none
    std::vector<int> meteorologyLines; // of CONTROL, for each file
    int timeLine = 0, countLine = 0, hoursLine = 0, motionLine = 0, topLine = 0, metCountLine = 0, outputFolderLine = 0,
        outputLine = 0; // of CONTROL

    std::vector<FileMessage> problems; // all of them; while there are any, the request is not complete
    std::vector<FileMessage> warnings; // what is not used or not supported
};

// Reads CONTROL and, if it is given, SETUP.CFG. Relative names in CONTROL count from its folder. Opens no meteorology,
// but tells when a file of it is missing. Throws EngineError when one of the two cannot be read at all: FileNotFound,
// NotReadable, UnknownFormat (not text).
HysplitCase readControl(
    const std::filesystem::path& control, const std::optional<std::filesystem::path>& setup = std::nullopt);

// SETUP.CFG beside CONTROL, where HYSPLIT looks for it; nothing when there is none.
std::optional<std::filesystem::path> setupBeside(const std::filesystem::path& control);

// Starts a case with a relative time: first and last time of its meteorology.
void setStartTime(HysplitCase& hysplitCase, Time first, Time last);

} // namespace windline
