// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"
#include "engine/model/time.h"

#include <memory>
#include <string>
#include <vector>

namespace windline {

// A run that is over and is kept: what was asked for, what came of it. Its trajectories are never changed afterwards,
// so that lists, maps, comparisons and project files share them.
struct KeptRun {
    // Who belongs to which start of the window, and in which colour.
    struct Origin {
        int startId = 0;
        int colourIndex = 0;
    };

    int number = 0; // 1, 2, …: stays with the run, whatever becomes of its neighbours
    std::string name; // given by the user; empty: none was
    Time computedAt; // when it ended, UTC
    RunRequest request;
    RunReport report;
    std::vector<Origin> origins; // one for each of the request's starts
    std::shared_ptr<const std::vector<Trajectory>> trajectories; // never null; in the order of the request's starts
};

} // namespace windline
