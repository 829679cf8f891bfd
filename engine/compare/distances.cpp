// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/distances.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace windline {

// Haversines, which keep their digits where points are metres apart.
double greatCircleKm(const TrajectoryPoint& from, const TrajectoryPoint& to)
{
    constexpr double radiusKm = 6371.2;
    constexpr double radians = std::numbers::pi / 180;
    const double northward = std::sin((to.latitudeDegrees - from.latitudeDegrees) * radians / 2);
    const double eastward = std::sin((to.longitudeDegrees - from.longitudeDegrees) * radians / 2);
    const double haversine = northward * northward
        + std::cos(from.latitudeDegrees * radians) * std::cos(to.latitudeDegrees * radians) * eastward * eastward;
    return 2 * radiusKm * std::asin(std::min(1.0, std::sqrt(haversine)));
}

} // namespace windline
