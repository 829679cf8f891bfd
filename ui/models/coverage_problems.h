// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "ui/models/meteorology_summary.h"

#include <vector>

namespace windline {

// What the request asks for and the meteorology does not cover, as far as its summary tells before anything runs.
struct CoverageProblems {
    std::vector<Problem> blocking; // the run would compute nothing, or not what was asked for
    std::vector<Problem> warnings; // single starts that cannot be served; the others can
};

// Why starts cannot be given in this unit with this meteorology, and in which they can; empty when they can.
QString heightProblem(const MeteorologySummary& meteorology, HeightUnit unit);

CoverageProblems coverageProblems(const RunRequest& request, const MeteorologySummary& meteorology);

} // namespace windline
