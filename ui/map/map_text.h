// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace windline {

struct MapStyle;

// A word straight on the map, legible on land, water and lines. In the painter's font; "baseline" is its left end.
void paintHaloText(QPainter& painter, QPointF baseline, const QString& text, const QColor& ink, const QColor& halo);

// The ground of words that stand apart from the map: legend, hint, scale.
void paintPanel(QPainter& painter, const QRectF& area, const MapStyle& style);

} // namespace windline
