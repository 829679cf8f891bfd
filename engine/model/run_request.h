// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"
#include "engine/model/time.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// Vertical motion; the values are HYSPLIT's numbers.
enum class VerticalMotion { Data = 0, Isobaric = 1 };

// Everything a run needs to know. Plain values: the user interface, the command line and project files all make one.
struct RunRequest {
    std::vector<std::filesystem::path> meteorology;
    std::vector<StartPoint> starts;
    std::optional<Time> startTime; // for the starts that have no time of their own
    std::chrono::seconds duration{std::chrono::hours(24)}; // negative: backward
    VerticalMotion verticalMotion = VerticalMotion::Data;
    std::chrono::seconds timeStep{std::chrono::minutes(5)}; // the longest step; the wind may ask for shorter ones
    std::chrono::seconds outputInterval{std::chrono::hours(1)};
    std::string strategy = "auto";
    int workers = 0; // 0: one for each core
};

// Something in a request that the user can mend.
struct Problem {
    std::string field; // member of RunRequest, e.g. "duration", "starts[2].latitude"
    std::string message; // a sentence: what is wrong and what to do
};

} // namespace windline
