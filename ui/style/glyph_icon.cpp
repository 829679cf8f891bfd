// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyph_icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace windline {

namespace {

// Every glyph lives in a square of 16 units.
struct Shape {
    QPainterPath lines;
    QPainterPath solid;
};

QPainterPath polygon(std::initializer_list<QPointF> points, bool closed)
{
    QPainterPath path(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    if (closed)
        path.closeSubpath();
    return path;
}

void addArrow(QPainterPath& lines, QPointF from, QPointF to, QPointF barb1, QPointF barb2)
{
    lines.moveTo(from);
    lines.lineTo(to);
    lines.moveTo(barb1);
    lines.lineTo(to);
    lines.lineTo(barb2);
}

Shape magnifier()
{
    Shape shape;
    shape.lines.addEllipse(QPointF(7, 7), 4.5, 4.5);
    shape.lines.moveTo(10.4, 10.4);
    shape.lines.lineTo(14, 14);
    shape.lines.moveTo(5, 7);
    shape.lines.lineTo(9, 7);
    return shape;
}

Shape tray()
{
    Shape shape;
    shape.lines = polygon({{2.5, 10}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 10}}, false);
    return shape;
}

Shape shapeOf(Glyph glyph)
{
    Shape shape;
    switch (glyph) {
    case Glyph::Open:
        shape.lines = polygon({{1.5, 12.5}, {1.5, 3.5}, {6, 3.5}, {7.5, 5.5}, {13, 5.5}, {13, 7.5}}, false);
        shape.lines.addPath(polygon({{1.5, 12.5}, {4, 7.5}, {15, 7.5}, {12.5, 12.5}}, true));
        break;
    case Glyph::AddStart:
        shape.lines.addEllipse(QPointF(8, 8), 6, 6);
        shape.lines.addPath(polygon({{8, 5}, {8, 11}}, false));
        shape.lines.addPath(polygon({{5, 8}, {11, 8}}, false));
        break;
    case Glyph::AddMany:
        for (const QPointF& place : {QPointF(3.5, 3.5), QPointF(9.5, 3.5), QPointF(3.5, 9.5)})
            shape.lines.addEllipse(place, 2, 2);
        shape.lines.addPath(polygon({{11.5, 8.5}, {11.5, 14.5}}, false));
        shape.lines.addPath(polygon({{8.5, 11.5}, {14.5, 11.5}}, false));
        break;
    case Glyph::Remove:
        shape.lines = polygon({{2.5, 4.5}, {13.5, 4.5}}, false);
        shape.lines.addPath(polygon({{6, 4.5}, {6, 2.5}, {10, 2.5}, {10, 4.5}}, false));
        shape.lines.addPath(polygon({{4, 4.5}, {4.7, 13.5}, {11.3, 13.5}, {12, 4.5}}, false));
        break;
    case Glyph::Import:
        shape = tray();
        addArrow(shape.lines, {8, 2}, {8, 10}, {5, 7}, {11, 7});
        break;
    case Glyph::Export:
        shape = tray();
        addArrow(shape.lines, {8, 10}, {8, 2}, {5, 5}, {11, 5});
        break;
    case Glyph::Run:
        shape.solid = polygon({{4, 2.5}, {13.5, 8}, {4, 13.5}}, true);
        break;
    case Glyph::Cancel:
        shape.solid.addRoundedRect(QRectF(3.5, 3.5, 9, 9), 1, 1);
        break;
    case Glyph::Pause:
        shape.solid.addRect(QRectF(4, 3, 3, 10));
        shape.solid.addRect(QRectF(9, 3, 3, 10));
        break;
    case Glyph::StepBack:
        shape.lines = polygon({{4, 3}, {4, 13}}, false);
        shape.solid = polygon({{12.5, 3}, {6, 8}, {12.5, 13}}, true);
        break;
    case Glyph::StepForward:
        shape.lines = polygon({{12, 3}, {12, 13}}, false);
        shape.solid = polygon({{3.5, 3}, {10, 8}, {3.5, 13}}, true);
        break;
    case Glyph::Fit:
        shape.lines = polygon({{2, 5.5}, {2, 2}, {5.5, 2}}, false);
        shape.lines.addPath(polygon({{10.5, 2}, {14, 2}, {14, 5.5}}, false));
        shape.lines.addPath(polygon({{14, 10.5}, {14, 14}, {10.5, 14}}, false));
        shape.lines.addPath(polygon({{5.5, 14}, {2, 14}, {2, 10.5}}, false));
        shape.solid.addEllipse(QPointF(8, 8), 1.8, 1.8);
        break;
    case Glyph::ZoomIn:
        shape = magnifier();
        shape.lines.moveTo(7, 5);
        shape.lines.lineTo(7, 9);
        break;
    case Glyph::ZoomOut:
        shape = magnifier();
        break;
    case Glyph::Problem:
        shape.lines = polygon({{8, 2}, {14.5, 13.5}, {1.5, 13.5}}, true);
        shape.lines.addPath(polygon({{8, 6.2}, {8, 9.6}}, false));
        shape.solid.addEllipse(QPointF(8, 11.6), 0.9, 0.9);
        break;
    case Glyph::Information:
        shape.lines.addEllipse(QPointF(8, 8), 6, 6);
        shape.lines.addPath(polygon({{8, 7.4}, {8, 11}}, false));
        shape.solid.addEllipse(QPointF(8, 5.1), 0.9, 0.9);
        break;
    }
    return shape;
}

class GlyphEngine : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, const QColor& colour)
        : m_glyph(glyph)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor text = QApplication::palette().color(group, QPalette::ButtonText);
        const QColor colour = m_colour.isValid() && mode != QIcon::Disabled ? m_colour : text;
        const Shape shape = shapeOf(m_glyph);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(shape.lines);
        painter->fillPath(shape.solid, colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    QColor m_colour;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return glyphIcon(glyph, {});
}

QIcon glyphIcon(Glyph glyph, const QColor& colour)
{
    return QIcon(new GlyphEngine(glyph, colour));
}

} // namespace windline
