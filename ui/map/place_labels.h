// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/natural_earth.h"

#include <QFont>
#include <QPainter>

#include <map>
#include <mutex>

namespace windline {

// A place's dot and name where they stand on the world of one zoom, in its pixels.
struct PlacedLabel {
    QString name;
    QPointF dot;
    QPointF baseline; // left end of the text
    QRectF box; // dot, text and halo
};

// Which places are named at which zoom, and on which side of their dots. Decided once for the whole world of a zoom,
// so that neighbouring tiles agree about a name that crosses their border. Any thread may ask.
class PlaceLabels {
public:
    // First zoom with names: before it they would only cover the coasts.
    static constexpr int firstZoom = 3;

    // "places" must outlive this.
    PlaceLabels(const NaturalEarth& places, QFont font);

    const std::vector<PlacedLabel>& at(int zoom) const;
    const QFont& font() const { return m_font; }

private:
    std::vector<PlacedLabel> place(int zoom) const;

    const NaturalEarth& m_naturalEarth;
    QFont m_font;
    mutable std::mutex m_mutex;
    mutable std::map<int, std::vector<PlacedLabel>> m_byZoom; // a map: its values stay where they are
};

} // namespace windline
