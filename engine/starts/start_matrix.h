// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace windline {

// Where trajectories start, without height and time.
struct StartPlace {
    std::string name; // UTF-8, may be empty
    double latitudeDegrees = 0;
    double longitudeDegrees = 0;

    bool operator==(const StartPlace&) const = default;
};

// A grid of places between two corners.
struct StartMatrix {
    double firstLatitude = 0; // -90 .. 90
    double firstLongitude = 0; // -360 .. 360
    double lastLatitude = 0; // may be smaller than the first: rows then go south
    double lastLongitude = 0; // columns always go east, over the date line where it is smaller than the first
    double latitudeStep = 1; // positive
    double longitudeStep = 1; // positive
};

// The places row by row from the first corner, along each row to the east. A corner is a place when a whole number of
// steps leads to it; in a row all around the Earth the last place is left out where it is the first again.
// Longitudes lie in -180 .. 180. Throws std::invalid_argument with a sentence: numbers out of range, more than
// mostStarts places.
std::vector<StartPlace> matrixPlaces(const StartMatrix& matrix);

} // namespace windline
