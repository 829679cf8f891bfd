// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/kept_run.h"

namespace windline {

// Two trajectories of two hours, of starts 11 and 12; the second ended early.
inline KeptRun keptRun(int number = 0)
{
    KeptRun run;
    run.number = number;
    run.request.meteorology = {"/data/a.nc"};
    run.request.startTime = timeFromIso("2020-01-01T00:00Z");
    auto trajectories = std::make_shared<std::vector<Trajectory>>();
    for (int i = 0; i < 2; ++i) {
        StartPoint start;
        start.name = i == 0 ? "a" : "b";
        start.latitudeDegrees = 35 + i;
        start.longitudeDegrees = 127;
        run.request.starts.push_back(start);
        run.origins.push_back({11 + i, i});
        Trajectory trajectory;
        trajectory.number = i + 1;
        trajectory.start = start;
        trajectory.startTime = *run.request.startTime;
        for (int hour = 0; hour <= 2; ++hour)
            trajectory.points.push_back({.ageSeconds = hour * 3600.0,
                .latitudeDegrees = start.latitudeDegrees,
                .longitudeDegrees = 127.0 + hour,
                .pressureHpa = 900,
                .heightAglMetres = 500});
        trajectory.end = i == 0 ? EndReason::Finished : EndReason::LeftEast;
        trajectories->push_back(trajectory);
    }
    run.trajectories = trajectories;
    return run;
}

} // namespace windline
