// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trajectory_model.h"

#include <cmath>

// Trajectories whose values are known, for tests of timeline and plots.
namespace windline {

inline Time sampleTime(int hours)
{
    return *timeFromIso("2020-01-01T12:00Z") + std::chrono::hours(hours);
}

// Rises by 10 m an hour above ground that rises by 5 m an hour, from 500 m over 100 m, and moves a degree north.
inline Trajectory sampleTrajectory(int number, int startHours, int hours)
{
    Trajectory trajectory;
    trajectory.number = number;
    trajectory.start.name = "Place " + std::to_string(number);
    trajectory.start.latitudeDegrees = 10;
    trajectory.start.longitudeDegrees = number;
    trajectory.startTime = sampleTime(startHours);
    trajectory.end = EndReason::Finished;
    trajectory.meteorology.variables = {PathVariable::AirTemperature};
    const int direction = hours < 0 ? -1 : 1;
    for (int hour = 0; hour <= std::abs(hours); ++hour) {
        trajectory.points.push_back({.ageSeconds = direction * hour * 3600.0,
            .latitudeDegrees = 10.0 + hour,
            .longitudeDegrees = static_cast<double>(number),
            .pressureHpa = 950.0 - hour,
            .heightAglMetres = static_cast<float>(500 + 10 * hour + 100 * number),
            .terrainMetres = static_cast<float>(100 + 5 * hour)});
        trajectory.meteorology.values.push_back(static_cast<float>(280 + hour));
    }
    return trajectory;
}

// As a run leaves them; ids are 1, 2, ….
inline void fillSample(TrajectoryModel& model, std::vector<Trajectory> trajectories)
{
    std::vector<TrajectoryModel::Origin> origins;
    for (const Trajectory& trajectory : trajectories)
        origins.push_back({trajectory.start, trajectory.number, trajectory.number - 1});
    model.begin(origins, {PathVariable::AirTemperature});
    model.finish(std::move(trajectories));
}

} // namespace windline
