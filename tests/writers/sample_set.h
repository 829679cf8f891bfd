// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/writers/writers.h"

#include <algorithm>
#include <cstddef>

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

    // With meteorology along the paths: value number i at point k of trajectory n is 100 n + 10 k + i / 4. The last
    // of the first trajectory's points has none, the third trajectory was never recorded.
    void addMeteorology(std::vector<PathVariable> variables)
    {
        request.pathVariables = std::move(variables);
        const std::size_t count = request.pathVariables.size();
        for (Trajectory& trajectory : trajectories) {
            trajectory.meteorology.variables = request.pathVariables;
            for (std::size_t k = 0; k < trajectory.points.size(); ++k)
                for (std::size_t i = 0; i < count; ++i)
                    trajectory.meteorology.values.push_back(
                        static_cast<float>(100 * trajectory.number + 10 * int(k)) + static_cast<float>(i) / 4);
        }
        std::fill_n(trajectories[0].meteorology.values.end() - std::ptrdiff_t(count), count, unknownValue);
        trajectories[2].meteorology.values.assign(count, unknownValue);
    }

    TrajectorySet set() const { return {trajectories, request, report}; }
};

} // namespace windline
