// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/track_painter.h"

#include "ui/map/crowd_painter.h"
#include "ui/map/one_track_painter.h"

#include <QImage>

namespace windline {

QColor trackColour(const TrackDrawing& drawing, const MapTrack& track, float value)
{
    return drawing.colourMode == ColourMode::ByStart ? track.colour : valueColour(drawing.colourScale, value);
}

QList<qreal> linePattern(const TrackDrawing& drawing, const MapTrack& track)
{
    return drawing.stale.contains(track.id) ? QList<qreal>{4, 3} : dashPattern(track.lineStyle);
}

namespace {

// The unselected first: what comes later lies on top.
struct InView {
    std::vector<VisibleTrack> tracks;
    std::size_t firstSelected = 0;

    std::span<const VisibleTrack> unselected() const { return std::span(tracks).first(firstSelected); }
    std::span<const VisibleTrack> selected() const { return std::span(tracks).subspan(firstSelected); }
};

InView inView(const TrackDrawing& drawing, const MapViewport& viewport)
{
    InView view;
    for (const SharedTrack& track : drawing.tracks)
        if (!drawing.hidden.contains(track->track.id))
            for (const double copy : visibleCopies(track->bounds, viewport, margin))
                view.tracks.push_back({track.constData(), copy});
    const auto selected = std::ranges::stable_partition(
        view.tracks, [&](const VisibleTrack& v) { return !drawing.selected.contains(v.track->track.id); });
    view.firstSelected = std::size_t(selected.begin() - view.tracks.begin());
    return view;
}

// Marks of a crowd stand for their neighbours: with a thousand or two asked, the screen is as full as it may get.
void drawMarks(
    TrackPainter& tracks, std::span<const VisibleTrack> visible, bool crowd, const std::atomic<bool>* cancelled)
{
    constexpr std::size_t mostAsked = 1500;
    const std::size_t stride = crowd ? visible.size() / mostAsked + 1 : 1;
    for (std::size_t i = visible.size(); i-- > 0;) {
        if (cancelled && *cancelled)
            return;
        if (i % stride == 0)
            tracks.drawMarks(*visible[i].track, visible[i].copy, !crowd);
    }
}

// What recedes becomes fainter as a whole: faint lines one on another would add up to full ones.
void fade(QImage& image, double opacity)
{
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(QRectF(QPointF(0, 0), image.deviceIndependentSize()), QColor(0, 0, 0, int(255 * opacity)));
}

} // namespace

void paintTracks(QPainter& painter, const TrackDrawing& drawing, const MapViewport& viewport,
    std::vector<QRectF>& taken, const std::atomic<bool>* cancelled)
{
    const InView view = inView(drawing, viewport);
    TrackPainter tracks(painter, drawing, viewport, crowdOf(view.tracks.size()), taken);
    for (const auto& [track, copy] : view.tracks) {
        if (cancelled && *cancelled)
            return;
        tracks.drawLine(*track, copy);
    }
    // The selected ones' marks get their place first.
    drawMarks(tracks, view.selected(), false, cancelled);
    drawMarks(tracks, view.unselected(), false, cancelled);
    painter.setOpacity(1);
}

void placeTrackWords(const TrackDrawing& drawing, const MapViewport& viewport, std::vector<QRectF>& taken)
{
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    const InView view = inView(drawing, viewport);
    TrackPainter tracks(painter, drawing, viewport, crowdOf(view.tracks.size()), taken);
    drawMarks(tracks, view.selected(), false, nullptr);
    drawMarks(tracks, view.unselected(), false, nullptr);
}

void paintTracks(QImage& image, const TrackDrawing& drawing, const MapViewport& viewport, std::vector<QRectF>& taken,
    const std::atomic<bool>* cancelled)
{
    const InView view = inView(drawing, viewport);
    const Crowd crowd = crowdOf(view.tracks.size());
    const bool manySelected = crowdOf(view.selected().size()) != Crowd::Few;
    if (crowd == Crowd::Few) {
        QPainter painter(&image);
        paintTracks(painter, drawing, viewport, taken, cancelled);
        return;
    }
    const auto paintLines = [&](std::span<const VisibleTrack> some, double width) {
        paintCrowdCrosses(image, drawing, viewport, some, 1);
        paintCrowd(image, drawing, viewport, some, width, cancelled);
    };
    paintLines(view.unselected(), crowd == Crowd::Many ? 1.0 : 1.7);
    if (!drawing.selected.isEmpty())
        fade(image, recedingOpacity);
    if (manySelected) {
        QImage below = image;
        image.fill(Qt::transparent);
        paintLines(view.selected(), crowd == Crowd::Many ? 1.4 : 2.5);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.drawImage(0, 0, below);
    }

    QPainter painter(&image);
    TrackPainter tracks(painter, drawing, viewport, crowd, taken);
    if (!manySelected)
        for (const auto& [track, copy] : view.selected())
            tracks.drawLine(*track, copy);
    drawMarks(tracks, view.selected(), manySelected, cancelled);
    drawMarks(tracks, view.unselected(), true, cancelled);
}

} // namespace windline
