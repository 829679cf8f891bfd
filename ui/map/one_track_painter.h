// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_text.h"
#include "ui/map/palettes.h"
#include "ui/map/screen_line.h"
#include "ui/map/taken_places.h"
#include "ui/map/track_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

// Part of track_painter.cpp: one trajectory, its line and its marks, with a QPainter.
namespace windline {

inline constexpr double margin = 12; // pixels: the farthest that a mark reaches from its line
inline constexpr double hour = 3600;
inline constexpr double recedingOpacity = 0.45;

// How much can be drawn before it turns into clutter, and takes time: Qt strokes a line wider than a pixel ten times
// slower than a thin one.
enum class Crowd { Few, Some, Many };

inline Crowd crowdOf(std::size_t visible)
{
    return visible <= 30 ? Crowd::Few : visible <= 400 ? Crowd::Some : Crowd::Many;
}

inline QRectF around(QPointF point, double radius)
{
    return {point.x() - radius, point.y() - radius, 2 * radius, 2 * radius};
}

class TrackPainter {
public:
    TrackPainter(QPainter& painter, const TrackDrawing& drawing, const MapViewport& viewport, Crowd crowd,
        std::vector<QRectF>& taken)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_viewport(viewport)
        , m_crowd(crowd)
        , m_metrics(drawing.font)
        , m_taken(taken)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(drawing.font);
    }

    void drawLine(const ProjectedTrack& track, double copy)
    {
        setOpacity(track);
        const double width = lineWidth(track);
        for (const ScreenRun& run : visibleRuns(track.line, copy, m_viewport, margin)) {
            const QList<qreal> pattern = linePattern(m_drawing, track.track);
            if (crowdFor(track) == Crowd::Few && pattern.isEmpty())
                strokeWith(run.points, lineCasing(), width + 1.8);
            if (m_drawing.colourMode == ColourMode::ByStart)
                strokeWith(run.points, track.track.colour, width, pattern);
            else
                strokeByValue(track, run, width, pattern);
        }
    }

    void drawMarks(const ProjectedTrack& track, double copy, bool withCross)
    {
        setOpacity(track);
        if (crowdFor(track) != Crowd::Many)
            drawHours(track, copy);
        drawArrowheads(track, copy);
        if (withCross && track.track.endedEarly)
            drawCross(track, copy);
    }

private:
    bool isSelected(const ProjectedTrack& track) const { return m_drawing.selected.contains(track.track.id); }

    // A few selected ones are drawn in full among any number of others.
    Crowd crowdFor(const ProjectedTrack& track) const
    {
        return isSelected(track) ? crowdOf(std::size_t(m_drawing.selected.size())) : m_crowd;
    }

    void setOpacity(const ProjectedTrack& track)
    {
        m_painter.setOpacity(m_drawing.selected.isEmpty() || isSelected(track) ? 1 : recedingOpacity);
    }

    const QColor& lineCasing() const
    {
        return m_drawing.colourMode == ColourMode::ByStart ? m_drawing.style.casing : m_drawing.style.valueCasing;
    }

    double lineWidth(const ProjectedTrack& track) const
    {
        const double emphasis = track.track.lineStyle == LineStyle::Solid ? 0 : 0.4; // gaps make a line look thinner
        return (isSelected(track) ? 2.5 : m_crowd == Crowd::Many ? 1.0 : 1.7) + emphasis;
    }

    void strokeWith(const QPolygonF& line, const QColor& colour, double width, const QList<qreal>& pattern = {})
    {
        QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
        if (!pattern.isEmpty())
            pen.setDashPattern(pattern);
        m_painter.setPen(pen);
        m_painter.drawPolyline(line);
    }

    void strokeByValue(const ProjectedTrack& track, const ScreenRun& run, double width, const QList<qreal>& pattern)
    {
        // Neighbours of one colour are one stroke; 32 colours are more than a reader tells apart.
        const auto colourAt = [&](std::size_t i) {
            const ColourScale& scale = m_drawing.colourScale;
            const double value = track.track.points[run.sources[i]].value;
            if (!std::isfinite(value) || scale.maximum == scale.minimum)
                return valueColour(scale, value);
            const double position = (value - scale.minimum) / (scale.maximum - scale.minimum);
            return paletteColour(scale.palette, std::round(std::clamp(position, 0.0, 1.0) * 31) / 31);
        };
        for (std::size_t first = 0; first + 1 < run.sources.size();) {
            const QColor colour = colourAt(first + 1);
            std::size_t last = first + 1;
            while (last + 1 < run.sources.size() && colourAt(last + 1) == colour)
                ++last;
            strokeWith(run.points.mid(qsizetype(first), qsizetype(last - first) + 1), colour, width, pattern);
            first = last;
        }
    }

    QPointF pointOf(QPointF mercator, double copy) const { return m_viewport.toPoint(mercator + QPointF(copy, 0)); }

    bool isInView(QPointF point) const
    {
        return QRectF(QPointF(0, 0), m_viewport.size).adjusted(-margin, -margin, margin, margin).contains(point);
    }

    void drawDot(QPointF point, double radius, const QColor& colour)
    {
        m_painter.setPen(QPen(m_drawing.style.casing, 1.2));
        m_painter.setBrush(colour);
        m_painter.drawEllipse(point, radius, radius);
    }

    // Every hour when zoomed in, else every 6 hours, or every day.
    int hoursPerDot(const ProjectedTrack& track) const
    {
        constexpr double apart = 26; // pixels between hourly dots
        double mercator = 0;
        for (std::size_t i = 1; i < track.line.size(); ++i)
            mercator +=
                std::hypot(track.line[i].x() - track.line[i - 1].x(), track.line[i].y() - track.line[i - 1].y());
        const double hours = std::max(std::abs(track.track.points.back().ageSeconds) / hour, 1.0);
        const double perHour = mercator * m_viewport.worldPixels() / hours;
        return perHour >= apart ? 1 : perHour >= apart / 3 ? 3 : 6;
    }

    void drawHours(const ProjectedTrack& track, double copy)
    {
        if (track.line.empty())
            return;
        constexpr double between = 7; // pixels: closer dots would be a thick line
        const double last = track.track.points.back().ageSeconds;
        const double sign = last < 0 ? -1 : 1;
        const int step = crowdFor(track) == Crowd::Few ? hoursPerDot(track) : 24;
        QPointF previous = pointOf(track.line.front(), copy);
        for (int hours = step; hours * hour <= std::abs(last); hours += step) {
            const bool day = hours % (step == 1 ? 6 : 24) == 0; // close by, a day is longer than the screen
            const auto mercator = positionAtAge(track, sign * hours * hour);
            const QPointF point = mercator ? pointOf(*mercator, copy) : QPointF();
            if (!mercator || QLineF(previous, point).length() < (day ? 1.5 : 1) * between)
                continue;
            const bool level = std::abs(point.x() - previous.x()) > std::abs(point.y() - previous.y());
            previous = point;
            if (!isInView(point))
                continue;
            const auto nearest = std::ranges::lower_bound(
                track.track.points, hours * hour, {}, [](const MapTrackPoint& p) { return std::abs(p.ageSeconds); });
            drawDot(point, day ? 3.6 : 2.2, trackColour(m_drawing, track.track, nearest->value));
            if (day)
                m_taken.force(around(point, 5));
            // Lines of files lie beside others that tell the ages already, often on the same places.
            if (day && crowdFor(track) == Crowd::Few && track.track.lineStyle == LineStyle::Solid)
                drawLabel(point, level,
                    track.track.backward ? QStringLiteral("\u2212%1").arg(hours) : QString::number(hours));
        }
    }

    // Beside the line: above or below it where it runs level.
    void drawLabel(QPointF point, bool level, const QString& hours)
    {
        const QString text = QCoreApplication::translate("windline::MapView", "%1 h", "age on the map").arg(hours);
        const double width = m_metrics.horizontalAdvance(text);
        const double height = m_metrics.capHeight();
        std::array<QPointF, 4> offsets{QPointF(-width / 2, -8), QPointF(-width / 2, 8 + height), QPointF(8, height / 2),
            QPointF(-8 - width, height / 2)};
        if (!level)
            std::ranges::rotate(offsets, offsets.begin() + 2);
        for (const QPointF& offset : offsets) {
            const QPointF baseline = point + offset;
            const QRectF box(baseline.x() - 1, baseline.y() - height - 2, width + 2, height + 4);
            if (!m_taken.take(box))
                continue;
            paintHaloText(m_painter, baseline, text, m_drawing.style.ink, m_drawing.style.casing);
            return;
        }
    }

    void drawArrowheads(const ProjectedTrack& track, double copy)
    {
        constexpr double spacing = 120;
        constexpr double shortest = 22;
        static const QPolygonF head({{6.5, 0}, {-5, -4.8}, {-3, 0}, {-5, 4.8}});
        for (const ScreenRun& run : visibleRuns(track.line, copy, m_viewport, margin)) {
            const double length = lengthOf(run.points);
            if (length < shortest)
                continue;
            const double first = length < 1.2 * spacing ? length / 2 : spacing / 2;
            qsizetype segment = 0;
            for (const auto& [point, degrees] : placesEvery(run.points, spacing, first)) {
                if (!m_taken.take(around(point, crowdFor(track) == Crowd::Few ? 6 : 20)))
                    continue;
                while (segment + 2 < run.points.size()
                    && QLineF(run.points[segment], point).length() > QLineF(run.points[segment + 1], point).length())
                    ++segment;
                const float value = track.track.points[run.sources[std::size_t(segment)]].value;
                m_painter.save();
                m_painter.translate(point);
                m_painter.rotate(track.track.backward ? degrees + 180 : degrees);
                m_painter.setPen(QPen(m_drawing.style.casing, 1.2));
                m_painter.setBrush(trackColour(m_drawing, track.track, value));
                m_painter.drawPolygon(head);
                m_painter.restore();
            }
        }
    }

    void drawCross(const ProjectedTrack& track, double copy)
    {
        if (track.line.empty())
            return;
        const QPointF point = pointOf(track.line.back(), copy);
        if (!isInView(point))
            return;
        constexpr double arm = 4;
        const std::array<QLineF, 2> cross{QLineF(point + QPointF(-arm, -arm), point + QPointF(arm, arm)),
            QLineF(point + QPointF(-arm, arm), point + QPointF(arm, -arm))};
        const QColor colour = trackColour(m_drawing, track.track, track.track.points.back().value);
        for (const auto& [ink, width] : {std::pair(m_drawing.style.casing, 4.4), std::pair(colour, 2.0)}) {
            m_painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLines(cross.data(), int(cross.size()));
        }
    }

    QPainter& m_painter;
    const TrackDrawing& m_drawing;
    const MapViewport& m_viewport;
    Crowd m_crowd;
    QFontMetricsF m_metrics;
    Taken m_taken;
};

} // namespace windline
