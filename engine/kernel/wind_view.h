// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/conformal_projection.h"
#include "engine/kernel/host_device.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace windline {

// Values that travel together through an interpolation. On projected grids the wind of nodes is along the grid: east
// along its rows, north along its columns.
struct WindValues {
    float east; // m s-1
    float north; // m s-1
    float omega; // Pa s-1, positive downward; with VerticalRule::KeepValue the kept quantity
    float height; // geopotential metres above sea level; NaN when unknown
};

// One grid point of the slab: both times of the interval side by side, 32 bytes, so that one load brings both.
struct alignas(32) WindNode {
    WindValues first;
    WindValues last;
};

// The ground under one grid point. NaN where unknown.
struct SurfaceValues {
    float pressurePa;
    float terrainMetres; // above sea level
    float east10m; // wind 10 m above the ground, m s-1
    float north10m;
};

struct alignas(32) SurfaceNode {
    SurfaceValues first;
    SurfaceValues last;
};

inline constexpr int levelTableSize = 1024;

// The winds of one interval as the kernel reads them. Owns nothing and lives in one memory space (see WindSlab).
// Rows run from the south, columns from the west, levels from the top; the level is the fastest index.
// On a periodic grid a copy of the first column follows the last one; grids without a row on the pole have one more row
// beyond it, so that the cell around the pole is a cell like any other.
struct WindView {
    const WindNode* nodes = nullptr; // [row][column][level]
    const SurfaceNode* surface = nullptr; // [row][column]; null when the ground is unknown
    const double* levelsPa = nullptr; // ascending
    const double* logLevels = nullptr; // their logarithms
    const std::uint16_t* levelTable = nullptr; // the level above each of levelTableSize equal steps of pressure
    int rows = 0;
    int columns = 0;
    int levels = 0;
    double latitudeFirst = 0; // degrees
    double rowsPerDegree = 1;
    double longitudeFirst = 0;
    double columnsPerDegree = 1;
    double southEdge = -90; // where parcels leave; beyond the poles on grids that cover them
    double northEdge = 90;
    double longitudeWidth = 360; // degrees covered; 360 on periodic grids
    double polarCapLatitude = 90; // poleward of it the wind is interpolated as a vector
    double topPa = 0; // parcels above it have left the meteorology
    double smallestSurfacePressurePa = 0; // a parcel above it cannot touch the ground
    double surfaceLayersFromPa = 1e30; // a parcel above it is in no surface layer with a 10-m wind
    double tableStepsPerPa = 0;
    bool isProjected = false; // columns and rows lie where the projection says, not by latitude and longitude
    ConformalProjection projection;
    double timeFirst = 0; // seconds since 1970
    double timeLast = 1;

    WINDLINE_HD double lowestLevelPa() const { return levelsPa[levels - 1]; }
};

static_assert(std::is_trivially_copyable_v<WindView>);

} // namespace windline
