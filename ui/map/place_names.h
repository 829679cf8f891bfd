// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_viewport.h"
#include "ui/map/natural_earth.h"

#include <QFont>
#include <QString>

#include <map>
#include <mutex>

class QPainter;

namespace windline {

struct MapStyle;

// A place's dot and name, in pixels of the world at one whole zoom.
struct PlacedName {
    QString name;
    QPointF dot;
    QPointF text; // from the dot to the left end of the baseline
    QRectF box; // dot, text and halo, from the dot
};

// Which places are named at which zoom, and on which side of their dots. Decided once for the whole world of a zoom:
// names neither flicker nor change sides while the map is moved. Any thread may call.
class PlaceNames {
public:
    static constexpr int firstZoom = 2; // before it, names would only hide the coasts

    PlaceNames(std::shared_ptr<const NaturalEarth> naturalEarth, QFont font);

    const std::vector<PlacedName>& at(int zoom) const;

    // Without the names that would touch one of "taken".
    void paint(
        QPainter& painter, const MapViewport& viewport, const MapStyle& style, const std::vector<QRectF>& taken) const;

private:
    std::vector<PlacedName> place(int zoom) const;

    std::shared_ptr<const NaturalEarth> m_naturalEarth;
    QFont m_font;
    mutable std::mutex m_mutex;
    mutable std::map<int, std::vector<PlacedName>> m_byZoom; // a map: its values stay where they are
};

} // namespace windline
