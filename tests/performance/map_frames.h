// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_types.h"

#include <vector>

namespace windline {

class MapView;

namespace mapframes {

// Trajectories as a run over half a continent gives them: starts on a grid over the middle latitudes, hourly points,
// winds of 5 to 40 m/s whose direction wanders. The same for the same arguments.
std::vector<MapTrack> tracksLike(int count, int points = 100);

// What a frame costs. "frame" is the wall time of moving the map, handling what that set off in this thread, and
// getting the picture out of Qt Quick; "cpu" is the processor time that the whole process used meanwhile, with the
// threads that paint in the background and, on llvmpipe, those that rasterise.
struct FrameTimes {
    double panMs = 0;
    double zoomMs = 0;
    double panCpuMs = 0;
    double zoomCpuMs = 0;
    double sharpMs = 0; // from the last move of a pan or a zoom until the trajectories are drawn for where they are now
    double sharpCpuMs = 0; // the processor time of that
    double firstMs = 0; // from handing the trajectories over until they are in a picture
    double longestMs = 0; // the longest of all frames
    int frames = 0;
};

// Of a map that is shown: medians over "frames" pans and as many zooms around the view as it is.
FrameTimes measure(MapView& map, const std::vector<MapTrack>& tracks, int frames);

} // namespace mapframes
} // namespace windline
