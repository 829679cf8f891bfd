// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace windline {

// Writes the demonstration meteorology (an analytic atmosphere: a jet and travelling waves; synthetic, and labelled so)
// as an ordinary CF NetCDF file. Throws EngineError (NotWritable).
void writeDemonstrationMeteorology(const std::filesystem::path& file);

// The same atmosphere on a grid of any size: unpacked floats with all the fields of the demonstration.
struct DemonstrationGrid {
    double resolutionDegrees = 1; // a whole part of 180
    int levels = 37; // 37: ERA5's, 1000 to 1 hPa; fewer: some of these; more: others between
    double hoursBetweenTimes = 3;
    double hours = 24; // from the first time to the last, a multiple of hoursBetweenTimes
    Time firstTime = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1); // a whole hour
    int deflate = 0; // 1 .. 9; 0: not compressed
    bool classic = false; // NetCDF classic (CDF-5), which takes readers longer, instead of NetCDF-4

    int rows() const;
    int columns() const;
    int times() const;
    std::vector<double> levelsHpa() const; // descending
    double latitudeOf(int row) const; // 90 first
    double longitudeOf(int column) const; // 0 first
    double bytes() const; // of the values, not compressed
};

// Every problem, each with the member that has it.
std::vector<Problem> validate(const DemonstrationGrid& grid);

// Writes it level by level, computing on all cores; memory is that of a few levels. The grid must be valid.
// Returns false, leaving nothing behind, when it was stopped. Throws EngineError (NotWritable).
bool writeDemonstrationMeteorology(
    const DemonstrationGrid& grid, const std::filesystem::path& file, const std::stop_token& stop);

// The demonstration's run: a few starts with names, forward, over the time that the meteorology covers.
RunRequest demonstrationRequest(const std::filesystem::path& meteorology);

} // namespace windline
