// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/conformal_projection.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace windline {

// A regular latitude-longitude grid, always held south to north and west to east, whatever order a file has; or, with a
// projection, a grid on a conformal map, whose rows and columns run along the map's axes. Then first values and
// spacings of latitude and longitude tell the box around the grid, for people and maps; where it lies exactly, the
// projection says.
struct HorizontalGrid {
    double longitudeFirst = 0; // degrees east, of the first column
    double longitudeSpacing = 1; // degrees, positive
    int longitudeCount = 0;
    double latitudeFirst = 0; // degrees north, of the southernmost row
    double latitudeSpacing = 1; // degrees, positive
    int latitudeCount = 0;
    std::optional<ConformalProjection> projection{};
    // The column that comes first in the file, where a periodic grid was turned to begin elsewhere. Nothing but
    // HYSPLIT's differences, which do not reach across the ends of a file, depends on it.
    int seamColumn = 0;

    double longitudeLast() const { return longitudeFirst + (longitudeCount - 1) * longitudeSpacing; }
    double latitudeLast() const { return latitudeFirst + (latitudeCount - 1) * latitudeSpacing; }
    std::size_t cellCount() const { return static_cast<std::size_t>(longitudeCount) * latitudeCount; }

    // Where a place lies, in columns and rows from 0, also outside; on latitude-longitude grids columns count eastward
    // from the first, 0 .. 360 degrees.
    GridPlace placeOf(double latitudeDegrees, double longitudeDegrees) const;
    double latitudeOf(double column, double row) const;
    double longitudeOf(double column, double row) const; // -180 .. 180
    // The smallest length of a cell, in metres; on latitude-longitude grids that at the equator.
    double cellMetres() const;

    // The columns go round the whole circle: the last one is followed by the first (or repeats it).
    bool isPeriodic() const;
    // The rows reach so close to the pole that the gap can be closed over it.
    bool coversSouthPole() const;
    bool coversNorthPole() const;
    // Inside the area, its edges included; longitudes of any turn.
    bool contains(double latitudeDegrees, double longitudeDegrees) const;
    // The same columns and rows to within a hundredth of a cell: files round their coordinates differently.
    bool coincidesWith(const HorizontalGrid& other) const;

    bool operator==(const HorizontalGrid&) const = default;
};

// A grid on a conformal map, with the box around it.
HorizontalGrid conformalGrid(const ConformalProjection& projection, int columns, int rows);

// What the levels of a file are; the first four with HYSPLIT's vertical flags 1 to 4.
enum class VerticalCoordinate {
    Sigma = 1, // pressure as a fraction of surface pressure
    Pressure = 2,
    TerrainFollowing = 3, // heights that shrink over high ground
    Hybrid = 4, // offset + fraction of surface pressure
};

// One level of a coordinate other than pressure.
struct LevelDefinition {
    double offsetPa = 0; // hybrid
    double sigma = 0; // sigma, hybrid: pressure is offset + sigma x surface pressure
    double metres = 0; // terrain-following: over ground at sea level

    bool operator==(const LevelDefinition&) const = default;
};

// Where a level lies over ground at sea level with 1013.25 hPa in a standard atmosphere: what orders and names levels
// that are not pressures.
double nominalPressurePa(VerticalCoordinate coordinate, const LevelDefinition& level);

// Horizontal grid and levels of a three-dimensional field.
struct Grid {
    HorizontalGrid horizontal;
    // Ascending: the top of the atmosphere first. Nominal pressures where the coordinate is another.
    std::vector<double> levelsPa;
    VerticalCoordinate coordinate = VerticalCoordinate::Pressure;
    std::vector<LevelDefinition> levels{}; // for each of levelsPa; empty for pressure
};

} // namespace windline
