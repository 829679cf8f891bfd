// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/check/made_view.h"
#include "gpu/device.h"

#include <cstddef>
#include <functional>

// The parts of windline-gpu-check.
namespace windline {

// As engine/threads' own, on threads made for each call.
void forRangesOnThreads(
    std::size_t count, std::size_t grain, const std::function<void(std::size_t begin, std::size_t end)>& work);

// Device against host, every kind of kernel, so many random starts, 24 h. Prints a line each; false when one is off by
// more than the limit.
bool checkAgreement(Device& device, std::size_t starts);

// Parcel-steps per second for 1e3 to mostParcels parcels; a measured copy's bandwidth beside them.
void measureRates(Device& device, std::size_t mostParcels);

// A run's work on the device: parcels brought, winds brought interval by interval while the one before is computed, and
// what was computed brought back.
void measureWholeRun(Device& device, std::size_t parcels);

} // namespace windline
