// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/time.h"

#include <cstdio>

namespace windline {

namespace {

// Reads exactly `digits` decimal digits from the front of the text.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::string toIso(Time time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[40];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()));
    std::string iso(text, static_cast<std::size_t>(length));
    if (clock.seconds().count() != 0) {
        std::snprintf(text, sizeof text, ":%02d", int(clock.seconds().count()));
        iso += text;
    }
    return iso + 'Z';
}

std::optional<Time> timeFromIso(std::string_view text)
{
    const auto year = takeNumber(text, 4);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year(*year), std::chrono::month(unsigned(*month)), std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return std::nullopt;

    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (take(text, 'T') || take(text, ' ')) {
        const auto hour = takeNumber(text, 2);
        if (!hour || *hour > 23)
            return std::nullopt;
        hours = *hour;
        for (int* part : {&minutes, &seconds}) {
            if (!take(text, ':'))
                break;
            const auto value = takeNumber(text, 2);
            if (!value || *value > 59)
                return std::nullopt;
            *part = *value;
        }
        take(text, 'Z');
    }
    if (!text.empty())
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(hours) + std::chrono::minutes(minutes)
        + std::chrono::seconds(seconds);
}

} // namespace windline
