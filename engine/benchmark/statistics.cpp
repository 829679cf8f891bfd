// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace windline {

Statistics statisticsOf(std::span<const double> values)
{
    Statistics result;
    result.count = static_cast<int>(values.size());
    if (values.empty())
        return result;
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const auto count = static_cast<double>(sorted.size());
    const std::size_t middle = sorted.size() / 2;
    result.mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / count;
    result.median = sorted.size() % 2 == 1 ? sorted[middle] : 0.5 * (sorted[middle - 1] + sorted[middle]);
    result.minimum = sorted.front();
    result.maximum = sorted.back();
    if (sorted.size() > 1) {
        double squares = 0;
        for (const double value : sorted)
            squares += (value - result.mean) * (value - result.mean);
        result.deviation = std::sqrt(squares / (count - 1));
    }
    return result;
}

} // namespace windline
