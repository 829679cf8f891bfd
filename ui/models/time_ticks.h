// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace windline {

// Where an axis of time is marked and what stands there.
struct TimeTick {
    double x = 0;
    QString label; // "06"; a day's first is its date, "01-02"; the axis's first date has its year
    bool isDay = false;
};

// x in seconds since 1970 in UTC: at whole years, months, days, hours or minutes, about `most` of them at most.
std::vector<TimeTick> utcTicks(double first, double last, int most);

// x in hours since the start: at whole days, hours or minutes.
std::vector<TimeTick> hourTicks(double first, double last, int most);

} // namespace windline
