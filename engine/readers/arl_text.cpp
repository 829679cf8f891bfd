// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_text.h"

#include "engine/readers/text.h"

#include <charconv>
#include <cmath>
#include <string>

namespace windline {

namespace {

template <typename Number, typename... Format> std::optional<Number> numberIn(std::string_view text, Format... format)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1); // which from_chars does not know
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, format...);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// With an E where Fortran writes none, or another letter.
std::string withExponentLetter(std::string_view field)
{
    std::string text(trimmed(field));
    const std::size_t letter = text.find_first_of("EeDdQq");
    if (letter != std::string::npos) {
        text[letter] = 'e';
    } else if (const std::size_t sign = text.find_first_of("+-", 1); sign != std::string::npos) {
        text.insert(sign, 1, 'e');
    }
    return text;
}

template <typename Number> std::optional<Number> realIn(std::string_view field)
{
    const std::string text = withExponentLetter(field);
    if (text.find_first_not_of("0123456789+-.e") != std::string::npos)
        return std::nullopt; // "nan", "inf"
    const auto value = numberIn<Number>(text, std::chars_format::general);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

} // namespace

std::optional<int> fortranInteger(std::string_view field)
{
    return numberIn<int>(trimmed(field));
}

std::optional<double> fortranReal(std::string_view field)
{
    return realIn<double>(field);
}

std::optional<float> fortranFloat(std::string_view field)
{
    return realIn<float>(field);
}

} // namespace windline
