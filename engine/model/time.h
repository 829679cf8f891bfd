// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace windline {

// A moment in UTC, in whole seconds: everything in meteorology falls on them, and integers compare exactly.
using Time = std::chrono::sys_seconds;

// "2020-01-01T00:00Z"; seconds are written only when they are not zero.
std::string toIso(Time time);

// Reads YYYY-MM-DD[(T| )HH[:MM[:SS]]][Z]; nothing when the text is not a real date and time in UTC.
std::optional<Time> timeFromIso(std::string_view text);

} // namespace windline
