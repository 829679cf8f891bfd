// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/text.h"

#include <algorithm>

namespace windline {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::string lowercase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

bool containsIgnoringCase(std::string_view text, std::string_view part)
{
    return lowercase(text).find(lowercase(part)) != std::string::npos;
}

bool matchesPattern(std::string_view text, std::string_view pattern)
{
    while (!pattern.empty() && pattern.front() != '*') {
        if (text.empty() || lower(text.front()) != lower(pattern.front()))
            return false;
        text.remove_prefix(1);
        pattern.remove_prefix(1);
    }
    if (pattern.empty())
        return text.empty();
    pattern.remove_prefix(1);
    for (std::size_t skipped = 0; skipped <= text.size(); ++skipped) {
        if (matchesPattern(text.substr(skipped), pattern))
            return true;
    }
    return false;
}

} // namespace windline
