// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/end_reason.h"
#include "engine/model/start_point.h"

#include <cstdint>
#include <type_traits>

namespace windline {

// One air parcel on its way. Times are seconds since 1970-01-01 00 UTC: whole numbers at starts, ends, outputs and
// meteorology times, so these are met exactly.
struct Parcel {
    double latitude = 0; // degrees
    double longitude = 0; // degrees, -180 .. 180
    double pressurePa = 0; // accurate numerics
    double keptValue = 0; // accurate numerics: what VerticalRule::KeepValue keeps
    // HYSPLIT's numerics: where the parcel is on the grid, from 0, and in the internal vertical coordinate (1 at the
    // ground); where the first guess of the last step was: HYSPLIT takes its diagnostics there.
    double column = 0;
    double row = 0;
    double sigma = 1;
    double firstGuessSigma = 1;
    double time = 0;
    double startTime = 0;
    double endTime = 0; // before startTime in backward runs
    std::uint64_t firstPoint = 0; // where the output points of the current interval go
    std::uint32_t pointCount = 0; // how many of them were written
    std::uint32_t outputsSoFar = 0; // regular output times passed since the start
    EndReason status = EndReason::Running;
    MeteorologyOffset offset{};
};

// One output point as the kernel writes it.
struct PathPoint {
    double time; // as in Parcel
    double latitude;
    double longitude;
    double pressurePa;
    float heightAglMetres; // NaN where the meteorology has no heights
    float terrainMetres;
    bool quantityLost; // as in TrajectoryPoint
    // HYSPLIT's numerics: as in Parcel, for the meteorology along the path.
    double column;
    double row;
    double firstGuessSigma;
};

static_assert(std::is_trivially_copyable_v<Parcel> && std::is_trivially_copyable_v<PathPoint>);

} // namespace windline
