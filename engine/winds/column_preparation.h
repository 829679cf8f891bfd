// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/wind_view.h"
#include "engine/winds/prepared_snapshot.h"

#include <span>

// What is done to one column of a snapshot before the kernel sees it. Levels run from the top; levelsPa is as long as
// the column.
namespace windline {

// Fills in whichever of surface pressure and terrain is unknown (NaN), from the other and the column's heights.
void completeSurface(std::span<const WindValues> column, std::span<const double> levelsPa, SurfaceValues& surface);

// Heights above sea level from temperature (K) by the hypsometric equation, upward from the surface, which must be
// known; levels below the ground continue downward with the lowest temperature.
void integrateHeights(std::span<WindValues> column, std::span<const double> levelsPa,
    std::span<const float> temperatureKelvin, const SurfaceValues& surface);

// Missing winds at the bottom of the column take the values above them: those below the ground, or all when the ground
// is unknown (files mask what lies under the terrain).
void fillBelowGround(std::span<WindValues> column, std::span<const double> levelsPa, float surfacePressurePa);

// The same for one quantity.
void fillBelowGround(std::span<float> column, std::span<const double> levelsPa, float surfacePressurePa);

// The same for a quantity that changes linearly with ln p: what is missing at the bottom goes on as between the two
// levels above it.
void extendBelowGround(std::span<float> column, std::span<const double> levelsPa, float surfacePressurePa);

} // namespace windline
