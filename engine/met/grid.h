// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace windline {

// A regular latitude-longitude grid, always held south to north and west to east, whatever order a file has.
struct HorizontalGrid {
    double longitudeFirst = 0; // degrees east, of the first column
    double longitudeSpacing = 1; // degrees, positive
    int longitudeCount = 0;
    double latitudeFirst = 0; // degrees north, of the southernmost row
    double latitudeSpacing = 1; // degrees, positive
    int latitudeCount = 0;

    double longitudeLast() const { return longitudeFirst + (longitudeCount - 1) * longitudeSpacing; }
    double latitudeLast() const { return latitudeFirst + (latitudeCount - 1) * latitudeSpacing; }
    std::size_t cellCount() const { return static_cast<std::size_t>(longitudeCount) * latitudeCount; }

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

// Horizontal grid and pressure levels of a three-dimensional field.
struct Grid {
    HorizontalGrid horizontal;
    std::vector<double> levelsPa; // ascending: the top of the atmosphere first
};

} // namespace windline
