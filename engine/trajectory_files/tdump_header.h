// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"
#include "engine/trajectory_files/tdump_lines.h"

#include <string>
#include <vector>

namespace windline {

struct TdumpStart {
    Time time; // to the hour; the first row has the minute
    double latitudeDegrees = 0;
    double longitudeDegrees = 0;
    double heightAglMetres = 0; // NaN where the file has HYSPLIT's -9999
};

// What stands before the rows of HYSPLIT's endpoint file (https://www.ready.noaa.gov/hypub/trajinfo.html).
struct TdumpHeader {
    int format = 0; // 0: none is written
    std::vector<std::string> models; // of the meteorology
    std::string direction; // "FORWARD"
    std::string verticalMotion; // "OMEGA"
    std::size_t countLine = 0; // that announces how many starts there are
    std::vector<TdumpStart> starts;
    std::vector<std::string> labels; // of the diagnostic variables
};

// Throws EngineError (NotReadable) with the line.
TdumpHeader readTdumpHeader(TdumpLines& lines);

} // namespace windline
