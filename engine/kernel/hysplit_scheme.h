// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/hysplit_interpolate.h"
#include "engine/kernel/parcel.h"
#include "engine/kernel/step_rule.h"

#include <cmath>

// HYSPLIT's integration: modified Euler (Draxler & Hess 1998, Aust. Meteor. Mag. 47, 295) in grid coordinates.
namespace windline {

// How many equal parts a step is divided into: the smallest divisor of its whole minutes with which no wind component
// carries the parcel over more than tratio cells; at most one part a minute. A step that is no whole number of minutes
// (HYSPLIT has none) is divided evenly.
WINDLINE_HD inline int hysplitSubSteps(double stepMinutes, double cellsPerMinute, double tratio)
{
    const double wanted = cellsPerMinute * stepMinutes / tratio;
    const auto minutes = static_cast<int>(stepMinutes);
    if (minutes != stepMinutes || minutes < 1) {
        const double parts = std::ceil(wanted);
        return parts >= 1 ? (parts < 60 ? static_cast<int>(parts) : 60) : 1; // 1 also for a missing wind
    }
    for (int parts = 1; parts < minutes; ++parts)
        if (minutes % parts == 0 && wanted <= parts)
            return parts;
    return minutes;
}

struct HysplitScheme {
    struct Position {
        HysplitPosition place;
        double firstGuessSigma;
    };

    const HysplitView& view;
    const StepRule& rule;

    WINDLINE_HD double timeFirst() const { return view.timeFirst; }
    WINDLINE_HD double timeLast() const { return view.timeLast; }

    WINDLINE_HD Position positionOf(const Parcel& parcel) const
    {
        return {{parcel.column, parcel.row, parcel.sigma}, parcel.firstGuessSigma};
    }

    WINDLINE_HD void put(const Position& position, Parcel& parcel) const
    {
        parcel.column = position.place.column;
        parcel.row = position.place.row;
        parcel.sigma = position.place.sigma;
        parcel.firstGuessSigma = position.firstGuessSigma;
        toSphere(view, position.place, parcel.latitude, parcel.longitude);
    }

    WINDLINE_HD Position stepped(
        const Parcel& parcel, const Position& from, double time, double seconds, float& largest) const
    {
        HysplitValues atStart = displacedValues(parcel, from.place, time);
        const double stepMinutes = std::fabs(seconds) / 60;
        const int parts = hysplitSubSteps(stepMinutes, largestComponent(atStart), rule.tratio);
        Position position = from;
        for (int i = 0; i < parts; ++i) {
            const double partStart = time + seconds * i / parts;
            const double partEnd = time + seconds * (i + 1) / parts;
            if (i > 0)
                atStart = displacedValues(parcel, position.place, partStart);
            largest = largestComponent(atStart) > largest ? largestComponent(atStart) : largest;
            const double minutes = (partEnd - partStart) / 60; // negative backward in time
            const HysplitPosition guess = aboveGround({position.place.column + minutes * atStart.columns,
                position.place.row + minutes * atStart.rows, position.place.sigma + minutes * atStart.sigma});
            const HysplitValues atGuess = displacedValues(parcel, guess, partEnd);
            position.firstGuessSigma = guess.sigma;
            position.place = aboveGround(
                {position.place.column + 0.5 * minutes * (static_cast<double>(atStart.columns) + atGuess.columns),
                    position.place.row + 0.5 * minutes * (static_cast<double>(atStart.rows) + atGuess.rows),
                    position.place.sigma + 0.5 * minutes * (static_cast<double>(atStart.sigma) + atGuess.sigma)});
        }
        return position;
    }

    WINDLINE_HD EndReason exitOf(const Position& position) const
    {
        const HysplitPosition& place = position.place;
        if (!(place.column == place.column) || !(place.row == place.row) || !(place.sigma == place.sigma))
            return EndReason::MissingData;
        if (!view.isPeriodic && place.column < view.westEdge)
            return EndReason::LeftWest;
        if (!view.isPeriodic && place.column > view.eastEdge)
            return EndReason::LeftEast;
        if (!view.closesSouth && place.row < view.southEdge)
            return EndReason::LeftSouth;
        if (!view.closesNorth && place.row > view.northEdge)
            return EndReason::LeftNorth;
        const double height = (1 - place.sigma) * view.scaleHeightMetres;
        return height > view.levelHeights.heightOf(view.levels) ? EndReason::AboveTop : EndReason::Running;
    }

    // HYSPLIT still shows the step with which a parcel leaves the area, but not the one above its top.
    WINDLINE_HD bool keepsStepInto(EndReason exit) const
    {
        return exit >= EndReason::LeftWest && exit <= EndReason::LeftNorth;
    }

    // Round the Earth, and over a pole down the other side (where HYSPLIT gets stuck).
    WINDLINE_HD Position settled(Position position, double /*time*/) const
    {
        HysplitPosition& place = position.place;
        if (!view.isPeriodic)
            return position;
        if (view.closesSouth && place.row < view.southPoleRow) {
            place.row = 2 * view.southPoleRow - place.row;
            place.column += 0.5 * view.columnsAround();
        } else if (view.closesNorth && place.row > view.northPoleRow) {
            place.row = 2 * view.northPoleRow - place.row;
            place.column += 0.5 * view.columnsAround();
        }
        if (!(place.column >= 0 && place.column < view.columnsAround()))
            place.column = std::fmod(place.column, view.columnsAround());
        if (place.column < 0)
            place.column += view.columnsAround();
        return position;
    }

    // Height and terrain where the parcel is, pressure where HYSPLIT takes its diagnostics: at the sigma of the first
    // guess.
    WINDLINE_HD PathPoint pathPoint(const Parcel& parcel, const Position& position, double time) const
    {
        PathPoint out{};
        out.time = time;
        toSphere(view, position.place, out.latitude, out.longitude);
        const HysplitPosition diagnosed{position.place.column, position.place.row, position.firstGuessSigma};
        out.pressurePa = 100.0 * displacedValues(parcel, diagnosed, time).pressureHpa;
        out.terrainMetres = static_cast<float>(terrainAt(view, position.place.column, position.place.row));
        out.heightAglMetres =
            static_cast<float>((1 - position.place.sigma) * (view.scaleHeightMetres - out.terrainMetres));
        out.column = position.place.column;
        out.row = position.place.row;
        out.firstGuessSigma = position.firstGuessSigma;
        return out;
    }

private:
    // Parcels slide along the ground; they never end there.
    WINDLINE_HD static HysplitPosition aboveGround(HysplitPosition place)
    {
        place.sigma = place.sigma > 1 ? 1 : place.sigma;
        return place;
    }

    WINDLINE_HD static float largestComponent(const HysplitValues& values)
    {
        const float a = std::fabs(values.columns);
        const float b = std::fabs(values.rows);
        return a > b ? a : b;
    }

    WINDLINE_HD HysplitValues displacedValues(const Parcel& parcel, const HysplitPosition& at, double time) const
    {
        return valuesAt(view,
            {at.column + parcel.offset.columns, at.row + parcel.offset.rows, at.sigma - parcel.offset.sigma}, time);
    }
};

} // namespace windline
