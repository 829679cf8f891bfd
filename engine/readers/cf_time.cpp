// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_time.h"

#include "engine/readers/text.h"
#include "engine/readers/translate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace windline {

namespace {

struct NamedUnit {
    std::string_view name;
    double seconds;
};

// Months and years are left out on purpose: udunits gives them lengths that no calendar has.
constexpr std::array<NamedUnit, 20> timeUnits{
    {{"seconds", 1}, {"second", 1}, {"secs", 1}, {"sec", 1}, {"s", 1}, {"minutes", 60}, {"minute", 60}, {"mins", 60},
        {"min", 60}, {"hours", 3600}, {"hour", 3600}, {"hrs", 3600}, {"hr", 3600}, {"h", 3600}, {"days", 86400},
        {"day", 86400}, {"d", 86400}, {"milliseconds", 1e-3}, {"millisecond", 1e-3}, {"msec", 1e-3}}};

// Reads along a text; each take… moves on only when it finds what it names.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    bool take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    void skipSpaces()
    {
        while (take(' ')) { }
    }
    std::optional<int> takeInteger(std::size_t mostDigits)
    {
        int value = 0;
        const char* end = m_rest.data() + std::min(m_rest.size(), mostDigits);
        if (m_rest.empty() || m_rest.front() == '-')
            return std::nullopt;
        const auto result = std::from_chars(m_rest.data(), end, value);
        if (result.ec != std::errc())
            return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(result.ptr - m_rest.data()));
        return value;
    }
    // "30", "30.0", "30."
    std::optional<double> takeSeconds()
    {
        const auto whole = takeInteger(2);
        if (!whole)
            return std::nullopt;
        double value = *whole;
        if (take('.')) {
            for (double digit = 0.1; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; digit /= 10) {
                value += digit * (m_rest.front() - '0');
                m_rest.remove_prefix(1);
            }
        }
        return value;
    }

private:
    std::string_view m_rest;
};

// Day number of a date in the Julian calendar, counted as std::chrono does (days since 1970-01-01 Gregorian).
// After Richards in the Explanatory Supplement to the Astronomical Almanac (2013), section 15.11.
std::chrono::sys_days fromJulianCalendar(int year, int month, int day)
{
    const int monthsBack = (14 - month) / 12; // counts the year from March
    const int y = year + 4800 - monthsBack;
    const int m = month + 12 * monthsBack - 3;
    const int julianDay = day + (153 * m + 2) / 5 + 365 * y + y / 4 - 32083;
    constexpr int julianDayOf1970 = 2440588;
    return std::chrono::sys_days(std::chrono::days(julianDay - julianDayOf1970));
}

// The calendar that udunits and CF call "standard": Julian up to 1582-10-04, Gregorian from 1582-10-15.
std::optional<std::chrono::sys_days> dayOf(int year, int month, int day, bool gregorianThroughout)
{
    const bool beforeSwitch = std::array{year, month, day} < std::array{1582, 10, 15};
    if (gregorianThroughout || !beforeSwitch) {
        const std::chrono::year_month_day date{std::chrono::year(year),
            std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
        if (!date.ok())
            return std::nullopt;
        return std::chrono::sys_days(date);
    }
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return fromJulianCalendar(year, month, day);
}

// "1800-1-1 00:00:0.0", "2010-10-26T12:00:00+00:00", "1970-01-01", with an offset from UTC.
std::optional<Time> parseReference(std::string_view text, bool gregorianThroughout)
{
    Scanner scanner(text);
    const auto year = scanner.takeInteger(4);
    if (!year || !scanner.take('-'))
        return std::nullopt;
    const auto month = scanner.takeInteger(2);
    if (!month || !scanner.take('-'))
        return std::nullopt;
    const auto day = scanner.takeInteger(2);
    if (!day)
        return std::nullopt;
    const auto date = dayOf(*year, *month, *day, gregorianThroughout);
    if (!date)
        return std::nullopt;

    int hours = 0;
    int minutes = 0;
    double seconds = 0;
    if (!scanner.take('t'))
        scanner.skipSpaces();
    if (const auto hour = scanner.takeInteger(2)) {
        hours = *hour;
        if (scanner.take(':')) {
            const auto minute = scanner.takeInteger(2);
            if (!minute)
                return std::nullopt;
            minutes = *minute;
            if (scanner.take(':')) {
                const auto second = scanner.takeSeconds();
                if (!second)
                    return std::nullopt;
                seconds = *second;
            }
        }
    }
    if (hours > 24 || minutes > 59 || seconds >= 60)
        return std::nullopt;

    scanner.skipSpaces();
    int offsetMinutes = 0;
    if (!scanner.take("utc") && !scanner.take("gmt") && !scanner.take('z')) {
        const int sign = scanner.take('-') ? -1 : (scanner.take('+') ? 1 : 0);
        if (sign != 0) {
            const auto offsetHours = scanner.takeInteger(2);
            if (!offsetHours)
                return std::nullopt;
            scanner.take(':');
            offsetMinutes = sign * (*offsetHours * 60 + scanner.takeInteger(2).value_or(0));
        }
    }
    if (!scanner.atEnd())
        return std::nullopt;
    return *date + std::chrono::hours(hours) + std::chrono::minutes(minutes - offsetMinutes)
        + std::chrono::seconds(std::lround(seconds));
}

} // namespace

bool CfTimeUnits::looksLikeTime(std::string_view units)
{
    return lowercase(units).find(" since ") != std::string::npos;
}

std::optional<CfTimeUnits> CfTimeUnits::parse(std::string_view units, std::string_view calendar, std::string& problem)
{
    const std::string calendarName = lowercase(trimmed(calendar));
    const bool mixed = calendarName.empty() || calendarName == "standard" || calendarName == "gregorian";
    if (!mixed && calendarName != "proleptic_gregorian") {
        problem = Reader::tr("the calendar \"%1\" is not one of real dates").arg(qt(calendarName)).toStdString();
        return std::nullopt;
    }
    const std::string text = lowercase(trimmed(units));
    const std::size_t since = text.find(" since ");
    if (since != std::string::npos) {
        const std::string_view unitName = trimmed(std::string_view(text).substr(0, since));
        const std::string_view reference = trimmed(std::string_view(text).substr(since + 7));
        const auto unit = std::find_if(
            timeUnits.begin(), timeUnits.end(), [&](const NamedUnit& named) { return named.name == unitName; });
        const auto time = parseReference(reference, !mixed);
        if (unit != timeUnits.end() && time) {
            CfTimeUnits parsed;
            parsed.m_unitSeconds = unit->seconds;
            parsed.m_reference = *time;
            return parsed;
        }
    }
    problem = Reader::tr("the unit \"%1\" is not understood").arg(qt(units)).toStdString();
    return std::nullopt;
}

std::optional<Time> CfTimeUnits::toTime(double value) const
{
    const double seconds = value * m_unitSeconds;
    constexpr double tenThousandYears = 3.2e11;
    if (!(std::abs(seconds) < tenThousandYears)) // written so that NaN is none
        return std::nullopt;
    return m_reference + std::chrono::seconds(std::llround(seconds));
}

} // namespace windline
