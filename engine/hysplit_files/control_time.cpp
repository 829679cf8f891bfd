// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/control_time.h"

#include "engine/hysplit_files/file_messages.h"
#include "engine/hysplit_files/fortran_values.h"

#include <algorithm>
#include <array>

namespace windline {

namespace {

constexpr long firstYearOfOldCentury = 41; // of two digits: 41 is 1941, 40 is 2040

ControlTime refused(const char* sentence, const std::string& text)
{
    return {{}, {}, inHysplitFiles(sentence).arg(shown(text))};
}

} // namespace

ControlTime parseControlTime(std::span<const std::string> words, const std::string& line)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    std::array<long, 5> numbers{};
    for (std::size_t i = 0; i < std::min(numbers.size(), words.size()); ++i) {
        const auto number = integerInWord(words[i]);
        if (!number || *number < 0 || *number > 9999)
            return refused(
                QT_TRANSLATE_NOOP("hysplit_files", "“%1” is not a year, month, day, hour or minute of the start time."),
                words[i]);
        numbers[i] = *number;
    }
    const auto [year, month, day, hour, minute] = numbers;
    if (hour > 23 || minute > 59)
        return refused(
            QT_TRANSLATE_NOOP("hysplit_files", "“%1” is not a time: hours go from 0 to 23, minutes from 0 to 59."),
            line);
    if (year == 0 && month == 0)
        return {{}, hours(24 * day + hour) + minutes(minute), {}};
    const std::size_t digits = words[0].size();
    const long century = digits > 2 ? 0 : year < firstYearOfOldCentury ? 2000 : 1900;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(century + year)),
        std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    if (digits == 3 || month > 12 || day > 31 || !date.ok())
        return refused(QT_TRANSLATE_NOOP("hysplit_files", "“%1” is not a date (year, month, day, hour in UTC)."), line);
    return {std::chrono::sys_days(date) + hours(hour) + minutes(minute), {}, {}};
}

} // namespace windline
