// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/pairing.h"
#include "engine/model/trajectory.h"

#include <limits>
#include <optional>
#include <vector>

namespace windline {

// Of one measure over the pairs of one hour for which it is known; NaN when there are none.
struct Figures {
    int count = 0;
    double mean = std::numeric_limits<double>::quiet_NaN();
    double median = std::numeric_limits<double>::quiet_NaN();
    double maximum = std::numeric_limits<double>::quiet_NaN();
};

// How far one pair is apart at one age.
struct ComparedPoint {
    double hours = 0; // since the start, always positive
    double distanceKm = 0; // along the great circle
    double distancePercent = 0; // of the mean length of both paths so far; NaN while neither has moved
    double heightMetres = 0; // the absolute difference of the heights above ground; NaN where one is unknown
    double heightPercent = 0; // of the mean vertical length of both paths so far; NaN likewise
};

struct ComparedPair {
    TrajectoryPair indices; // in the two sets
    int firstNumber = 0;
    int secondNumber = 0;
    std::vector<ComparedPoint> points; // by age
};

struct ComparedHour {
    double hours = 0;
    Figures ahtdKm; // absolute horizontal transport deviation: the mean distance of pairs
    Figures rhtdPercent; // relative horizontal: 200 d/(L1 + L2), with the horizontal lengths L of the paths so far
    Figures avtdMetres; // absolute vertical
    Figures rvtdPercent; // relative vertical
    int missingInFirst = 0; // points of the second set without a partner, and the other way round
    int missingInSecond = 0;
};

struct Comparison {
    std::vector<ComparedHour> hours; // the ages that occur in both sets, rising
    std::vector<ComparedPair> pairs; // those with a common point
    Pairing pairing;
    double lastHourInFirst = 0; // how far each set goes, as far as it was looked at
    double lastHourInSecond = 0;
    bool directionsDiffer = false; // one set goes forward and one backward
    // Ages up to the last common one that only one set has for any trajectory: a different output interval.
    int hoursOnlyInFirst = 0;
    int hoursOnlyInSecond = 0;
};

struct CompareOptions {
    std::optional<double> hours; // nothing beyond this age
};

// Compares two sets point by point: pairs of trajectories (pairing.h) at equal ages. Ages are those since each
// trajectory's own start, to the minute, and count without their sign. Age 0 is not compared.
// The absolute measures are those of Stohl (1998, doi:10.1016/S1352-2310(97)00457-3), with R = 6371.2 km; the relative
// ones divide by the mean length of both paths.
// A path without a point at age 0 is taken to begin where its partner does.
Comparison compareTrajectories(
    const std::vector<Trajectory>& first, const std::vector<Trajectory>& second, const CompareOptions& options = {});

} // namespace windline
