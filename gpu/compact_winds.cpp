// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/compact_winds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <mutex>

namespace windline {

namespace {

constexpr float largestNumber = 32767;
constexpr int components = 4;

struct Extent {
    std::array<float, components> least;
    std::array<float, components> most;

    Extent()
    {
        least.fill(std::numeric_limits<float>::infinity());
        most.fill(-std::numeric_limits<float>::infinity());
    }
    void include(const WindValues& values)
    {
        std::array<float, components> of{};
        std::memcpy(of.data(), &values, sizeof values);
        for (std::size_t i = 0; i < components; ++i) {
            least[i] = of[i] < least[i] ? of[i] : least[i]; // NaN changes neither
            most[i] = of[i] > most[i] ? of[i] : most[i];
        }
    }
    void include(const Extent& other)
    {
        for (std::size_t i = 0; i < components; ++i) {
            least[i] = std::min(least[i], other.least[i]);
            most[i] = std::max(most[i], other.most[i]);
        }
    }
};

} // namespace

void CompactRounding::include(const CompactRounding& other)
{
    windMetresPerSecond = std::max(windMetresPerSecond, other.windMetresPerSecond);
    omegaPascalPerSecond = std::max(omegaPascalPerSecond, other.omegaPascalPerSecond);
}

std::vector<CompactScale> compactScales(
    std::span<const WindValues> winds, std::size_t levels, const ForRanges& forRanges)
{
    std::vector<Extent> extents(levels);
    std::mutex mutex;
    constexpr std::size_t columnsPerRange = 2048;
    forRanges(winds.size() / levels, columnsPerRange, [&](std::size_t begin, std::size_t end) {
        std::vector<Extent> mine(levels);
        for (std::size_t node = begin * levels; node < end * levels; ++node)
            mine[node % levels].include(winds[node]);
        const std::scoped_lock lock(mutex);
        for (std::size_t level = 0; level < levels; ++level)
            extents[level].include(mine[level]);
    });
    std::vector<CompactScale> scales(levels);
    for (std::size_t level = 0; level < levels; ++level)
        for (std::size_t i = 0; i < components; ++i) {
            const float least = extents[level].least[i];
            const float most = extents[level].most[i];
            if (least > most) // nothing is known there
                continue;
            scales[level].middle[i] = least + (most - least) / 2;
            scales[level].step[i] = (most - least) / 2 / largestNumber;
        }
    return scales;
}

CompactRounding roundingOf(std::span<const CompactScale> scales)
{
    CompactRounding rounding;
    for (const CompactScale& scale : scales)
        rounding.include({std::max(scale.step[0], scale.step[1]) / 2, scale.step[2] / 2});
    return rounding;
}

CompactValues compacted(const WindValues& values, const CompactScale& scale)
{
    std::array<float, components> of{};
    std::memcpy(of.data(), &values, sizeof values);
    CompactValues result{};
    for (std::size_t i = 0; i < components; ++i) {
        if (!(of[i] == of[i])) {
            result.of[i] = noCompactValue;
            continue;
        }
        const float steps = scale.step[i] > 0 ? (of[i] - scale.middle[i]) / scale.step[i] : 0.0F;
        result.of[i] = static_cast<std::int16_t>(std::clamp(std::nearbyint(steps), -largestNumber, largestNumber));
    }
    return result;
}

} // namespace windline
