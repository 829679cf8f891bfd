// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>

class QPainter;

namespace windline {

// Dots by the thousand: each colour's is drawn once and then copied.
class DotStamps {
public:
    DotStamps(QPainter& painter, const QColor& casing, double radius);

    void paint(QPointF centre, const QColor& colour);

private:
    const QImage& stampOf(const QColor& colour);

    QPainter& m_painter;
    QColor m_casing;
    double m_radius;
    double m_ratio;
    QHash<QRgb, QImage> m_stamps;
};

} // namespace windline
