// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/block_id.h"
#include "engine/kernel/conformal_projection.h"

#include <cmath>
#include <type_traits>

namespace windline {

// HYSPLIT's internal levels: z_k = a k^2 + b k + c metres over ground at sea level, k from 1.
struct HysplitLevels {
    double a = 30;
    double b = -25;
    double c = 5;

    WINDLINE_HD double heightOf(int k) const { return a * k * k + b * k + c; }

    // The fractional index of a height, the positive root of the square.
    WINDLINE_HD double indexOf(double metres) const { return (-b + std::sqrt(b * b - 4 * a * (c - metres))) / (2 * a); }
};

// What HYSPLIT interpolates along a path, at one node and time. Winds are in grid cells per minute already: HYSPLIT
// converts at the nodes, not at the parcel.
struct alignas(16) HysplitValues {
    float columns; // per minute, along the rows
    float rows; // per minute, along the columns
    float sigma; // per minute
    float pressureHpa;
};

// The winds of one interval on HYSPLIT's internal levels, as the kernel reads them. Owns nothing.
struct HysplitView {
    // At the interval's two times; [row][column][level], levels from the ground up. Each time by itself, for one that
    // ends an interval begins the next.
    const HysplitValues* valuesFirst = nullptr;
    const HysplitValues* valuesLast = nullptr;
    const float* terrainMetres = nullptr; // [row][column]
    int rows = 0;
    int columns = 0; // on a periodic grid with the first one again at the end
    int levels = 0;
    HysplitLevels levelHeights;
    double scaleHeightMetres = 25'000; // ZMDL: sigma is 0 there
    bool isPeriodic = false;
    bool closesSouth = false; // goes over the pole
    bool closesNorth = false;
    double southPoleRow = 0; // where the poles lie, in rows; up to one row beyond the first and last
    double northPoleRow = 0;
    // Where parcels end, in columns and rows.
    double westEdge = 0;
    double eastEdge = 0;
    double southEdge = 0;
    double northEdge = 0;
    bool isProjected = false;
    ConformalProjection projection; // of a projected grid
    double latitudeFirst = 0; // of the others, degrees
    double latitudeSpacing = 1;
    double longitudeFirst = 0;
    double longitudeSpacing = 1;
    double timeFirst = 0; // seconds since 1970
    double timeLast = 1;
    // Of what the pointers of these names lead to.
    BlockId valuesFirstId = 0;
    BlockId valuesLastId = 0;
    BlockId terrainId = 0;

    // Columns in which the grid goes once round the Earth.
    WINDLINE_HD double columnsAround() const { return columns - 1; }
};

static_assert(std::is_trivially_copyable_v<HysplitView>);

} // namespace windline
