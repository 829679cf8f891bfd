// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/path_variable.h"

#include <optional>
#include <string_view>
#include <variant>

namespace windline {

// What a column of a table of points tells about them.
enum class PointField {
    Number, // of the trajectory
    Moment,
    AgeMinutes,
    Latitude,
    Longitude,
    HeightAboveGround,
    Pressure,
    HeightAboveSeaLevel,
    Terrain,
    EndId,
    TouchedGround, // 1: the point shall not be compared, because the parcel came to the ground
};

using PointColumn = std::variant<PointField, PathVariable>;

// By the names that Windline's writers use (docs/formats.md), whatever their case. Nothing for others.
std::optional<PointColumn> pointColumnFromName(std::string_view name);

} // namespace windline
