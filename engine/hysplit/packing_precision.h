// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_snapshot.h"

namespace windline {

// HYSPLIT knows meteorology only as its ARL files pack it: one byte for the difference of neighbours, scaled by the
// largest one of the field. Values smaller than the precision of that are 0 to HYSPLIT (User's Guide, S141, and
// measured). This does the same to meteorology from other files, so that they give HYSPLIT's numbers, too: a weak
// vertical wind that is 0 to HYSPLIT would move a parcel by metres a day.
void zeroBelowPackingPrecision(MetSnapshot& snapshot);

// The precision of a packed field, in its unit, from the largest difference between neighbours: 2^n / 254 with the
// smallest power of two above it.
double packingPrecision(double largestDifference);

} // namespace windline
