// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

#include <span>
#include <vector>

namespace windline {

// Draws smooth lines straight into a picture: for lines by the thousand, in which QPainter's strokes, each with an
// outline of its own, take ten times as long. Ends are flat and corners have no join, which at these widths nobody
// sees. What is drawn first lies on top. Several may draw into one picture at once if their bands do not overlap.
class LineRaster {
public:
    // In Format_ARGB32_Premultiplied; only the rows top .. bottom - 1 are touched. All lengths are the picture's
    // pixels, whatever its device pixel ratio.
    LineRaster(QImage& image, int top, int bottom);

    void setPen(double width, double opacity);
    // On and off, in pixels; empty: solid. Begins anew with the next line.
    void setDashes(std::span<const double> lengths);
    void beginLine() { m_phase = 0; }
    void drawSegment(QPointF from, QPointF to, QRgb colour); // colour: opaque

private:
    void drawPiece(QPointF from, QPointF to, QRgb colour);

    QRgb* m_bits; // shared by bands: taken once, since QImage's own access may copy
    qsizetype m_stride; // pixels
    int m_width;
    int m_top;
    int m_bottom;
    double m_penWidth = 1;
    int m_alpha = 255;
    std::vector<double> m_dashes;
    double m_period = 0;
    double m_phase = 0; // how far along the dashes the line is
};

} // namespace windline
