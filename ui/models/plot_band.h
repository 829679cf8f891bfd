// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plot_series.h"

#include <array>
#include <span>
#include <vector>

namespace windline {

// What many lines have in common, at equally spaced times: lines by the thousand hide each other.
struct PlotBand {
    enum Level { Lowest5, Lowest25, Median, Highest25, Highest5, LevelCount }; // percentiles 5, 25, 50, 75, 95

    std::vector<double> x; // ascending
    std::array<std::vector<float>, LevelCount> values; // NaN where no line has a value
    std::vector<int> counts; // of lines with a value there
    std::vector<float> lowestGround; // under any of the lines; NaN where it is unknown
    std::vector<float> highestGround;
};

// At the lines' own spacing, and at no more than `most` times; between points, lines are straight. Percentiles as
// NumPy's and R's usual ones (linear between order statistics). Empty without points. Ends early, incomplete, when it
// is asked to stop.
PlotBand plotBand(std::span<const PlotLine> lines, std::size_t most, const std::stop_token& stop = {});

QByteArray plotBandCsv(const PlotBand& band, const PlotQuantity& quantity, PlotTime time);

} // namespace windline
