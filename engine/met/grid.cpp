// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/grid.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

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

GridPlace HorizontalGrid::placeOf(double latitudeDegrees, double longitudeDegrees) const
{
    if (projection)
        return projection->toGrid(latitudeDegrees, longitudeDegrees);
    double east = std::fmod(longitudeDegrees - longitudeFirst, circleDegrees);
    if (east < 0)
        east += circleDegrees;
    return {east / longitudeSpacing, (latitudeDegrees - latitudeFirst) / latitudeSpacing};
}

double HorizontalGrid::latitudeOf(double column, double row) const
{
    if (!projection)
        return latitudeFirst + row * latitudeSpacing;
    double latitude = 0;
    double longitude = 0;
    projection->toSphere({column, row}, latitude, longitude);
    return latitude;
}

double HorizontalGrid::longitudeOf(double column, double row) const
{
    if (!projection)
        return wrappedLongitude(longitudeFirst + column * longitudeSpacing);
    double latitude = 0;
    double longitude = 0;
    projection->toSphere({column, row}, latitude, longitude);
    return longitude;
}

double HorizontalGrid::cellMetres() const
{
    if (!projection)
        return std::min(latitudeSpacing, longitudeSpacing) * radiansPerDegree * earthRadiusMetres;
    double smallest = projection->metresPerCell(latitudeOf(0, 0));
    for (int row = 0; row < latitudeCount; ++row)
        for (const int column : {0, longitudeCount / 2, longitudeCount - 1})
            smallest = std::min(smallest, projection->metresPerCell(latitudeOf(column, row)));
    return smallest;
}

bool HorizontalGrid::isPeriodic() const
{
    if (projection)
        return false;
    const double columnsToTheCircle = circleDegrees / longitudeSpacing;
    return longitudeCount >= 2 && longitudeCount >= columnsToTheCircle - coordinateTolerance;
}

bool HorizontalGrid::coversSouthPole() const
{
    return !projection && latitudeCount >= 2
        && latitudeFirst + poleDegrees <= (1 + coordinateTolerance) * latitudeSpacing;
}

bool HorizontalGrid::coversNorthPole() const
{
    return !projection && latitudeCount >= 2
        && poleDegrees - latitudeLast() <= (1 + coordinateTolerance) * latitudeSpacing;
}

bool HorizontalGrid::contains(double latitudeDegrees, double longitudeDegrees) const
{
    if (projection) {
        const GridPlace place = projection->toGrid(latitudeDegrees, longitudeDegrees);
        const double rounding = 1e-9;
        return place.column >= -rounding && place.column <= longitudeCount - 1 + rounding && place.row >= -rounding
            && place.row <= latitudeCount - 1 + rounding;
    }
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
    if (projection.has_value() != other.projection.has_value())
        return false;
    if (projection) {
        for (const int column : {0, longitudeCount - 1})
            for (const int row : {0, latitudeCount - 1}) {
                const GridPlace place = other.projection->toGrid(latitudeOf(column, row), longitudeOf(column, row));
                if (!(std::abs(place.column - column) <= coordinateTolerance)
                    || !(std::abs(place.row - row) <= coordinateTolerance))
                    return false;
            }
        return true;
    }
    const double longitudeTolerance = coordinateTolerance * longitudeSpacing;
    const double latitudeTolerance = coordinateTolerance * latitudeSpacing;
    return std::abs(longitudeDifference(longitudeFirst, other.longitudeFirst)) <= longitudeTolerance
        && std::abs(longitudeDifference(longitudeLast(), other.longitudeLast())) <= longitudeTolerance
        && std::abs(latitudeFirst - other.latitudeFirst) <= latitudeTolerance
        && std::abs(latitudeLast() - other.latitudeLast()) <= latitudeTolerance;
}

HorizontalGrid conformalGrid(const ConformalProjection& projection, int columns, int rows)
{
    HorizontalGrid grid;
    grid.projection = projection;
    grid.longitudeCount = columns;
    grid.latitudeCount = rows;
    // The box, from the grid's rim: longitudes relative to that of the middle, so that the date line cuts nothing.
    const double middle = grid.longitudeOf(0.5 * (columns - 1), 0.5 * (rows - 1));
    double south = poleDegrees;
    double north = -poleDegrees;
    double west = 0;
    double east = 0;
    const auto take = [&](double column, double row) {
        const double latitude = grid.latitudeOf(column, row);
        const double longitude = longitudeDifference(grid.longitudeOf(column, row), middle);
        south = std::min(south, latitude);
        north = std::max(north, latitude);
        west = std::min(west, longitude);
        east = std::max(east, longitude);
    };
    for (int column = 0; column < columns; ++column)
        for (const int row : {0, rows - 1})
            take(column, row);
    for (int row = 0; row < rows; ++row)
        for (const int column : {0, columns - 1})
            take(column, row);
    for (const double pole : {-poleDegrees, poleDegrees})
        if (grid.contains(pole, middle)) { // all meridians meet inside
            south = std::min(south, pole);
            north = std::max(north, pole);
            west = -circleDegrees / 2;
            east = circleDegrees / 2;
        }
    grid.latitudeFirst = south;
    grid.latitudeSpacing = rows > 1 ? (north - south) / (rows - 1) : 1;
    grid.longitudeFirst = middle + west;
    grid.longitudeSpacing = columns > 1 ? (east - west) / (columns - 1) : 1;
    return grid;
}

double nominalPressurePa(VerticalCoordinate coordinate, const LevelDefinition& level)
{
    constexpr double standardPressurePa = 101'325;
    if (coordinate == VerticalCoordinate::TerrainFollowing) {
        // International Standard Atmosphere: 288.15 K and 6.5 K/km below 11 km, isothermal above.
        constexpr double tropopauseMetres = 11'000;
        const double height = std::min(level.metres, tropopauseMetres);
        const double below = std::pow(1 - 0.0065 * height / 288.15, 5.255877);
        return standardPressurePa * below * std::exp(-(level.metres - height) / 6341.62);
    }
    return level.offsetPa + level.sigma * standardPressurePa;
}

} // namespace windline
