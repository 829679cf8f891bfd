// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <optional>
#include <string_view>
#include <vector>

// Numbers as files spell them, whatever the locale.
namespace windline {

// A whole text: "-12.5", "+3", "1e-3", Fortran's "1.5D+02", "nan".
std::optional<double> numberFrom(std::string_view text);
std::optional<int> integerFrom(std::string_view text);

// What stands between blanks.
std::vector<std::string_view> wordsOf(std::string_view line);

// HYSPLIT's dates: years of two digits up to 40 are 20xx, others 19xx. Nothing when there is no such time.
std::optional<Time> timeFromParts(int year, int month, int day, int hour, int minute);

// To -180 .. 180; nothing unless it lies in -360 .. 360.
std::optional<double> longitudeFrom(double degrees);

} // namespace windline
