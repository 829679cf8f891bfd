// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/compare.h"

#include <string>
#include <vector>

// What people read about a comparison, in the language of the application (UTF-8). The sets are named by the caller.
namespace windline {

// What to know before believing the figures: how trajectories were paired, what is missing on either side, starts that
// are apart. Sentences; none when everything has its partner.
std::vector<std::string> comparisonRemarks(
    const Comparison& comparison, const std::string& firstName, const std::string& secondName);

// The last hour in one line: "at 24 h (16 compared): AHTD mean 0.012 km, …"; why nothing was compared otherwise.
std::string comparisonSummary(
    const Comparison& comparison, const std::string& firstName, const std::string& secondName);

} // namespace windline
