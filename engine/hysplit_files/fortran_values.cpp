// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/fortran_values.h"

#include <charconv>
#include <cmath>

namespace windline {

namespace {

constexpr std::string_view blanks = " \t\r\x1A"; // and the end of a file of old DOS

std::string_view withoutPlus(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-") && !text.starts_with("++"))
        text.remove_prefix(1);
    return text;
}

} // namespace

FortranLine splitFortranLine(std::string_view line)
{
    FortranLine result;
    while (true) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t\r\x1A,"), line.size()));
        if (line.empty())
            return result;
        if (line.front() == '/' || line.front() == '#' || line.front() == '!') {
            result.isEndedBySlash = line.front() == '/';
            result.comment = betweenBlanks(line.substr(1));
            return result;
        }
        const std::size_t length = std::min(line.find_first_of(" \t\r\x1A,/!#"), line.size());
        result.values.emplace_back(line.substr(0, length));
        line.remove_prefix(length);
    }
}

std::optional<long> integerInWord(std::string_view text)
{
    text = withoutPlus(text);
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<double> realInWord(std::string_view text)
{
    std::string number(withoutPlus(text));
    for (char& character : number)
        if (character == 'd' || character == 'D')
            character = 'e';
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view betweenBlanks(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

} // namespace windline
