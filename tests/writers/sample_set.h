// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/writers/writers.h"

namespace windline {

// A run of three trajectories with what is hard in files: a date line, a pole, an early end between two output times,
// a start that went nowhere, names that are not ASCII.
struct SampleRun {
    RunRequest request;
    RunReport report;
    std::vector<Trajectory> trajectories;

    SampleRun()
    {
        request.meteorology = {"/data/gdas1.jan20.w1", "/data/era5 2020.nc"};
        request.duration = std::chrono::hours(3);
        const Time start = *timeFromIso("2020-01-01T06:00Z");
        trajectories = {
            {1, {"Sélf, \"quoted\"", 50, 179, 500, HeightUnit::MetresAboveGround, {}}, start,
                {{0, 50, 179, 950, 500, 20}, {3600, 50.5, -179, 940.125, 600.25F, 0},
                    {5550, 51, -178.5, 930, 700, 100}},
                EndReason::LeftEast},
            {2, {"북극", 89.5, 10, 300, HeightUnit::Hectopascal, {}}, start,
                {{0, 89.5, 10, 300, 9000, 0}, {3600, 89.5, -170, 300, 9100, 0}, {7200, 89, -170, 300, 9200, 0},
                    {10800, 88.5, -170, 300, 9300, 0}},
                EndReason::Finished},
            {3, {"", -10, 380, 1500, HeightUnit::MetresAboveSeaLevel, {}}, start,
                {{0, -10, 20, unknownValue, unknownValue, unknownValue}}, EndReason::StartOutsideArea},
        };
    }

    TrajectorySet set() const { return {trajectories, request, report}; }
};

} // namespace windline
