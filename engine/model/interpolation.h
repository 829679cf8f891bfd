// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace windline {

// How accurate numerics find the wind between the times, columns and levels of the meteorology. Cubic: from four in
// each direction instead of two; slower and, on smooth fields, nearer to the truth.
enum class Interpolation : std::uint8_t { Linear, Cubic };

// Stable identifiers for files and the command line: linear, cubic.
std::string_view interpolationId(Interpolation interpolation);
std::optional<Interpolation> interpolationFromId(std::string_view id);

} // namespace windline
