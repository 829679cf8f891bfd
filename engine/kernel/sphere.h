// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/host_device.h"

#include <cmath>

// Positions and small displacements on the sphere, in coordinates that have no singular points: the vector of a
// position is moved and brought back to latitude and longitude, so both poles and the date line are ordinary places.
namespace windline {

inline constexpr double earthRadiusMetres = 6371200.0; // HYSPLIT's sphere
inline constexpr double degreesPerRadian = 57.295779513082320877;
inline constexpr double radiansPerDegree = 1.0 / degreesPerRadian;

// A point of the unit sphere. Sine and cosine of the latitude travel with it: a step then needs no trigonometry.
struct SpherePoint {
    double latitude = 0; // degrees
    double longitude = 0; // degrees, -180 .. 180
    double sinLatitude = 0;
    double cosLatitude = 1; // >= 0
};

WINDLINE_HD inline double wrappedLongitude(double degrees)
{
    if (degrees >= -180.0 && degrees <= 180.0)
        return degrees;
    degrees = std::fmod(degrees + 180.0, 360.0);
    return degrees < 0 ? degrees + 180.0 : degrees - 180.0;
}

WINDLINE_HD inline SpherePoint spherePoint(double latitude, double longitude)
{
    return {latitude, wrappedLongitude(longitude), std::sin(latitude * radiansPerDegree),
        std::fabs(std::cos(latitude * radiansPerDegree))};
}

// Arc tangent for |x| <= 0.04, to the last bit of double precision (the first term left out is x^13 / 13).
WINDLINE_HD inline double smallArcTangent(double x)
{
    const double y = x * x;
    return x * (1 + y * (-1.0 / 3 + y * (1.0 / 5 + y * (-1.0 / 7 + y * (1.0 / 9 - y * (1.0 / 11))))));
}

// Where a vector points that is given in the local basis of `from`: radial (outward), east and north. Its length does
// not matter. cosTurn and sinTurn are those of the change of longitude.
struct Displacement {
    SpherePoint point;
    double cosTurn;
    double sinTurn;
};

WINDLINE_HD inline Displacement displaced(const SpherePoint& from, double radial, double east, double north)
{
    constexpr double small = 0.04; // radians, 255 km: every ordinary step away from the poles
    const double toMeridian = radial * from.cosLatitude - north * from.sinLatitude; // in the plane of the equator
    const double polar = radial * from.sinLatitude + north * from.cosLatitude; // along the axis
    const double horizontal = std::sqrt(toMeridian * toMeridian + east * east);
    const double inverseLength = 1.0 / std::sqrt(horizontal * horizontal + polar * polar);

    Displacement result;
    result.point.sinLatitude = polar * inverseLength;
    result.point.cosLatitude = horizontal * inverseLength;
    if (horizontal == 0) { // exactly on a pole, where every longitude is right
        result.point.latitude = polar > 0 ? 90.0 : -90.0;
        result.point.longitude = from.longitude;
        result.cosTurn = 1;
        result.sinTurn = 0;
        return result;
    }
    const double inverseHorizontal = 1.0 / horizontal;
    result.cosTurn = toMeridian * inverseHorizontal;
    result.sinTurn = east * inverseHorizontal;

    if (toMeridian > 0 && std::fabs(east) <= small * toMeridian) {
        // The change of latitude from its own small tangent keeps all digits; horizontal - toMeridian is what the
        // meridians' convergence adds.
        const double excess = east * east / (horizontal + toMeridian);
        const double tangent = (north - from.sinLatitude * excess) / (radial + from.cosLatitude * excess);
        const double change = std::fabs(tangent) <= small ? smallArcTangent(tangent) : std::atan(tangent);
        result.point.latitude = from.latitude + change * degreesPerRadian;
        result.point.longitude =
            wrappedLongitude(from.longitude + smallArcTangent(east / toMeridian) * degreesPerRadian);
    } else {
        result.point.latitude = std::atan2(polar, horizontal) * degreesPerRadian;
        result.point.longitude = wrappedLongitude(from.longitude + std::atan2(east, toMeridian) * degreesPerRadian);
    }
    return result;
}

// Great-circle distance in metres (haversine: exact for small distances).
WINDLINE_HD inline double greatCircleMetres(double latitude1, double longitude1, double latitude2, double longitude2)
{
    const double sinHalfLatitude = std::sin((latitude2 - latitude1) * radiansPerDegree / 2);
    const double sinHalfLongitude = std::sin((longitude2 - longitude1) * radiansPerDegree / 2);
    const double haversine = sinHalfLatitude * sinHalfLatitude
        + std::cos(latitude1 * radiansPerDegree) * std::cos(latitude2 * radiansPerDegree) * sinHalfLongitude
            * sinHalfLongitude;
    return 2 * earthRadiusMetres * std::asin(std::sqrt(haversine < 1 ? haversine : 1.0));
}

} // namespace windline
