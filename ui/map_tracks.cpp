// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_tracks.h"

#include "engine/text/describe.h"
#include "ui/map/palettes.h"
#include "ui/models/display_text.h"

#include <QCoreApplication>

namespace windline {

namespace {

MapTrack makeTrack(const TrackSource& source, const TrajectoryModel::Origin& origin)
{
    MapTrack track;
    track.id = origin.id;
    track.label = source.name.isEmpty()
        ? startLabel(origin.start)
        : QCoreApplication::translate("windline::MapPresenter", "%1: %2", "file and trajectory")
              .arg(source.name, startLabel(origin.start));
    track.colour = startColour(origin.colourIndex);
    if (source.style != LineStyle::Solid)
        track.colour = besideColour(track.colour, source.dark);
    track.lineStyle = source.style;
    return track;
}

void addPoints(MapTrack& track, const Trajectory& trajectory, ValueScale& scale)
{
    track.startTime = trajectory.startTime;
    track.points.reserve(trajectory.points.size());
    for (std::size_t i = 0; i < trajectory.points.size(); ++i)
        track.points.push_back(mapPoint(trajectory, i, scale));
    track.backward = !trajectory.points.empty() && trajectory.points.back().ageSeconds < 0;
    track.endedEarly = trajectory.end != EndReason::Running && trajectory.end != EndReason::Finished;
    track.endText = QString::fromStdString(describeEnd(trajectory));
}

} // namespace

std::size_t TrackSource::size() const
{
    constexpr std::size_t ofTrack = 10; // a track is as much work as so many points
    std::size_t size = ofTrack * origins->size();
    if (trajectories)
        for (const Trajectory& trajectory : *trajectories)
            size += trajectory.points.size();
    return size;
}

std::vector<SharedTrack> makeTracks(
    const std::vector<TrackSource>& sources, ValueScale& scale, const std::atomic<bool>& cancelled)
{
    std::vector<SharedTrack> tracks;
    for (const TrackSource& source : sources)
        for (std::size_t i = 0; i < source.origins->size() && !cancelled; ++i) {
            MapTrack track = makeTrack(source, (*source.origins)[i]);
            if (source.trajectories && i < source.trajectories->size())
                addPoints(track, (*source.trajectories)[i], scale);
            tracks.push_back(projected(std::move(track)));
        }
    return tracks;
}

MapTrackPoint mapPoint(const Trajectory& trajectory, std::size_t point, ValueScale& scale)
{
    const TrajectoryPoint& here = trajectory.points[point];
    return {here.latitudeDegrees, here.longitudeDegrees, here.ageSeconds, scale.take(trajectory, point)};
}

} // namespace windline
