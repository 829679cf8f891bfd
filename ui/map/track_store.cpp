// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/track_store.h"

#include "ui/map/map_viewport.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

void projectFrom(ProjectedTrack& projected, std::size_t first)
{
    auto& line = projected.line;
    line.resize(first);
    for (std::size_t i = first; i < projected.track.points.size(); ++i) {
        const MapTrackPoint& point = projected.track.points[i];
        QPointF mercator = toMercator(point.latitudeDegrees, point.longitudeDegrees);
        if (line.empty())
            mercator.rx() -= std::floor(mercator.x());
        else
            mercator.rx() -= std::round(mercator.x() - line.back().x());
        if (line.empty())
            projected.bounds = QRectF(mercator, QSizeF(0, 0));
        else {
            QRectF& bounds = projected.bounds;
            bounds.setCoords(std::min(bounds.left(), mercator.x()), std::min(bounds.top(), mercator.y()),
                std::max(bounds.right(), mercator.x()), std::max(bounds.bottom(), mercator.y()));
        }
        line.push_back(mercator);
    }
}

} // namespace

SharedTrack projected(MapTrack track)
{
    SharedTrack shared(new ProjectedTrack);
    shared->track = std::move(track);
    projectFrom(*shared, 0);
    return shared;
}

void TrackStore::set(std::vector<MapTrack> tracks)
{
    std::vector<SharedTrack> shared;
    shared.reserve(tracks.size());
    for (MapTrack& track : tracks)
        shared.push_back(projected(std::move(track)));
    set(std::move(shared));
}

std::vector<SharedTrack> TrackStore::set(std::vector<SharedTrack> tracks)
{
    std::swap(m_tracks, tracks);
    m_indexOf.clear();
    m_indexOf.reserve(qsizetype(m_tracks.size()));
    for (std::size_t i = 0; i < m_tracks.size(); ++i)
        m_indexOf.insert(std::as_const(m_tracks[i])->track.id, i);
    return tracks;
}

bool TrackStore::append(int id, std::span<const MapTrackPoint> points)
{
    const auto index = m_indexOf.constFind(id);
    if (index == m_indexOf.constEnd() || points.empty())
        return false;
    ProjectedTrack& projected = *m_tracks[*index];
    projected.track.points.insert(projected.track.points.end(), points.begin(), points.end());
    projectFrom(projected, projected.line.size());
    return true;
}

bool TrackStore::setEnd(int id, bool early, const QString& text)
{
    const auto index = m_indexOf.constFind(id);
    if (index == m_indexOf.constEnd())
        return false;
    ProjectedTrack& projected = *m_tracks[*index];
    projected.track.endedEarly = early;
    projected.track.endText = text;
    return true;
}

const ProjectedTrack* TrackStore::find(int id) const
{
    const auto index = m_indexOf.constFind(id);
    return index == m_indexOf.constEnd() ? nullptr : m_tracks[*index].constData();
}

std::optional<QPointF> positionAtAge(const ProjectedTrack& track, double ageSeconds)
{
    const auto& points = track.track.points;
    const auto age = [](const MapTrackPoint& point) { return std::abs(point.ageSeconds); };
    if (points.empty() || (ageSeconds < 0) != (points.back().ageSeconds < 0 && ageSeconds != 0))
        return std::nullopt;
    const auto next = std::ranges::lower_bound(points, std::abs(ageSeconds), {}, age);
    if (next == points.end())
        return std::nullopt;
    const auto i = std::size_t(next - points.begin());
    if (i == 0 || age(*next) == age(points[i - 1]))
        return age(*next) == std::abs(ageSeconds) ? std::optional(track.line[i]) : std::nullopt;
    const double part = (std::abs(ageSeconds) - age(points[i - 1])) / (age(*next) - age(points[i - 1]));
    return track.line[i - 1] + (track.line[i] - track.line[i - 1]) * part;
}

} // namespace windline
