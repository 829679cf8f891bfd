// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_label.h"

#include "engine/readers/arl_text.h"

#include <cmath>
#include <cstdlib>

namespace windline {

std::optional<Time> ArlLabel::time() const
{
    const auto year = fortranInteger(m_text.substr(0, 2));
    const auto month = fortranInteger(m_text.substr(2, 2));
    const auto day = fortranInteger(m_text.substr(4, 2));
    const auto hour = fortranInteger(m_text.substr(6, 2));
    if (!year || !month || !day || !hour || *year < 0 || *month < 1 || *day < 1 || *hour < 0 || *hour > 23)
        return std::nullopt;
    constexpr int lastOfThisCentury = 40;
    const std::chrono::year_month_day date{std::chrono::year(*year + (*year > lastOfThisCentury ? 1900 : 2000)),
        std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(*hour);
}

std::optional<int> ArlLabel::level() const
{
    return fortranInteger(m_text.substr(10, 2));
}

std::optional<ArlPacking> ArlLabel::packing() const
{
    const auto exponent = fortranInteger(m_text.substr(18, 4));
    const auto precision = fortranFloat(m_text.substr(22, 14));
    const auto first = fortranFloat(m_text.substr(36, 14));
    // Far beyond what any quantity needs, and far enough from the ends of the floats to overflow nowhere.
    constexpr int largestExponent = 60;
    constexpr float largestValue = 1e30F;
    if (!exponent || !precision || !first || std::abs(*exponent) > largestExponent || *precision < 0
        || std::fabs(*first) > largestValue)
        return std::nullopt;
    return ArlPacking{*exponent, *precision, *first};
}

} // namespace windline
