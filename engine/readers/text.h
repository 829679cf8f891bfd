// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Comparing the names and units that files use.
namespace windline {

std::string lowercase(std::string_view text); // ASCII
std::string_view trimmed(std::string_view text);
bool containsIgnoringCase(std::string_view text, std::string_view part);

// Whole-text match that ignores case, where * in the pattern stands for any characters, also none.
bool matchesPattern(std::string_view text, std::string_view pattern);

} // namespace windline
