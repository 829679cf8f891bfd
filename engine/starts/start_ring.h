// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_matrix.h"

#include <vector>

namespace windline {

// Places all at one distance from a centre.
struct StartRing {
    double centreLatitude = 0; // -90 .. 90
    double centreLongitude = 0; // -360 .. 360
    double radiusKilometres = 100; // along the surface; greater than 0, less than half around the Earth
    int count = 8; // of places on the ring, from 1
    bool withCentre = false; // the centre comes first then
};

// The places clockwise from the one to the north of the centre, equally far apart, on a sphere of the radius that
// trajectories move on. Longitudes lie in -180 .. 180. Throws std::invalid_argument with a sentence: numbers out of
// range, more than mostStarts places.
std::vector<StartPlace> ringPlaces(const StartRing& ring);

} // namespace windline
