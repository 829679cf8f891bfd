// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/vertical_datum.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

bool isKnownEverywhere(const std::vector<Trajectory>& trajectories, std::size_t leastPoints, VerticalDatum datum)
{
    return std::ranges::all_of(trajectories, [leastPoints, datum](const Trajectory& trajectory) {
        return trajectory.points.size() < leastPoints
            || std::ranges::all_of(
                trajectory.points,
                [datum](const TrajectoryPoint& point) { return heightMetres(point, datum).has_value(); });
    });
}

} // namespace

VerticalDatum verticalDatum(const std::vector<Trajectory>& trajectories)
{
    // One start outside the meteorology has no heights, and shall not take those of the others away.
    const bool somethingMoved =
        std::ranges::any_of(trajectories, [](const Trajectory& t) { return t.points.size() > 1; });
    const std::size_t leastPoints = somethingMoved ? 2 : 1;
    for (const VerticalDatum datum : {VerticalDatum::SeaLevel, VerticalDatum::Ground})
        if (isKnownEverywhere(trajectories, leastPoints, datum))
            return datum;
    return VerticalDatum::None;
}

std::optional<double> heightMetres(const TrajectoryPoint& point, VerticalDatum datum)
{
    double height = unknownValue;
    if (datum == VerticalDatum::SeaLevel)
        height = double(point.heightAglMetres) + point.terrainMetres;
    else if (datum == VerticalDatum::Ground)
        height = point.heightAglMetres;
    return std::isnan(height) ? std::nullopt : std::optional(height);
}

} // namespace windline
