// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit/hysplit_snapshot.h"
#include "engine/kernel/hysplit_interpolate.h"
#include "engine/kernel/parcel.h"
#include "engine/model/path_variable.h"

namespace windline {

// Meteorology along a path as HYSPLIT's tdump has it: at the parcel's place but at the sigma of the step's first guess,
// linear in the fractional level index; rain from the nearest node, constant over the interval.
class PathDiagnostics {
public:
    // view: of the interval between the two snapshots; all must outlive this.
    PathDiagnostics(const HysplitView& view, const HysplitSnapshot& first, const HysplitSnapshot& last);

    // NaN where the meteorology cannot tell. isStart: the point at age 0, whose meteorology HYSPLIT takes a minute
    // later in the direction of the run.
    float at(const PathPoint& point, const MeteorologyOffset& offset, PathVariable variable, bool isStart,
        int direction) const;

private:
    struct Place {
        HysplitCell cell;
        HysplitLayer layer;
        double timeFraction; // 0 at the first snapshot, 1 at the last
    };

    Place placeOf(const PathPoint& point, const MeteorologyOffset& offset, double secondsLater) const;
    template <typename Of> double between(const Place& place, const Of& of) const;
    double onLevels(const Place& place, std::vector<float> HysplitSnapshot::* field) const;
    double atGround(const Place& place, std::vector<float> HysplitSnapshot::* field) const;
    double theta(const Place& place) const;
    double rainfall(const Place& place) const;
    double wind(const PathPoint& point, const Place& place, bool northward) const;

    const HysplitView& m_view;
    const HysplitSnapshot& m_first;
    const HysplitSnapshot& m_last;
};

} // namespace windline
