// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace windline {

// The start times of a request in the words of CONTROL and SETUP.CFG.
struct StartSchedule {
    Time first;
    std::size_t startsEachTime = 0; // the first so many starts of the request are CONTROL's
    std::chrono::hours hours{0}; // of the whole run, negative: backward
    std::chrono::hours nstr{0}, mhrs{9999}, khmax{9999};
};

// Nothing when the starts are not the same places over and over at a fixed number of hours, or last otherwise than a
// run that repeats them makes them last. All starts need a time, their own or the request's.
std::optional<StartSchedule> scheduleOf(const RunRequest& request);

} // namespace windline
