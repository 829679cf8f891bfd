// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <optional>
#include <string>

namespace windline {

enum class HeightUnit { MetresAboveGround, MetresAboveSeaLevel, Hectopascal };

// By how much a parcel's meteorology is displaced, for ensembles: it is looked up this far from where the parcel is.
struct MeteorologyOffset {
    float columns = 0; // of the grid, east (or along its rows)
    float rows = 0; // of the grid, north (or along its columns)
    float sigma = 0; // of HYSPLIT's internal vertical coordinate, upward positive: 0.01 is 250 m over flat ground

    bool operator==(const MeteorologyOffset&) const = default;
};

// Where and when one trajectory starts.
struct StartPoint {
    std::string name; // UTF-8, may be empty
    double latitudeDegrees = 0; // -90 .. 90, north positive
    double longitudeDegrees = 0; // any multiple of the circle; results lie in -180 .. 180
    double height = 500; // in heightUnit
    HeightUnit heightUnit = HeightUnit::MetresAboveGround;
    std::optional<Time> time; // the request's start time when absent
    MeteorologyOffset offset{}; // of an ensemble's member
    std::optional<std::chrono::seconds> duration{}; // the request's when absent; in the same direction, not longer
    std::string origin{}; // where it was given, for messages: "CONTROL, line 3"; may be empty

    bool operator==(const StartPoint&) const = default;
};

} // namespace windline
