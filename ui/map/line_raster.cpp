// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/line_raster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace windline {

namespace {

// Every channel times a / 255, two channels at a time; rounded as x/255 ~ (x + x/256 + 128)/256.
inline QRgb scaled(QRgb colour, uint a)
{
    uint t = (colour & 0xff00ff) * a;
    t = ((t + ((t >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    uint u = ((colour >> 8) & 0xff00ff) * a;
    u = (u + ((u >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return u | t;
}

// Below what is there already. Nearly full counts as full: in a crowd most pixels are, and cost nothing more.
inline void blend(QRgb& pixel, QRgb colour, uint alpha)
{
    constexpr int full = 248;
    const int above = qAlpha(pixel);
    if (above < full)
        pixel += scaled(colour, alpha * uint(255 - above) / 255);
}

// The pixels of one column between two heights (fixed point).
inline void cover(QRgb* column, qsizetype stride, int low, int high, uint weight, QRgb colour)
{
    if (low >= high)
        return;
    const int first = low >> 16;
    const int last = (high - 1) >> 16;
    QRgb* pixel = column + first * stride;
    if (first == last)
        return blend(*pixel, colour, (uint(high - low) * weight) >> 16);
    blend(*pixel, colour, (uint(65536 - (low & 0xffff)) * weight) >> 16);
    for (int y = first + 1; y < last; ++y)
        blend(*(pixel += stride), colour, weight);
    blend(*(pixel + stride), colour, (uint(high - (last << 16)) * weight) >> 16);
}

} // namespace

LineRaster::LineRaster(QImage& image, int top, int bottom)
    : m_bits(reinterpret_cast<QRgb*>(image.bits()))
    , m_stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
    , m_width(image.width())
    , m_top(std::max(top, 0))
    , m_bottom(std::min(bottom, image.height()))
{
}

void LineRaster::setPen(double width, double opacity)
{
    m_penWidth = width;
    m_alpha = int(std::lround(255 * std::clamp(opacity, 0.0, 1.0)));
}

void LineRaster::setDashes(std::span<const double> lengths)
{
    m_dashes.assign(lengths.begin(), lengths.end());
    m_period = std::accumulate(m_dashes.begin(), m_dashes.end(), 0.0);
    m_phase = 0;
}

void LineRaster::drawSegment(QPointF from, QPointF to, QRgb colour)
{
    if (m_period <= 0)
        return drawPiece(from, to, colour);
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    const double seen = 2.0 * (m_width + m_bottom); // dashes of what lies far outside would take for ever
    if (length > 8 * seen) {
        m_phase = std::fmod(m_phase + length, m_period);
        return drawPiece(from, to, colour);
    }
    for (double done = 0; done < length;) {
        double end = 0;
        std::size_t dash = 0;
        while (end + m_dashes[dash] <= m_phase && dash + 1 < m_dashes.size())
            end += m_dashes[dash++];
        const double step = std::min(end + m_dashes[dash] - m_phase, length - done);
        if (dash % 2 == 0)
            drawPiece(from + along * (done / length), from + along * ((done + step) / length), colour);
        done += std::max(step, 1e-3);
        m_phase += std::max(step, 1e-3);
        if (m_phase >= m_period - 1e-9)
            m_phase = 0;
    }
}

// Column by column along the longer axis (rows, if that is the vertical one): the strip covers an interval of the
// other axis there, and each pixel as much as it has of it.
void LineRaster::drawPiece(QPointF from, QPointF to, QRgb colour)
{
    const bool steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    double x0 = steep ? from.y() : from.x();
    double y0 = steep ? from.x() : from.y();
    double x1 = steep ? to.y() : to.x();
    double y1 = steep ? to.x() : to.y();
    if (x0 > x1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    if (!(x1 - x0 > 0))
        return;
    const double slope = (y1 - y0) / (x1 - x0);
    const double half = 0.5 * m_penWidth * std::sqrt(1 + slope * slope);
    const int lowX = steep ? m_top : 0;
    const int highX = steep ? m_bottom : m_width;
    const int lowY = steep ? 0 : m_top;
    const int highY = steep ? m_width : m_bottom;

    double first = std::max(x0, double(lowX));
    double last = std::min(x1, double(highX));
    if (slope != 0) { // only the columns in which the strip meets the picture
        const double a = x0 + (lowY - half - 1 - y0) / slope;
        const double b = x0 + (highY + half + 1 - y0) / slope;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
    } else if (y0 + half < lowY || y0 - half > highY) {
        return;
    }
    if (!(last > first))
        return;
    // Fixed point, 16 bits behind the point: pictures are far smaller than 2^15 pixels.
    constexpr double one = 65536;
    const qsizetype alongY = steep ? 1 : m_stride;
    const qsizetype alongX = steep ? m_stride : 1;
    const int lowest = lowY << 16;
    const int highest = highY << 16;
    const int reach = int(half * one);
    const auto column = [&](int x, double left, double right, uint weight) {
        const double middle = y0 + slope * ((left + right) / 2 - x0);
        cover(m_bits + x * alongX, alongY, std::max(int((middle - half) * one), lowest),
            std::min(int((middle + half) * one), highest), weight, colour);
    };
    const auto weightOf = [this](double part) { return uint(part * m_alpha + 0.5); };
    int x = int(first);
    const int lastX = std::min(int(last), highX - 1);
    if (x == lastX)
        return column(x, first, last, weightOf(last - first));
    if (first > x) {
        column(x, first, x + 1, weightOf(x + 1 - first));
        ++x;
    }
    const int step = int(slope * one);
    int middle = int((y0 + slope * (x + 0.5 - x0)) * one);
    const auto whole = uint(m_alpha);
    const int end = last >= lastX + 1 ? lastX + 1 : lastX;
    for (; x < end; ++x, middle += step)
        cover(m_bits + x * alongX, alongY, std::max(middle - reach, lowest), std::min(middle + reach, highest), whole,
            colour);
    if (x == lastX && last > x)
        column(x, x, last, weightOf(last - x));
}

} // namespace windline
