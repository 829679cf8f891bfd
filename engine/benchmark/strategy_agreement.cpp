// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/strategy_agreement.h"

#include "engine/compare/distances.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdlib>

namespace windline {

namespace {

// Unknown values are NaN, which is not equal to itself.
bool isSame(float first, float second)
{
    return std::bit_cast<std::uint32_t>(first) == std::bit_cast<std::uint32_t>(second);
}

bool isSame(double first, double second)
{
    return std::bit_cast<std::uint64_t>(first) == std::bit_cast<std::uint64_t>(second);
}

bool isSame(const TrajectoryPoint& first, const TrajectoryPoint& second)
{
    return isSame(first.ageSeconds, second.ageSeconds) && isSame(first.latitudeDegrees, second.latitudeDegrees)
        && isSame(first.longitudeDegrees, second.longitudeDegrees) && isSame(first.pressureHpa, second.pressureHpa)
        && isSame(first.heightAglMetres, second.heightAglMetres) && isSame(first.terrainMetres, second.terrainMetres)
        && first.quantityLost == second.quantityLost;
}

} // namespace

Agreement agreementOf(std::span<const Trajectory> first, std::span<const Trajectory> second)
{
    Agreement result;
    const std::size_t count = std::min(first.size(), second.size());
    result.differentEnds = static_cast<int>(std::max(first.size(), second.size()) - count);
    bool pointsAreSame = true;
    for (std::size_t i = 0; i < count; ++i) {
        const Trajectory& a = first[i];
        const Trajectory& b = second[i];
        if (a.end != b.end || a.points.size() != b.points.size())
            ++result.differentEnds;
        for (std::size_t point = 0; point < std::min(a.points.size(), b.points.size()); ++point) {
            if (isSame(a.points[point], b.points[point]))
                continue;
            pointsAreSame = false;
            constexpr double metresPerKm = 1000;
            result.largestMetres =
                std::max(result.largestMetres, greatCircleKm(a.points[point], b.points[point]) * metresPerKm);
        }
    }
    result.isExact = pointsAreSame && result.differentEnds == 0;
    return result;
}

} // namespace windline
