// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

namespace windline {

// What moves parcels up and down; the values are HYSPLIT's numbers.
enum class VerticalMotion {
    Data = 0, // the vertical wind of the meteorology
    Isobaric = 1, // pressure is kept
    Isentropic = 2, // potential temperature is kept
    Isopycnic = 3, // density is kept
    Isosigma = 4, // HYSPLIT's internal terrain-following coordinate is kept
    Divergence = 5, // from the divergence of the horizontal wind
    MslToAgl = 6, // the data's, and the slope of the terrain under the lowest wind
    Average = 7, // the data's, averaged over neighbouring grid points
    Damped = 8, // the data's, damped
    Auto = 9, // Windline's own: one of the above by latitude and by what the meteorology holds
};

inline constexpr std::initializer_list<VerticalMotion> allVerticalMotions = {VerticalMotion::Data,
    VerticalMotion::Isobaric, VerticalMotion::Isentropic, VerticalMotion::Isopycnic, VerticalMotion::Isosigma,
    VerticalMotion::Divergence, VerticalMotion::MslToAgl, VerticalMotion::Average, VerticalMotion::Damped,
    VerticalMotion::Auto};

// Stable identifiers for files and the command line: data, isobaric, isentropic, isopycnic, isosigma, divergence,
// msl-to-agl, average, damped, auto.
std::string_view verticalMotionId(VerticalMotion motion);

// From an identifier or HYSPLIT's number ("0" to "8").
std::optional<VerticalMotion> verticalMotionFromId(std::string_view text);

} // namespace windline
