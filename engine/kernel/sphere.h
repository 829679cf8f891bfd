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
// Number: double, or a pack of doubles for several points side by side.
template <typename Number> struct SpherePointOf {
    Number latitude{}; // degrees
    Number longitude{}; // degrees, -180 .. 180
    Number sinLatitude{};
    Number cosLatitude{}; // >= 0
};

using SpherePoint = SpherePointOf<double>;

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
template <typename Number> WINDLINE_HD_INLINE Number smallArcTangent(Number x)
{
    const Number y = x * x;
    return x * (1 + y * (-1.0 / 3 + y * (1.0 / 5 + y * (-1.0 / 7 + y * (1.0 / 9 - y * (1.0 / 11))))));
}

// 1 / sqrt(1 + x) for |x| <= 0.012, to the last bit (binomial series; the first term left out is 0.2 x^8).
template <typename Number> WINDLINE_HD_INLINE Number inverseRootOfOnePlus(Number x)
{
    return 1
        + x
        * (-1.0 / 2
            + x
                * (3.0 / 8
                    + x
                        * (-5.0 / 16
                            + x * (35.0 / 128 + x * (-63.0 / 256 + x * (231.0 / 1024 - x * (429.0 / 2048)))))));
}

// (sqrt(1 + x) - 1) / x for 0 <= x <= 0.0016, to the last bit (binomial series; the first term left out is x^6 / 50).
template <typename Number> WINDLINE_HD_INLINE Number rootExcess(Number x)
{
    return 1.0 / 2 + x * (-1.0 / 8 + x * (1.0 / 16 + x * (-5.0 / 128 + x * (7.0 / 256 - x * (21.0 / 1024)))));
}

template <typename Number> WINDLINE_HD_INLINE Number magnitude(Number x)
{
    return x < 0 ? -x : x;
}

// Where a vector points that is given in the local basis of `from`: radial (outward), east and north. Its length does
// not matter. cosTurn and sinTurn are those of the change of longitude.
template <typename Number> struct DisplacementOf {
    SpherePointOf<Number> point;
    Number cosTurn;
    Number sinTurn;
};

using Displacement = DisplacementOf<double>;

inline constexpr double smallArc = 0.04; // radians, 255 km: every ordinary step away from the poles
inline constexpr double smallStretch = 0.012; // by so much may the square of the vector's length differ from 1

// The displacement where it is small, with arithmetic alone and no branch: for several points side by side. isSmall,
// one truth for each, says where it is: elsewhere the result means nothing.
template <typename Number, typename Truth>
WINDLINE_HD_INLINE DisplacementOf<Number> smallDisplacement(
    const SpherePointOf<Number>& from, Number radial, Number east, Number north, Truth& isSmall)
{
    const Number toMeridian = radial * from.cosLatitude - north * from.sinLatitude; // in the plane of the equator
    const Number polar = radial * from.sinLatitude + north * from.cosLatitude; // along the axis
    const Number turn = east / toMeridian;
    const Number turnSquared = turn * turn;
    // The distance from the axis is toMeridian * sqrt(1 + turn^2). Its excess over toMeridian, which the meridians'
    // convergence adds, gives the change of latitude from its own small tangent: that keeps all digits.
    const Number excess = toMeridian * (turnSquared * rootExcess(turnSquared));
    const Number horizontal = toMeridian + excess;
    const Number stretch = horizontal * horizontal + polar * polar - 1;
    const Number inverseLength = inverseRootOfOnePlus(stretch);
    const Number tangent = (north - from.sinLatitude * excess) / (radial + from.cosLatitude * excess);
    isSmall = (toMeridian > 0) & (magnitude(turn) <= smallArc) & (magnitude(tangent) <= smallArc)
        & (magnitude(stretch) <= smallStretch);

    DisplacementOf<Number> result;
    result.cosTurn = inverseRootOfOnePlus(turnSquared);
    result.sinTurn = turn * result.cosTurn;
    result.point.sinLatitude = polar * inverseLength;
    result.point.cosLatitude = horizontal * inverseLength;
    result.point.latitude = from.latitude + smallArcTangent(tangent) * degreesPerRadian;
    const Number longitude = from.longitude + smallArcTangent(turn) * degreesPerRadian;
    result.point.longitude =
        longitude > 180.0 ? longitude - 360.0 : (longitude < -180.0 ? longitude + 360.0 : longitude);
    return result;
}

// The displacement wherever it goes.
WINDLINE_HD_APART inline Displacement largeDisplacement(SpherePoint from, double radial, double east, double north)
{
    const double toMeridian = radial * from.cosLatitude - north * from.sinLatitude;
    const double polar = radial * from.sinLatitude + north * from.cosLatitude;
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
    result.cosTurn = toMeridian / horizontal;
    result.sinTurn = east / horizontal;
    result.point.latitude = std::atan2(polar, horizontal) * degreesPerRadian;
    result.point.longitude = wrappedLongitude(from.longitude + std::atan2(east, toMeridian) * degreesPerRadian);
    return result;
}

WINDLINE_HD inline Displacement displaced(const SpherePoint& from, double radial, double east, double north)
{
    bool isSmall = false;
    const Displacement small = smallDisplacement(from, radial, east, north, isSmall);
    return isSmall ? small : largeDisplacement(from, radial, east, north);
}

// A vector in the basis (outward, east, north) of some point.
template <typename Number> struct SphereVector {
    Number radial;
    Number east;
    Number north;
};

// The point from which a displacement went out, in the basis of where it led.
template <typename Number>
WINDLINE_HD_INLINE SphereVector<Number> seenFrom(const DisplacementOf<Number>& there, const SpherePointOf<Number>& from)
{
    const SpherePointOf<Number>& point = there.point;
    const Number acrossMeridian = from.cosLatitude * there.cosTurn;
    return {from.sinLatitude * point.sinLatitude + acrossMeridian * point.cosLatitude,
        -from.cosLatitude * there.sinTurn, from.sinLatitude * point.cosLatitude - acrossMeridian * point.sinLatitude};
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
