// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

namespace windline {

// How a parcel steps through one interval. The same for all parcels, and independent of them: a parcel computed alone
// moves exactly as it does among a million others.
struct StepRule {
    double longestStepSeconds = 300; // positive
    double outputIntervalSeconds = 3600; // positive, whole
    int direction = 1; // +1 forward, -1 backward in time
    bool isobaric = false; // pressure is kept; omega is not used
    bool isLastInterval = false; // no meteorology beyond: record where the parcels are when it ends
};

static_assert(std::is_trivially_copyable_v<StepRule>);

} // namespace windline
