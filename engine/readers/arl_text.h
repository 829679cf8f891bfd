// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

// Numbers as Fortran writes them into fields of fixed width. Nothing where the field holds no number: also for blanks,
// and for the asterisks that stand for a number too wide.
namespace windline {

std::optional<int> fortranInteger(std::string_view field);

// Finite, and to the nearest double or float (they read the text themselves: rounding twice is not exact). Also
// ".995", and exponents without a letter or with D: "0.1+101", "1.5D2".
std::optional<double> fortranReal(std::string_view field);
std::optional<float> fortranFloat(std::string_view field);

} // namespace windline
