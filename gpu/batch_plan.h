// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace windline {

// What one call of advance() wants of the device's memory, beside the winds.
struct BatchDemand {
    std::size_t parcels = 0;
    std::size_t pointsEach = 0; // room for output points
    std::size_t fleetSize = 0; // of the run; 0: the parcels belong to none
    std::size_t askedBatch = 0; // by the user; 0: choose
    double stepsEach = 1; // about; bounds what one launch takes
};

// How the parcels of one call go through the device.
struct BatchPlan {
    std::size_t batch = 0; // parcels at once; 0: the memory is not enough for any
    bool keepsFleet = false; // all parcels of the run stay on the device
};

// Fewer parcels at once are not worth the device's while: one of its smallest groups of threads.
inline constexpr std::size_t smallestBatch = 32;

// Batches overlap: while one is computed, the one before it is brought back.
inline constexpr std::size_t batchesAtOnce = 2;

// Of the device's memory, for one parcel of a batch.
std::size_t bytesPerParcel(std::size_t pointsEach);

// freeBytes: of the device, what is kept of the fleet already counted as free.
BatchPlan planBatches(const BatchDemand& demand, std::size_t freeBytes);

// Half of it; none when that would be fewer than smallestBatch (and fewer than were asked for).
BatchPlan halved(const BatchPlan& plan);

} // namespace windline
