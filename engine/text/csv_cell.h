// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace windline {

// A cell of a table of comma-separated values, in quotes where it needs them (RFC 4180).
std::string csvCell(std::string text);

} // namespace windline
