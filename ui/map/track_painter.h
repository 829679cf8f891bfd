// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"
#include "ui/map/track_store.h"

#include <QFont>
#include <QSet>

#include <atomic>

class QImage;
class QPainter;

namespace windline {

// All it takes to draw the trajectories; a value, so that another thread can do it.
struct TrackDrawing {
    std::vector<SharedTrack> tracks;
    QSet<int> selected;
    QSet<int> stale;
    QSet<int> hidden; // not drawn at all
    ColourMode colourMode = ColourMode::ByStart;
    ColourScale colourScale;
    MapStyle style;
    QFont font;
};

// Lines with a casing, a dot every 6 hours, a larger one with its age every 24, arrowheads the way the air moved, and
// a cross where one ended early. What would be clutter at this zoom and number of trajectories is left out.
// Stops between two trajectories when "cancelled" turns true.
// "taken" is what other words cover, in pixels; the ages of these trajectories are written elsewhere and added to it.
void paintTracks(QPainter& painter, const TrackDrawing& drawing, const MapViewport& viewport,
    std::vector<QRectF>& taken, const std::atomic<bool>* cancelled = nullptr);

// Only finds out where the words and marks would be.
void placeTrackWords(const TrackDrawing& drawing, const MapViewport& viewport, std::vector<QRectF>& taken);

// The same into a picture in Format_ARGB32_Premultiplied of the view's size (times its device pixel ratio), for any
// number of trajectories: the lines of a crowd are drawn by code of their own, and by several threads.
void paintTracks(QImage& image, const TrackDrawing& drawing, const MapViewport& viewport, std::vector<QRectF>& taken,
    const std::atomic<bool>* cancelled = nullptr);

// The dashes of a trajectory's line, in its widths; empty: solid.
QList<qreal> linePattern(const TrackDrawing& drawing, const MapTrack& track);

// The colour of a whole trajectory's mark at one of its points.
QColor trackColour(const TrackDrawing& drawing, const MapTrack& track, float value);

} // namespace windline
