// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace windline {

// Something in a table of starts that its author can mend.
struct StartsCsvProblem {
    int line = 0; // from 1
    std::string column; // as the header names it; empty when the problem concerns the whole line
    std::string message; // a whole sentence that names line and column
};

struct StartsCsv {
    std::vector<StartPoint> starts; // of the lines without a problem
    std::vector<StartsCsvProblem> problems; // every one, not the first
};

// Reads a table of starts: a header with the columns latitude, longitude, height and, if wanted, unit (m, masl or hPa;
// m unless given), name and time (ISO 8601, UTC), in any order; then one start a line. Latitude and longitude may be
// written as parseCoordinate() reads them.
StartsCsv parseStartsCsv(std::string_view text);

// The same from a file. Throws EngineError: FileNotFound, NotReadable.
StartsCsv readStartsCsv(const std::filesystem::path& file);

} // namespace windline
