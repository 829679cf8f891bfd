// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/track_store.h"
#include "ui/models/trajectory_model.h"
#include "ui/value_scale.h"

#include <atomic>
#include <memory>
#include <vector>

namespace windline {

// Trajectories to be drawn alike, held so that they can be turned into tracks on another thread.
struct TrackSource {
    std::shared_ptr<const std::vector<TrajectoryModel::Origin>> origins;
    std::shared_ptr<const std::vector<Trajectory>> trajectories; // null: their points come later
    LineStyle style = LineStyle::Solid;
    QString name; // of the file or run; empty: the window's own result
    bool dark = false; // what they are drawn on

    // How much work they are.
    std::size_t size() const;
};

// The tracks of all sources, one after the other. The scale grows to hold their values. Ends early, with fewer, once
// cancelled is set.
std::vector<SharedTrack> makeTracks(
    const std::vector<TrackSource>& sources, ValueScale& scale, const std::atomic<bool>& cancelled);

MapTrackPoint mapPoint(const Trajectory& trajectory, std::size_t point, ValueScale& scale);

} // namespace windline
