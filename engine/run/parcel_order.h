// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/parcel.h"

#include <cstddef>
#include <span>
#include <vector>

namespace windline {

// Puts the indices of parcels in an order in which neighbours in the air follow each other, row by row of one degree:
// what one parcel brings into the processor's cache serves the next ones. Only where there are so many that neighbours
// share meteorology; fewer are left as they are. The order changes no result.
void orderByPlace(std::span<const Parcel> parcels, std::vector<std::size_t>& indices);

} // namespace windline
