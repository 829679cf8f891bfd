// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <QColor>
#include <QGeoCoordinate>
#include <QPoint>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace windline {

// A start as the map shows it: a ringed dot with its name.
struct MapStart {
    int row = 0; // comes back in MapView::startMoved and startSelected
    QGeoCoordinate coordinate;
    QString label; // beside it on the map
    QColor colour;
    bool selected = false;
    bool usable = true; // false: the meteorology cannot serve it; drawn hollow
    QString title{}; // in the legend, where it has no label

    bool operator==(const MapStart&) const = default;
};

constexpr int mostLegendStarts = 8; // that the legend names; of the others it says how many there are

// How a trajectory's line is drawn: solid for the window's own result, the others for files laid beside it.
// (Dashes are left for those that are out of date.)
enum class LineStyle { Solid, Dots, DashDots, LongDashes };

struct MapTrackPoint {
    double latitudeDegrees = 0;
    double longitudeDegrees = 0; // any multiple of the circle; neighbours join the short way round
    double ageSeconds = 0; // since the start; negative in backward runs
    float value = std::numeric_limits<float>::quiet_NaN(); // what ColourMode::ByValue colours by; NaN: unknown
};

// One trajectory as the map draws it.
struct MapTrack {
    int id = 0; // unique on the map
    QString label; // named in the tooltip
    QColor colour; // used by ColourMode::ByStart
    LineStyle lineStyle = LineStyle::Solid;
    bool backward = false; // turns the arrowheads towards the start: air arrives there
    std::optional<Time> startTime; // lets MapView::setCurrentTime place this trajectory's marker
    std::vector<MapTrackPoint> points; // age 0 first, then away from the start
    bool endedEarly = false;
    QString endText; // why, for the reader: shown on hover over the cross
};

// Degrees. east may pass 180 (170 .. 200 straddles the date line); 360 or more from west to east is the whole circle.
struct MapArea {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    bool isWholeCircle() const { return east - west >= 360; }
    bool operator==(const MapArea&) const = default;
};

// What was under the pointer when a context menu was asked for.
struct MapTarget {
    std::optional<int> startRow; // MapStart::row
    std::optional<int> trackId;
    QGeoCoordinate coordinate;
    QPoint globalPosition; // where the menu belongs
};

// What the legend says of a line's style: a file and its name.
struct MapLegendLine {
    QString label;
    LineStyle style = LineStyle::Dots;

    bool operator==(const MapLegendLine&) const = default;
};

enum class ColourMode { ByStart, ByValue };

enum class ValuePalette { Cividis, Viridis };

// How values become colours, and what the legend says about it.
struct ColourScale {
    QString title; // "Height above ground"
    QString unit; // "m"
    double minimum = 0; // the first colour
    double maximum = 1; // the last colour; smaller than minimum is fine (pressure falls with height)
    ValuePalette palette = ValuePalette::Viridis;
    bool hasValues = true; // false: nothing is coloured, and the legend says so

    bool operator==(const ColourScale&) const = default;
};

// Tiles from a server of the user's choice instead of the built-in base map.
struct OnlineTiles {
    QString urlTemplate; // "https://tiles.example.org/%z/%x/%y.png"; {z}/{x}/{y} is understood as well
    QString attribution; // what the provider asks to be shown, plain text
};

} // namespace windline
