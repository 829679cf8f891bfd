// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSharedData>

#include <span>
#include <vector>

namespace windline {

// A trajectory ready for drawing: projected once, and unrolled over the date line, so that it is one line whose
// neighbours are near each other. Its x may leave 0 .. 1.
struct ProjectedTrack : QSharedData {
    MapTrack track;
    std::vector<QPointF> line; // Mercator, one for each of track.points
    QRectF bounds;
};

using SharedTrack = QSharedDataPointer<ProjectedTrack>;

// On any thread.
SharedTrack projected(MapTrack track);

// The trajectories on the map. A copy of tracks() is cheap and stays as it was: it can be drawn in another thread
// while a run appends.
class TrackStore {
public:
    void set(std::vector<MapTrack> tracks);
    std::vector<SharedTrack> set(std::vector<SharedTrack> tracks); // returns those that were there
    bool append(int id, std::span<const MapTrackPoint> points);
    bool setEnd(int id, bool early, const QString& text);

    const std::vector<SharedTrack>& tracks() const { return m_tracks; }
    const ProjectedTrack* find(int id) const;

private:
    std::vector<SharedTrack> m_tracks;
    QHash<int, std::size_t> m_indexOf;
};

// Where a trajectory was at an age, on the straight line between its points; nothing outside its ages.
std::optional<QPointF> positionAtAge(const ProjectedTrack& track, double ageSeconds);

} // namespace windline
