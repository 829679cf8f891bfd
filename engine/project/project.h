// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/kept_run.h"
#include "engine/model/run_request.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// A start as the window has it: who it is, whatever becomes of its neighbours, and in which colour.
struct ProjectStart {
    StartPoint start;
    int id = 0; // from 1, no two alike
    int colourIndex = 0;

    bool operator==(const ProjectStart&) const = default;
};

// What of the world is looked at, and how.
struct ProjectView {
    struct Camera {
        double latitudeDegrees = 0;
        double longitudeDegrees = 0;
        double zoomLevel = 0;

        bool operator==(const Camera&) const = default;
    };

    std::optional<Camera> camera;
    std::string colourBy = "start"; // or "height", "age", or the id of a PathVariable
    std::optional<Time> currentTime; // of the markers on the map
    int shownRun = 0; // its number; 0: none
    std::vector<int> besideRuns; // their numbers

    bool operator==(const ProjectView&) const = default;
};

// One piece of work, as a project file holds it.
struct Project {
    std::vector<std::filesystem::path> meteorology; // absolute; also those that cannot be found now
    bool isDemonstration = false; // its meteorology is made anew when the project is opened
    std::vector<ProjectStart> starts;
    // Without meteorology and starts, and without what belongs to the computer (takeHowToCompute()).
    RunRequest settings;
    std::vector<std::filesystem::path> openedTrajectories; // shown beside the results; absolute
    ProjectView view;
    std::vector<KeptRun> runs; // each with a request that has its starts
};

} // namespace windline
