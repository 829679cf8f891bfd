// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/lookup.h"
#include "engine/kernel/parcel.h"
#include "engine/winds/path_fields.h"

namespace windline {

// Meteorology along a path, between two snapshots. Interpolated as the winds are, except that ln T is linear in ln p
// (below the lowest level as well), so that potential temperature is what isentropic parcels keep; and that rain falls
// evenly over an interval at the nearest grid point. A variable that depends on a field the file lacks is NaN.
class PathSampler {
public:
    // All must outlive the sampler.
    PathSampler(const WindView& winds, const PathFields& first, const PathFields& last)
        : m_winds(winds)
        , m_first(first)
        , m_last(last)
    {
    }

    float value(PathVariable variable, const PathPoint& point, const MeteorologyOffset& offset) const;

private:
    struct Place; // where and when to look

    using Scalar = std::vector<float> PathFields::*;

    double onLevel(Scalar scalar, const Place& place, int level) const;
    double aloft(Scalar scalar, const Place& place) const; // linear in p
    double surface(Scalar scalar, const Place& place) const;
    double temperature(const Place& place) const; // K
    double specificHumidity(const Place& place) const; // kg kg-1
    double relativeHumidity(const Place& place) const; // fraction
    double rainfall(const Place& place) const; // mm h-1
    bool has(Scalar scalar) const { return !(m_first.*scalar).empty() && !(m_last.*scalar).empty(); }

    const WindView& m_winds;
    const PathFields& m_first;
    const PathFields& m_last;
};

} // namespace windline
