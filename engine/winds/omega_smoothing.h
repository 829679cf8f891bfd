// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_snapshot.h"

#include <chrono>
#include <vector>

// HYSPLIT's vertical motions 7 (spatial average) and 8 (damped): on fine grids with long intervals between the times,
// omega is averaged over, or divided by, about as many cells as air crosses in an interval at 5 m/s.
namespace windline {

// h = int((N + 1) / 2) with N = int(interval x 5 m/s / length of a cell); 0, which is no averaging, for N up to 1. The
// length of a cell is its spacing in degrees (the smaller one) x 111.2 km, or the smallest of a projected grid.
int averagingReach(const HorizontalGrid& grid, std::chrono::seconds interval);

// The mean over (2 reach + 1) x (2 reach + 1) grid points, those beyond an edge or missing left out; round periodic
// grids, not over the poles. What is missing stays so.
std::vector<float> averagedOmega(const MetSnapshot& snapshot, int reach);

// Divided by 2 reach.
std::vector<float> dampedOmega(const MetSnapshot& snapshot, int reach);

} // namespace windline
