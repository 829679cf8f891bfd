// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plot_band.h"
#include "ui/models/plot_series.h"

#include <QColor>
#include <QFontMetrics>
#include <QPalette>
#include <QPen>
#include <QSet>

#include <vector>

namespace windline {

// What the user has chosen of it.
struct PlotChoice {
    PlotQuantity quantity;
    PlotTime time = PlotTime::Utc;
    bool percentiles = false; // instead of lines, where there are enough of them
};

// What a plot shows. Made once for each change of the trajectories and shared by the screen and by pictures.
struct PlotContent {
    using Range = std::pair<double, double>; // from the least to the greatest; first > second: there is nothing

    PlotQuantity quantity;
    PlotTime time = PlotTime::Utc;
    std::vector<PlotLine> lines;
    PlotBand band; // filled when it is shown, or when the ground of many lines is
    bool showsBand = false; // percentiles instead of lines; those that are selected stay lines
    bool tooMany = false; // lines: only percentiles can be shown
    bool hasValues = false; // not all are missing
    bool hasGround = false;
    Range xRange{1, -1};
    Range valueRange{1, -1}; // with the ground
};

constexpr std::size_t leastForBand = 3; // lines: percentiles of fewer say nothing

// So many trajectories that their percentiles are shown, and that making them ready takes a while.
bool areTooMany(std::span<const PlotSource> sources);

// On any thread, where the sources may be read there. Incomplete, and to be thrown away, when it was asked to stop.
PlotContent makePlotContent(
    std::span<const PlotSource> sources, const PlotChoice& choice, const std::stop_token& stop = {});

// The pen of a line as the map draws it, so that both are read together. State: selected, receding while others are,
// or neither.
enum class LineState { Normal, Selected, Receding };
QPen plotPen(const PlotLine& line, LineState state, const QPalette& palette);
LineState stateOf(const PlotLine& line, const QSet<int>& selected);

QColor groundColour(const QPalette& palette); // of the ground's edge; its area is the same, thinner
QColor bandColour(const QPalette& palette);

// Whether each line's own ground is drawn; of more lines, only the lowest and the highest.
constexpr std::size_t mostGrounds = 12;

// Name and unit for an axis with so much room (pixels): in one line, in two, or with the name cut short.
QString plotAxisLabel(const PlotQuantity& quantity, const QFontMetrics& metrics, int room);

} // namespace windline
