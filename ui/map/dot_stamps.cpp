// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/dot_stamps.h"

#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace windline {

DotStamps::DotStamps(QPainter& painter, const QColor& casing, double radius)
    : m_painter(painter)
    , m_casing(casing)
    , m_radius(radius)
    , m_ratio(painter.device()->devicePixelRatio())
{
}

const QImage& DotStamps::stampOf(const QColor& colour)
{
    const auto found = m_stamps.constFind(colour.rgba());
    if (found != m_stamps.cend())
        return *found;
    const int side = 2 * int(std::ceil(m_radius + 1.2));
    QImage stamp(QSizeF(side * m_ratio, side * m_ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    stamp.setDevicePixelRatio(m_ratio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_casing, 1));
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), m_radius, m_radius);
    painter.end();
    return *m_stamps.insert(colour.rgba(), stamp);
}

void DotStamps::paint(QPointF centre, const QColor& colour)
{
    const QImage& stamp = stampOf(colour);
    const double half = stamp.width() / m_ratio / 2;
    m_painter.drawImage((centre - QPointF(half, half)).toPoint(), stamp);
}

} // namespace windline
