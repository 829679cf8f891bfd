// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <QString>

#include <chrono>
#include <optional>
#include <span>
#include <string>

namespace windline {

// CONTROL's start time: one of the three.
struct ControlTime {
    std::optional<Time> absolute;
    // Year and month 0: so long after the first time of the meteorology, or before the last one of a backward run.
    std::optional<std::chrono::minutes> relative;
    QString problem; // a sentence without file and line
};

// words: year (two digits up to 40 are 20xx, above 19xx; four as they are), month, day, hour and, if it is given,
// minute; further ones are not looked at. line: all of it, for the problem.
ControlTime parseControlTime(std::span<const std::string> words, const std::string& line);

} // namespace windline
