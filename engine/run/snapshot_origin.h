// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_series.h"
#include "engine/model/run_request.h"

#include <cstddef>
#include <string>

namespace windline {

// All that the prepared snapshots of a run are made from, beside the time of each, as one text: two runs with the same
// text make the same snapshots of a time. motion: the one that runs; stamps: of the meteorology's files; first: the
// snapshot that the run begins with.
std::string snapshotOrigin(const RunRequest& request, VerticalMotion motion, const std::string& stamps,
    const MetSelection& selection, std::size_t first);

} // namespace windline
