// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"
#include "ui/map/track_store.h"

#include <QFont>
#include <QSet>

#include <optional>

namespace windline {

// Everything the map shows over its base map.
struct MapScene {
    QList<MapStart> starts;
    struct Drag {
        qsizetype start; // index in starts
        QPointF mercator; // where the pointer holds it
    };
    std::optional<Drag> drag;
    std::optional<QRectF> rectangle; // Mercator: being drawn
    std::optional<QPointF> heldClick; // Mercator: a click that may still become a double click

    TrackStore tracks;
    QSet<int> selectedTracks;
    QSet<int> staleTracks;
    QSet<int> hiddenTracks;
    std::optional<Time> currentTime;

    ColourMode colourMode = ColourMode::ByStart;
    ColourScale colourScale;
    bool legendVisible = true;
    QList<MapLegendLine> legendLines;

    std::optional<MapArea> coverage;
    bool graticule = true; // the base map has one, whose lines get their degrees
    QString hint;
    QString note;
    QString attribution;
    QString baseMapProblem;

    MapStyle style = MapStyle::light();
    QFont font;
};

} // namespace windline
