// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <filesystem>
#include <string>
#include <vector>

namespace windline {

// What a file with trajectories holds, whoever wrote it.
struct TrajectoryFile {
    // In the order of their numbers, with points away from the start. What the file does not say is NaN (heights,
    // pressure) or, where it has no times, 1970-01-01T00:00Z for every start. A file that begins after the start (as
    // tables without a point at age 0 do) gives the first point's place as the start's.
    std::vector<Trajectory> trajectories;
    std::string format; // for people, in the language of the application: "HYSPLIT endpoints (tdump)"
    std::vector<std::string> meteorology; // HYSPLIT's model names, or names of files
    bool isBackward = false;
    bool hasTimes = true;
    std::string verticalMotion; // as the file spells it ("OMEGA"); empty when it does not say
    std::vector<std::string> columns; // along the path, beside time and position, as the file names them
    // What was left out, is odd or is missing, as sentences for people. Not errors: the rest is right.
    std::vector<std::string> notes;
};

// Reads HYSPLIT's endpoint files (tdump) and Windline's own CSV, GeoJSON and NetCDF files, told apart by content, never
// by name; also tables (CSV) of other programs with at least trajectory, age_min or time, latitude and longitude.
// tdump cannot say why a trajectory ended; all of its trajectories count as finished.
// Throws EngineError whose sentence names the file and, in texts, the line: FileNotFound, NotReadable (no permission,
// damaged, cut short), UnknownFormat.
TrajectoryFile readTrajectories(const std::filesystem::path& file);

// Whether the beginning of the file looks like one of them. Throws EngineError: FileNotFound, NotReadable.
bool holdsTrajectories(const std::filesystem::path& file);

} // namespace windline
