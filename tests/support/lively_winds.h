// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"
#include "tests/support/made_meteorology.h"

#include <cstdint>
#include <vector>

// What strategies are held against each other on.
namespace windline {

// Weather enough that parcels leave through every edge, hit the ground and the top, or meet missing values.
MadeMeteorology livelyMeteorology(const HorizontalGrid& grid);

// All over the winds' area, at the beginning of the interval; a fifth of them end within it.
std::vector<Parcel> randomParcels(const WindView& view, int direction, unsigned seed, int count);

struct Outcome {
    static constexpr std::size_t pointsPerParcel = 12;

    std::vector<Parcel> parcels;
    std::vector<PathPoint> points;
    std::int64_t steps = 0;
};

// What a strategy makes of them in one interval.
Outcome advanced(Strategy& strategy, const WindView& view, const StepRule& rule, std::vector<Parcel> parcels);

// Bit for bit.
bool sameParcel(const Parcel& a, const Parcel& b);
bool sameOutcome(const Outcome& a, const Outcome& b);

// A GPU rounds otherwise: positions within so many metres; where rounding decides on which side of an edge a parcel is,
// one in a hundred may end otherwise.
bool nearOutcome(const Outcome& a, const Outcome& b, double metres);

} // namespace windline
