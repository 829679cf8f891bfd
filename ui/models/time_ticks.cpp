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

// Months and years are of different lengths: marks stand on the first of them.
std::vector<TimeTick> monthTicks(double first, double last, int most)
{
    constexpr double month = 30.436875 * day; // the mean of the calendar
    int step = 0;
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600})
        if (step == 0 && (last - first) / (months * month) <= std::max(most, 1))
            step = months;
    if (step == 0)
        step = static_cast<int>(std::ceil((last - first) / (12'000 * month) / std::max(most, 1))) * 12'000;
    std::vector<TimeTick> ticks;
    const QDate begin = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::ceil(first)), QTimeZone::UTC).date();
    const int beginMonth = begin.year() * 12 + begin.month() - 1;
    for (int n = beginMonth - beginMonth % step;; n += step) {
        const QDateTime time(QDate(n / 12, n % 12 + 1, 1), QTime(0, 0), QTimeZone::UTC);
        const auto x = static_cast<double>(time.toSecsSinceEpoch());
        if (!time.isValid() || x > last)
            return ticks;
        if (x >= first)
            ticks.push_back(
                {x, time.toString(step % 12 == 0 ? QStringLiteral("yyyy") : QStringLiteral("yyyy-MM")), true});
    }
}

} // namespace

std::vector<TimeTick> utcTicks(double first, double last, int most)
{
    std::vector<TimeTick> ticks;
    if (!(last > first) || !std::isfinite(last - first))
        return ticks;
    const double step = stepFor(last - first, most);
    if (step > 10 * day)
        return monthTicks(first, last, most);
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
