// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/numerics.h"
#include "engine/winds/wind_maker.h"

#include <memory>
#include <vector>

namespace windline {

// Winds to measure on: made of formulae, three hours of them, as the numerics' own WindMaker prepares them, so that the
// kernel finds what it finds in a run. Jets and waves of middling strength, gentle vertical motion, flat ground.
struct MadeWinds {
    std::unique_ptr<WindMaker> maker; // whose settings the winds may look at
    std::unique_ptr<const IntervalWinds> winds;
    std::vector<MemoryBlock> blocks; // of both times: what a run would tell a strategy to expect
    Time first;
    Time last;

    // As many running parcels as are asked for, at `first`, spread over the globe and the troposphere, neighbours in
    // the list near each other on the globe, as in a table or a matrix of starts.
    std::vector<Parcel> parcels(std::size_t count) const;
};

struct MadeGrid {
    double spacingDegrees = 1;
    int levels = 37;
};

// Global. 1 degree x 37 levels has the size of common reanalyses: far beyond the caches.
MadeWinds makeWinds(Numerics numerics, const MadeGrid& grid, Interpolation interpolation = Interpolation::Linear);

} // namespace windline
