// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plot_band.h"
#include "ui/models/plot_series.h"

#include <QColor>
#include <QPalette>
#include <QPen>
#include <QSet>

#include <vector>

namespace windline {

// What a plot shows. Made once for each change of the trajectories and shared by the screen and by pictures.
struct PlotContent {
    PlotQuantity quantity;
    PlotTime time = PlotTime::Utc;
    std::vector<PlotLine> lines;
    PlotBand band; // filled when it is shown, or when the ground of many lines is
    bool showsBand = false; // percentiles instead of lines; those that are selected stay lines
    qint64 valueCount = 0; // that are not missing

    bool hasGround() const;
    // From the least to the greatest; first > second when there is nothing.
    std::pair<double, double> xRange() const;
    std::pair<double, double> valueRange() const; // with the ground
};

// The pen of a line as the map draws it, so that both are read together. State: selected, receding while others are,
// or neither.
enum class LineState { Normal, Selected, Receding };
QPen plotPen(const PlotLine& line, LineState state, const QPalette& palette);
LineState stateOf(const PlotLine& line, const QSet<int>& selected);

QColor groundColour(const QPalette& palette); // of the ground's edge; its area is the same, thinner
QColor bandColour(const QPalette& palette);

// Whether each line's own ground is drawn; of more lines, only the lowest and the highest.
constexpr std::size_t mostGrounds = 12;

} // namespace windline
