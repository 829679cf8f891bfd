// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trajectory.h"

#include <cstddef>
#include <vector>

namespace windline {

struct TrajectoryPair {
    std::size_t first = 0; // index in the first set
    std::size_t second = 0;
};

// Which trajectories of two sets belong together.
struct Pairing {
    enum class By { Number, Start };

    By by = By::Number;
    std::vector<TrajectoryPair> pairs;
    std::vector<int> onlyInFirst; // numbers of those without a partner
    std::vector<int> onlyInSecond;
    int startsApart = 0; // pairs whose starts are known and differ in place, height or time …
    double largestStartDistanceKm = 0; // … and the largest distance between starts
};

// Trajectories of equal number belong together. Only where the numbers of the sets say something else than their
// starts (fewer pairs of equal number start together than there are trajectories that start together with exactly one
// of the other set), those that start together do.
// Two starts are together within 0.01 degrees, 1 m or 1 hPa, and 1 minute, as far as both are known: place and height
// of the point at age 0, and the time of the start (1970-01-01T00:00Z stands for none).
Pairing pairTrajectories(const std::vector<Trajectory>& first, const std::vector<Trajectory>& second);

} // namespace windline
