// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>

namespace windline {

// Of repeated measurements; NaN where there are too few.
struct Statistics {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    int count = 0;
    double mean = unknown;
    double deviation = unknown; // standard deviation of the sample (n - 1): unknown for a single value
    double median = unknown; // of an even number of values the mean of the two in the middle
    double minimum = unknown;
    double maximum = unknown;
};

Statistics statisticsOf(std::span<const double> values);

} // namespace windline
