// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace windline {

// A finite number, the same in every locale; nothing when the text is not one from its first to its last letter.
std::optional<double> toNumber(std::string_view text);

// Without the blanks at both ends.
std::string_view withoutBlanks(std::string_view text);

// For messages about what was typed.
std::string inQuotes(std::string_view text);

// "a, b" as "a" and "b"; an empty text is one empty part.
std::vector<std::string_view> splitAtCommas(std::string_view text);

} // namespace windline
