// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <optional>
#include <string>

namespace windline {

enum class HeightUnit { MetresAboveGround, MetresAboveSeaLevel, Hectopascal };

// Where and when one trajectory starts.
struct StartPoint {
    std::string name; // UTF-8, may be empty
    double latitudeDegrees = 0; // -90 .. 90, north positive
    double longitudeDegrees = 0; // any multiple of the circle; results lie in -180 .. 180
    double height = 500; // in heightUnit
    HeightUnit heightUnit = HeightUnit::MetresAboveGround;
    std::optional<Time> time; // the request's start time when absent

    bool operator==(const StartPoint&) const = default;
};

} // namespace windline
