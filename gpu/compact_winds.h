// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/wind_view.h"
#include "gpu/device_memory.h"

#include <span>
#include <vector>

namespace windline {

// By how much compact winds differ from the others at most, at a node.
struct CompactRounding {
    float windMetresPerSecond = 0;
    float omegaPascalPerSecond = 0; // or of the kept quantity

    void include(const CompactRounding& other);
    bool isAny() const { return windMetresPerSecond > 0 || omegaPascalPerSecond > 0; }
};

// Of winds [column][level]: each level's middle and steps, such that its smallest and its largest value can be said.
std::vector<CompactScale> compactScales(
    std::span<const WindValues> winds, std::size_t levels, const ForRanges& forRanges);

CompactRounding roundingOf(std::span<const CompactScale> scales);

CompactValues compacted(const WindValues& values, const CompactScale& scale);

} // namespace windline
