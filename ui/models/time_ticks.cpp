// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_ticks.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;

double stepFor(double seconds, int most)
{
    for (const double step : {minute, 5 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour,
             12 * hour, day, 2 * day, 5 * day, 10 * day, 30 * day, 100 * day, 365 * day})
        if (seconds / step <= std::max(most, 1))
            return step;
    return std::ceil(seconds / std::max(most, 1) / (365 * day)) * 365 * day;
}

} // namespace

std::vector<TimeTick> utcTicks(double first, double last, int most)
{
    std::vector<TimeTick> ticks;
    if (!(last > first) || !std::isfinite(last - first))
        return ticks;
    const double step = stepFor(last - first, most);
    bool hasDate = false;
    for (double x = std::ceil(first / step) * step; x <= last; x += step) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(x), QTimeZone::UTC);
        const bool isDay = time.time() == QTime(0, 0);
        QString label;
        if (isDay)
            label = time.toString(hasDate ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
        else
            label = time.toString(step < hour ? QStringLiteral("HH:mm") : QStringLiteral("HH"));
        hasDate = hasDate || isDay;
        ticks.push_back({x, label, isDay});
    }
    if (!hasDate && !ticks.empty()) // somebody must say which day it is
        ticks.front().label =
            QDateTime::fromSecsSinceEpoch(static_cast<qint64>(ticks.front().x), QTimeZone::UTC)
                .toString(step < hour ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH"));
    return ticks;
}

std::vector<TimeTick> hourTicks(double first, double last, int most)
{
    std::vector<TimeTick> ticks;
    if (!(last > first) || !std::isfinite(last - first))
        return ticks;
    const double step = stepFor((last - first) * hour, most) / hour;
    for (double n = std::ceil(first / step); n * step <= last; ++n) {
        const double x = n * step + 0.0; // no minus before a zero
        ticks.push_back({x, QString::number(x, 'g', 6), std::fmod(x, 24) == 0});
    }
    return ticks;
}

} // namespace windline
