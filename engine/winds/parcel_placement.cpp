// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/parcel_placement.h"

#include "engine/kernel/accurate_scheme.h"
#include "engine/kernel/heights.h"

#include <cmath>

namespace windline {

namespace {

constexpr double pascalPerHectopascal = 100;

// Why a parcel cannot start at a pressure (NaN: there is none), Running when it can.
EndReason startProblem(const Column& column, double pressurePa, HeightUnit unit)
{
    if (std::isnan(pressurePa)) {
        const bool heightsAreKnown = unit == HeightUnit::MetresAboveGround
            ? column.hasTerrain() && !std::isnan(column.heightOfLevel(0))
            : !std::isnan(column.heightOfLevel(0));
        return heightsAreKnown ? EndReason::StartAboveTop : EndReason::StartHeightUnknown;
    }
    const double deepest = column.hasGround && !std::isnan(column.ground.pressurePa)
        ? static_cast<double>(column.ground.pressurePa)
        : column.winds.lowestLevelPa();
    if (pressurePa > deepest)
        return EndReason::StartBelowGround;
    return pressurePa < column.winds.topPa ? EndReason::StartAboveTop : EndReason::Running;
}

double startPressurePa(const Column& column, const StartPoint& start)
{
    switch (start.heightUnit) {
    case HeightUnit::Hectopascal:
        return start.height * pascalPerHectopascal;
    case HeightUnit::MetresAboveSeaLevel:
        return column.pressureAtMsl(start.height);
    case HeightUnit::MetresAboveGround:
        return column.hasTerrain() ? column.pressureAtMsl(column.ground.terrainMetres + start.height) : std::nan("");
    }
    return std::nan("");
}

} // namespace

PlacedParcel placeParcel(
    const WindView& winds, const StartPoint& start, Time startTime, Time endTime, VerticalRule vertical)
{
    PlacedParcel placed{};
    Parcel& parcel = placed.parcel;
    parcel.latitude = start.latitudeDegrees;
    parcel.longitude = wrappedLongitude(start.longitudeDegrees);
    parcel.time = parcel.startTime = static_cast<double>(startTime.time_since_epoch().count());
    parcel.offset = start.offset;
    parcel.endTime = static_cast<double>(endTime.time_since_epoch().count());

    const Column column(winds, parcel.latitude, parcel.longitude, parcel.time);
    parcel.pressurePa = startPressurePa(column, start);
    parcel.status = startProblem(column, parcel.pressurePa, start.heightUnit);
    StepRule rule;
    rule.vertical = vertical;
    const AccurateScheme scheme{winds, rule};
    const ParcelPosition position = scheme.positionOf(parcel);
    if (parcel.status == EndReason::Running && vertical == VerticalRule::KeepValue) {
        parcel.keptValue = scheme.keptValueAt(parcel, position, parcel.time);
        if (std::isnan(parcel.keptValue))
            parcel.status = EndReason::MissingData;
    }
    placed.firstPoint = scheme.pathPoint(parcel, position, parcel.time);
    return placed;
}

} // namespace windline
