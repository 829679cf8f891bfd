// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"

#include <QColor>
#include <QList>

namespace windline {

// The map's quiet colours: trajectories carry the picture.
struct MapStyle {
    // Base map
    QColor land;
    QColor water;
    QColor coast;
    QColor border;
    QColor river;
    QColor graticule;
    QColor placeName;
    QColor placeHalo;
    // Over it
    QColor casing; // lifts lines, marks and words off whatever lies below
    QColor valueCasing; // the same for lines in a palette's colours
    QColor ink; // words and outlines on the map
    QColor panel; // behind the legend and other words
    QColor panelEdge;
    QColor quietInk;

    static MapStyle light();
    static MapStyle dark();
};

// For QPen, in widths of the pen; empty for a solid line.
QList<qreal> dashPattern(LineStyle style);

} // namespace windline
