// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_plan.h"
#include "engine/starts/starts_csv.h"

#include <span>
#include <string>
#include <string_view>

// Starts on the clipboard: from and to spreadsheets, and whatever else has coordinates in it.
namespace windline {

// A first line with the columns' names, then a line a start, separated by tabs; parseStartsCsv() reads it. The time has
// a column when a start has one of its own. What a table cannot tell is left out (an ensemble's displacement).
std::string startsToText(std::span<const StartPoint> starts);

// A table with its first line as parseStartsCsv() reads it; or lines without one: latitude, longitude and, if wanted,
// height (a number, or with m, masl or hPa) and name; or coordinates alone, a pair a line. Starts that tell no height
// take the usual one.
StartsCsv parseStartsText(std::string_view text, const StartHeight& usual);

} // namespace windline
