// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/numbers.h"

#include <charconv>
#include <cmath>
#include <string>

namespace windline {

std::optional<double> numberFrom(std::string_view text)
{
    std::string fortran;
    if (text.find_first_of("dD") != std::string_view::npos) {
        fortran = text;
        for (char& letter : fortran)
            letter = letter == 'd' || letter == 'D' ? 'e' : letter;
        text = fortran;
    }
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text.starts_with('+'))
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<int> integerFrom(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    constexpr std::string_view blanks = " \t\f\v\x1a"; // the last ends a text of DOS
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t first = line.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            return words;
        line.remove_prefix(first);
        const std::size_t length = std::min(line.find_first_of(blanks), line.size());
        words.push_back(line.substr(0, length));
        line.remove_prefix(length);
    }
}

std::optional<Time> timeFromParts(int year, int month, int day, int hour, int minute)
{
    constexpr int lastOfThisCentury = 40;
    if (year >= 0 && year < 100)
        year += year <= lastOfThisCentury ? 2000 : 1900;
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0
        || minute > 59)
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

std::optional<double> longitudeFrom(double degrees)
{
    if (!(degrees >= -360 && degrees <= 360))
        return std::nullopt;
    return degrees >= -180 && degrees <= 180 ? degrees : std::remainder(degrees, 360.0);
}

} // namespace windline
