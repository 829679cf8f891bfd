// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace windline {

// What measured costs belong to: on another they say nothing.
struct CalibratedMachine {
    std::string processor; // as it calls itself
    int cores = 1; // that this program may use
    std::string version; // of Windline

    bool operator==(const CalibratedMachine&) const = default;
};

CalibratedMachine calibratedMachine();

} // namespace windline
