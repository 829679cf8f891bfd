// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit/hysplit_placement.h"

#include "engine/kernel/hysplit_scheme.h"

#include <cmath>

namespace windline {

namespace {

double secondsOf(Time time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

// A value of the ground or the whole column, at a place and time.
class GroundValue {
public:
    GroundValue(const HysplitView& view, const HysplitSnapshot& first, const HysplitSnapshot& last, GridPlace place,
        double time)
        : m_cell(locate(view, place.column, place.row))
        , m_first(first)
        , m_last(last)
        , m_timeFraction((time - view.timeFirst) / (view.timeLast - view.timeFirst))
    {
    }

    double of(std::vector<float> HysplitSnapshot::* field) const
    {
        const auto at = [&](const HysplitSnapshot& snapshot) {
            const std::vector<float>& values = snapshot.*field;
            const std::size_t southWest = snapshot.grid->node(m_cell.row, m_cell.column);
            const std::size_t northWest = snapshot.grid->node(m_cell.row + 1, m_cell.column);
            const auto inRow = [&](std::size_t west) {
                return values[west] + m_cell.columnFraction * (values[west + 1] - values[west]);
            };
            return inRow(southWest) + m_cell.rowFraction * (inRow(northWest) - inRow(southWest));
        };
        const double first = at(m_first);
        return first + m_timeFraction * (at(m_last) - first);
    }

private:
    HysplitCell m_cell;
    const HysplitSnapshot& m_first;
    const HysplitSnapshot& m_last;
    double m_timeFraction;
};

// The sigma at which the pressure is: linear between the internal levels, and between the lowest and the ground.
// Above 1: below the ground. NaN: above the highest level, or unknown.
double sigmaOfPressure(
    const HysplitView& view, GridPlace place, double time, double pressureHpa, double surfacePressureHpa)
{
    const auto sigmaOfLevel = [&](int level) {
        return 1 - view.levelHeights.heightOf(level + 1) / view.scaleHeightMetres;
    };
    const auto pressureOfLevel = [&](int level) -> double {
        return valuesAt(view, {place.column, place.row, sigmaOfLevel(level)}, time).pressureHpa;
    };
    if (pressureHpa > surfacePressureHpa)
        return 2;
    double lowerSigma = 1;
    double lowerPressure = surfacePressureHpa;
    for (int level = 0; level < view.levels; ++level) {
        const double pressure = pressureOfLevel(level);
        if (pressureHpa >= pressure) {
            // Between levels the index is what pressure is linear in, between ground and lowest level the height.
            const double fraction = (lowerPressure - pressureHpa) / (lowerPressure - pressure);
            if (level == 0)
                return lowerSigma + fraction * (sigmaOfLevel(0) - lowerSigma);
            const HysplitLevels& formula = view.levelHeights;
            const double index = level + fraction; // from 1
            const double height = formula.a * index * index + formula.b * index + formula.c;
            return 1 - height / view.scaleHeightMetres;
        }
        lowerPressure = pressure;
    }
    return std::nan("");
}

} // namespace

PlacedParcel placeHysplitParcel(const HysplitView& view, const HysplitSnapshot& first, const HysplitSnapshot& last,
    const StartPoint& start, Time startTime, Time endTime)
{
    PlacedParcel placed{};
    Parcel& parcel = placed.parcel;
    const GridPlace place = first.grid->horizontal.placeOf(start.latitudeDegrees, start.longitudeDegrees);
    parcel.column = place.column;
    parcel.row = place.row;
    parcel.latitude = start.latitudeDegrees;
    parcel.longitude = wrappedLongitude(start.longitudeDegrees);
    parcel.offset = start.offset;
    parcel.time = parcel.startTime = secondsOf(startTime);
    parcel.endTime = secondsOf(endTime);

    const GroundValue ground(view, first, last, place, parcel.time);
    const double terrain = terrainAt(view, place.column, place.row);
    const double depth = view.scaleHeightMetres - terrain;
    placed.firstPoint.terrainMetres = static_cast<float>(terrain);
    switch (start.heightUnit) {
    case HeightUnit::MetresAboveGround:
        parcel.sigma = 1 - start.height / depth;
        break;
    case HeightUnit::MetresAboveSeaLevel: // below the ground HYSPLIT starts on it
        parcel.sigma = std::fmin(1, 1 - (start.height - terrain) / depth);
        break;
    case HeightUnit::Hectopascal:
        parcel.sigma =
            sigmaOfPressure(view, place, parcel.time, start.height, ground.of(&HysplitSnapshot::surfacePressureHpa));
        break;
    }
    parcel.firstGuessSigma = parcel.sigma;

    const StepRule rule;
    const HysplitScheme scheme{view, rule};
    const bool isOutside = scheme.keepsStepInto(scheme.exitOf({{place.column, place.row, 1}, 1}));
    const double top = std::fmin(view.levelHeights.heightOf(view.levels) * depth / view.scaleHeightMetres,
        ground.of(&HysplitSnapshot::topMetresAgl));
    if (isOutside)
        parcel.status = EndReason::StartOutsideArea;
    else if (std::isnan(terrain) || std::isnan(ground.of(&HysplitSnapshot::surfacePressureHpa)))
        parcel.status = EndReason::StartHeightUnknown;
    else if (parcel.sigma > 1)
        parcel.status = EndReason::StartBelowGround;
    else if (!((1 - parcel.sigma) * depth <= top))
        parcel.status = EndReason::StartAboveTop;
    if (parcel.status != EndReason::Running)
        return placed;

    placed.firstPoint = scheme.pathPoint(parcel, scheme.positionOf(parcel), parcel.time);
    // As they were given: the way over the grid may lose the last bits.
    placed.firstPoint.latitude = parcel.latitude;
    placed.firstPoint.longitude = parcel.longitude;
    return placed;
}

} // namespace windline
