// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_snapshot.h"

#include <cmath>
#include <filesystem>
#include <functional>
#include <vector>

namespace windline {

// Meteorology with known answers: fields as functions of place and time.
struct MadeMeteorology {
    using LevelFunction = std::function<double(double latitude, double longitude, double pressurePa, double hours)>;
    using SurfaceFunction = std::function<double(double latitude, double longitude, double hours)>;

    HorizontalGrid grid;
    std::vector<double> levelsPa; // ascending
    Time firstTime = std::chrono::sys_days(std::chrono::year(2020) / 1 / 1);
    std::vector<double> hours; // of the times, after the first
    std::vector<std::pair<Field, LevelFunction>> levelFields;
    std::vector<std::pair<Field, SurfaceFunction>> surfaceFields;

    Time timeAt(double hoursLater) const { return firstTime + std::chrono::seconds(std::llround(hoursLater * 3600)); }
    MetSnapshot snapshot(double hoursLater) const;
    // As CF NetCDF, floats, uncompressed.
    void write(const std::filesystem::path& file) const;
};

HorizontalGrid globalGrid(double spacing, double latitudeFirst = -90);

} // namespace windline
