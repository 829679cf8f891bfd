// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend.h"

#include "ui/map/map_text.h"
#include "ui/map/palettes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double padding = 9;
constexpr double widestName = 180;

struct Row {
    QString label;
    QColor colour; // of its line; none: words alone
    LineStyle style = LineStyle::Solid;
};

std::vector<Row> startRows(const MapScene& scene)
{
    std::vector<Row> rows;
    const qsizetype named = std::min<qsizetype>(scene.starts.size(), mostLegendStarts);
    for (qsizetype i = 0; i < named; ++i) {
        const MapStart& start = scene.starts[i];
        rows.push_back({start.label.isEmpty() ? start.title : start.label, start.colour});
    }
    if (const auto more = scene.starts.size() - named; more > 0)
        rows.push_back(
            {QCoreApplication::translate("windline::MapView", "… %n more", "starts in the legend", int(more)), {}});
    return rows;
}

std::vector<Row> fileRows(const MapScene& scene)
{
    std::vector<Row> rows;
    for (const MapLegendLine& line : scene.legendLines)
        rows.push_back({line.label, scene.style.ink, line.style});
    return rows;
}

constexpr double swatch = 30;
constexpr double barHeight = 10;

double rowHeight(const QFontMetricsF& metrics)
{
    return std::ceil(metrics.height()) + 3;
}

QString shownLabel(const Row& row, const QFontMetricsF& metrics)
{
    return metrics.elidedText(row.label, Qt::ElideRight, widestName);
}

QSizeF rowsSize(const std::vector<Row>& rows, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const Row& row : rows)
        width =
            std::max(width, metrics.horizontalAdvance(shownLabel(row, metrics)) + (row.colour.isValid() ? swatch : 0));
    return {2 * padding + std::ceil(width), 2 * padding + rowHeight(metrics) * double(rows.size()) - 3};
}

void paintRows(QPainter& painter, const MapScene& scene, const std::vector<Row>& rows, const QRectF& area)
{
    const QFontMetricsF metrics(painter.font());
    const double height = rowHeight(metrics);
    paintPanel(painter, area, scene.style);
    const double left = area.left() + padding;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const double middle = area.top() + padding + height * double(i) + metrics.height() / 2;
        if (row.colour.isValid()) {
            QPen pen(row.colour, row.style == LineStyle::Solid ? 3 : 2.2, Qt::SolidLine,
                row.style == LineStyle::Solid ? Qt::RoundCap : Qt::FlatCap);
            if (const QList<qreal> pattern = dashPattern(row.style); !pattern.isEmpty())
                pen.setDashPattern(pattern);
            painter.setPen(pen);
            painter.drawLine(QPointF(left + 1.5, middle), QPointF(left + swatch - 8, middle));
        }
        painter.setPen(row.colour.isValid() ? scene.style.ink : scene.style.quietInk);
        painter.drawText(QPointF(left + (row.colour.isValid() ? swatch : 0), middle + metrics.capHeight() / 2),
            shownLabel(row, metrics));
    }
}

// Values to write below the bar: its ends and the round ones between, as many as have room.
std::vector<double> ticksOf(const ColourScale& scale, double mostTicks)
{
    const double span = std::abs(scale.maximum - scale.minimum);
    if (span <= 0)
        return {scale.minimum};
    const double rough = span / mostTicks;
    const double decade = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * decade;
    for (const double factor : {5.0, 2.0, 1.0})
        if (factor * decade >= rough)
            step = factor * decade;
    std::vector<double> ticks;
    const double low = std::min(scale.minimum, scale.maximum);
    for (double tick = std::ceil(low / step - 1e-9) * step; tick <= low + span * (1 + 1e-9); tick += step)
        ticks.push_back(tick);
    return ticks;
}

QString barTitle(const ColourScale& scale)
{
    return scale.unit.isEmpty()
        ? scale.title
        : QCoreApplication::translate("windline::MapView", "%1 (%2)", "quantity and unit").arg(scale.title, scale.unit);
}

double barWidth(const ColourScale& scale, const QFontMetricsF& metrics)
{
    return std::max(170.0, std::ceil(metrics.horizontalAdvance(barTitle(scale))));
}

QSizeF barSize(const ColourScale& scale, const QFontMetricsF& metrics)
{
    return {barWidth(scale, metrics) + 2 * padding + 10, 2 * padding + 2 * std::ceil(metrics.height()) + barHeight + 9};
}

void paintBar(QPainter& painter, const MapScene& scene, const QRectF& area)
{
    const ColourScale& scale = scene.colourScale;
    const QFontMetricsF metrics(painter.font());
    const QLocale locale(QLocale::English); // a decimal point, as everywhere in the window
    const double line = std::ceil(metrics.height());
    paintPanel(painter, area, scene.style);

    painter.setPen(scene.style.ink);
    const double left = area.left() + padding + 5;
    painter.drawText(QPointF(left, area.top() + padding + metrics.ascent()), barTitle(scale));
    const QRectF bar(left, area.top() + padding + line + 4, barWidth(scale, metrics), barHeight);
    if (!scale.hasValues) {
        painter.setPen(scene.style.quietInk);
        painter.drawText(QPointF(left, bar.top() + metrics.ascent()),
            QCoreApplication::translate("windline::MapView", "no values", "what lines are coloured by is not known"));
        return;
    }
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    constexpr int stops = 18; // the palettes are straight between ten colours
    for (int i = 0; i <= stops; ++i)
        gradient.setColorAt(i / double(stops), paletteColour(scale.palette, i / double(stops)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRect(bar);

    painter.setPen(scene.style.ink);
    const double span = scale.maximum - scale.minimum;
    for (const double tick : ticksOf(scale, 4)) {
        const double x = bar.left() + bar.width() * (span == 0 ? 0.5 : (tick - scale.minimum) / span);
        const QString text = locale.toString(tick, 'g', 6);
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3));
        const double width = metrics.horizontalAdvance(text);
        const double start = std::clamp(x - width / 2, area.left() + 4, area.right() - 4 - width);
        painter.drawText(QPointF(start, bar.bottom() + 4 + metrics.ascent()), text);
    }
}

// What the legend is made of, one above the other.
struct Parts {
    QRectF bar; // empty: none
    std::vector<Row> rows;
    QRectF rowsArea; // empty: none

    QRectF area() const { return bar.united(rowsArea); }
};

Parts partsOf(const MapScene& scene, QPointF corner)
{
    Parts parts;
    if (!scene.legendVisible || scene.tracks.tracks().empty())
        return parts;
    const QFontMetricsF metrics(scene.font);
    const auto above = [](QPointF lowerRight, QSizeF size) {
        return QRectF(lowerRight - QPointF(size.width(), size.height()), size);
    };
    if (scene.colourMode == ColourMode::ByValue) {
        parts.bar = above(corner, barSize(scene.colourScale, metrics));
        corner = parts.bar.topRight() - QPointF(0, 6);
    } else {
        parts.rows = startRows(scene);
    }
    const std::vector<Row> files = fileRows(scene);
    parts.rows.insert(parts.rows.end(), files.begin(), files.end());
    if (const auto hidden = std::ranges::count_if(scene.tracks.tracks(),
            [&](const SharedTrack& track) { return scene.hiddenTracks.contains(track->track.id); }))
        parts.rows.push_back(
            {QCoreApplication::translate("windline::MapView", "%n hidden", "trajectories", int(hidden)), {}});
    if (!parts.rows.empty())
        parts.rowsArea = above(corner, rowsSize(parts.rows, metrics));
    return parts;
}

} // namespace

QRectF legendArea(const MapScene& scene, QPointF corner)
{
    return partsOf(scene, corner).area();
}

void paintLegend(QPainter& painter, const MapScene& scene, QPointF corner)
{
    const Parts parts = partsOf(scene, corner);
    painter.setFont(scene.font);
    if (!parts.bar.isEmpty())
        paintBar(painter, scene, parts.bar);
    if (!parts.rowsArea.isEmpty())
        paintRows(painter, scene, parts.rows, parts.rowsArea);
}

} // namespace windline
