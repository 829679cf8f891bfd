// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/hit_test.h"

#include "ui/map/screen_line.h"
#include "ui/map/start_painter.h"

#include <QLineF>

namespace windline {

namespace {

constexpr double startReach = 10; // pixels
constexpr double trackReach = 5;
constexpr double crossReach = 8;

} // namespace

std::optional<qsizetype> startAt(const MapScene& scene, const MapViewport& viewport, QPointF point)
{
    std::optional<qsizetype> nearest;
    double best = startReach;
    const QPointF here = viewport.toMercator(point);
    for (qsizetype i = 0; i < scene.starts.size(); ++i) {
        QPointF mercator = startMercator(scene.starts, scene.drag, i);
        mercator.rx() -= std::round(mercator.x() - here.x());
        const double distance = QLineF(viewport.toPoint(mercator), point).length();
        if (distance <= best) { // of equals the later, which is drawn on top
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<TrackHit> trackAt(const MapScene& scene, const MapViewport& viewport, QPointF point)
{
    std::optional<TrackHit> nearest;
    double best = trackReach;
    // What lies on screen within reach of the pointer, as a tiny view of its own.
    MapViewport around = viewport;
    around.size = QSizeF(2 * crossReach, 2 * crossReach);
    around.centre = viewport.toMercator(point);
    const QPointF middle(crossReach, crossReach);
    for (const SharedTrack& track : scene.tracks.tracks()) {
        if (scene.hiddenTracks.contains(track->track.id))
            continue;
        for (const double copy : visibleCopies(track->bounds, around, 0)) {
            if (track->track.endedEarly && !track->line.empty()
                && QLineF(around.toPoint(track->line.back() + QPointF(copy, 0)), middle).length() <= crossReach)
                return TrackHit{track->track.id, track->line.size() - 1, true};
            for (const ScreenRun& run : visibleRuns(track->line, copy, around, 0))
                for (qsizetype i = 1; i < run.points.size(); ++i) {
                    const double distance = distanceToSegment(middle, run.points[i - 1], run.points[i]);
                    if (distance > best)
                        continue;
                    best = distance;
                    nearest = TrackHit{track->track.id, run.sources[std::size_t(i)], false};
                }
        }
    }
    return nearest;
}

} // namespace windline
