// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/block_id.h"
#include "engine/kernel/conformal_projection.h"
#include "engine/kernel/host_device.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace windline {

// Values that travel together through an interpolation. On projected grids the wind of nodes is along the grid: east
// along its rows, north along its columns.
struct alignas(16) WindValues {
    float east; // m s-1
    float north; // m s-1
    float omega; // Pa s-1, positive downward; with VerticalRule::KeepValue the kept quantity
    float height; // geopotential metres above sea level; NaN when unknown
};

// The ground under one grid point. NaN where unknown.
struct alignas(16) SurfaceValues {
    float pressurePa;
    float terrainMetres; // above sea level
    float east10m; // wind 10 m above the ground, m s-1
    float north10m;
};

// WindValues in half the room, for GPUs that are short of memory: whole numbers, counted in the level's steps from its
// middle. noCompactValue: NaN.
struct alignas(8) CompactValues {
    std::int16_t of[4]; // as WindValues has them
};

struct alignas(16) CompactScale {
    float middle[4];
    float step[4];
};

inline constexpr std::int16_t noCompactValue = -32768;

inline constexpr int levelTableSize = 1024;

// What cubic interpolation (cubic.h) reads beside the rest of a WindView.
struct CubicView {
    bool isOn = false;
    bool isVerticalToo = true;
    int otherTimes = 0; // 0 .. 2: times beside the interval's own two, with nothing missing between
    const WindValues* others[2] = {}; // laid out as WindView::first
    BlockId otherIds[2] = {};
    // First, last and others, counted in intervals from the first: 0, 1, and for example -1 and 2; and of each the
    // product of 1 / (its distance from another), over all the others.
    double times[4] = {0, 1};
    double perTimes[4] = {-1, 1};
    int columnsAround = 0; // distinct columns of a periodic grid; 0 on others
    // On grids that go over a pole: the sum of a row beyond it and the row that lies as far before it. -1 on others,
    // and on those whose meridians have no opposite ones or that have fewer than four rows.
    int mirrorSouth = -1;
    int mirrorNorth = -1;
};

// The winds of one interval as the kernel reads them: those of its first and those of its last time, each as it was
// prepared once for the two intervals that share it. Owns nothing and lives in one memory space (see WindSlab).
// Rows run from the south, columns from the west, levels from the top; the level is the fastest index.
// On a periodic grid a copy of the first column follows the last one; grids without a row on the pole have one more row
// beyond it, so that the cell around the pole is a cell like any other.
struct WindView {
    const WindValues* first = nullptr; // [row][column][level]
    const WindValues* last = nullptr;
    // In place of first and last where they are not null.
    const CompactValues* compactFirst = nullptr;
    const CompactValues* compactLast = nullptr;
    const CompactScale* scalesFirst = nullptr; // [level]
    const CompactScale* scalesLast = nullptr;
    const SurfaceValues* surfaceFirst = nullptr; // [row][column]; null when the ground is unknown
    const SurfaceValues* surfaceLast = nullptr;
    // Of each cell, at its south-western node: a parcel above this pressure touches neither the ground nor the layer
    // in which the 10-m wind counts. Null when the ground is unknown.
    const float* openAirPa = nullptr;
    const double* levelsPa = nullptr; // ascending
    const double* logLevels = nullptr; // their logarithms
    const float* perLayerPa = nullptr; // 1 / thickness of the layer below each level
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
    double tableStepsPerPa = 0;
    bool isProjected = false; // columns and rows lie where the projection says, not by latitude and longitude
    ConformalProjection projection;
    double timeFirst = 0; // seconds since 1970
    double timeLast = 1;
    double perSecond = 1; // 1 / (timeLast - timeFirst)
    CubicView cubic;
    // Of what the pointers of these names lead to.
    BlockId firstId = 0;
    BlockId lastId = 0;
    BlockId surfaceFirstId = 0;
    BlockId surfaceLastId = 0;
    BlockId openAirId = 0;

    WINDLINE_HD bool hasGround() const { return surfaceFirst != nullptr; }
    WINDLINE_HD double lowestLevelPa() const { return levelsPa[levels - 1]; }
};

static_assert(std::is_trivially_copyable_v<WindView>);

} // namespace windline
