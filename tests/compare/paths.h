// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <numbers>
#include <vector>

namespace windline {

inline constexpr double kmPerDegree = 6371.2 * std::numbers::pi / 180;

struct Step {
    double minutes = 0;
    double latitude = 0;
    double longitude = 0;
    double height = 0;
};

inline Trajectory path(int number, const std::vector<Step>& steps)
{
    Trajectory trajectory;
    trajectory.number = number;
    for (const Step& step : steps)
        trajectory.points.push_back({.ageSeconds = step.minutes * 60,
            .latitudeDegrees = step.latitude,
            .longitudeDegrees = step.longitude,
            .pressureHpa = unknownValue,
            .heightAglMetres = static_cast<float>(step.height)});
    return trajectory;
}

} // namespace windline
