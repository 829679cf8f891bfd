// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/grid.h"

#include <cmath>

namespace windline {

namespace {

constexpr double circleDegrees = 360;
constexpr double poleDegrees = 90;
constexpr double coordinateTolerance = 0.01; // of a cell: what files lose by writing coordinates as float

// The difference of two longitudes, -180 .. 180, whatever turn either is on.
double longitudeDifference(double a, double b)
{
    return std::remainder(a - b, circleDegrees);
}

} // namespace

bool HorizontalGrid::isPeriodic() const
{
    const double columnsToTheCircle = circleDegrees / longitudeSpacing;
    return longitudeCount >= 2 && longitudeCount >= columnsToTheCircle - coordinateTolerance;
}

bool HorizontalGrid::coversSouthPole() const
{
    return latitudeCount >= 2 && latitudeFirst + poleDegrees <= (1 + coordinateTolerance) * latitudeSpacing;
}

bool HorizontalGrid::coversNorthPole() const
{
    return latitudeCount >= 2 && poleDegrees - latitudeLast() <= (1 + coordinateTolerance) * latitudeSpacing;
}

bool HorizontalGrid::contains(double latitudeDegrees, double longitudeDegrees) const
{
    // The gap at a pole can be closed only where the rows go all the way round. Written so that NaN is nowhere.
    const double southEdge = isPeriodic() && coversSouthPole() ? -poleDegrees : latitudeFirst;
    const double northEdge = isPeriodic() && coversNorthPole() ? poleDegrees : latitudeLast();
    const bool aboveSouth = latitudeDegrees >= southEdge;
    const bool belowNorth = latitudeDegrees <= northEdge;
    if (!aboveSouth || !belowNorth || !std::isfinite(longitudeDegrees))
        return false;
    if (isPeriodic())
        return true;
    double eastOfFirst = std::fmod(longitudeDegrees - longitudeFirst, circleDegrees);
    if (eastOfFirst < 0)
        eastOfFirst += circleDegrees;
    // A longitude that should be the first column may come out a rounding error west of it, a whole turn away.
    const double rounding = 1e-9;
    return eastOfFirst <= longitudeLast() - longitudeFirst + rounding || eastOfFirst >= circleDegrees - rounding;
}

bool HorizontalGrid::coincidesWith(const HorizontalGrid& other) const
{
    if (longitudeCount != other.longitudeCount || latitudeCount != other.latitudeCount)
        return false;
    const double longitudeTolerance = coordinateTolerance * longitudeSpacing;
    const double latitudeTolerance = coordinateTolerance * latitudeSpacing;
    return std::abs(longitudeDifference(longitudeFirst, other.longitudeFirst)) <= longitudeTolerance
        && std::abs(longitudeDifference(longitudeLast(), other.longitudeLast())) <= longitudeTolerance
        && std::abs(latitudeFirst - other.latitudeFirst) <= latitudeTolerance
        && std::abs(latitudeLast() - other.latitudeLast()) <= latitudeTolerance;
}

} // namespace windline
