// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_text.h"

#include "ui/map/map_style.h"

#include <QPainter>
#include <QPainterPath>

namespace windline {

void paintHaloText(QPainter& painter, QPointF baseline, const QString& text, const QColor& ink, const QColor& halo)
{
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    painter.strokePath(path, QPen(halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

void paintPanel(QPainter& painter, const QRectF& area, const MapStyle& style)
{
    painter.setPen(QPen(style.panelEdge, 1));
    painter.setBrush(style.panel);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace windline
