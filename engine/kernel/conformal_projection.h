// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/sphere.h"

#include <cmath>
#include <type_traits>

// Grids on a conformal map of the sphere: polar stereographic, Lambert conformal and Mercator, as ARL files describe
// them (HYSPLIT User's Guide, S141). One formula serves all three: with g the sine of the cone angle and
// r = tan(colatitude / 2)^g, the plane is x = K/g r sin(g dlon), y = -K/g r cos(g dlon); for g = 0 (Mercator)
// x = K dlon, y = -K ln tan(colatitude / 2). The plane is then turned and shifted onto the grid.
namespace windline {

// Columns eastward and rows northward (along the grid), from 0; fractions between.
struct GridPlace {
    double column;
    double row;
};

struct ConformalProjection {
    double coneSine = 1; // 1 and -1: polar stereographic of either hemisphere, 0: Mercator, else Lambert
    double radiusInCells = 1; // K: the Earth's radius in cells, at the scale of the reference latitude
    double referenceLongitude = 0; // degrees; y runs north along it
    double cosOrientation = 1; // of the angle by which the plane is turned
    double sinOrientation = 0;
    double columnOfOrigin = 0; // where the plane's origin lies on the grid
    double rowOfOrigin = 0;

    bool operator==(const ConformalProjection&) const = default;

    WINDLINE_HD bool isMercator() const { return std::fabs(coneSine) < 1e-6; }

    // Degrees east of the reference longitude, -180 .. 180.
    WINDLINE_HD double degreesFromReference(double longitude) const
    {
        return wrappedLongitude(longitude - referenceLongitude);
    }

    // The plane before it is shifted.
    WINDLINE_HD GridPlace onPlane(double latitude, double longitude) const
    {
        const double east = degreesFromReference(longitude) * radiansPerDegree;
        const double halfColatitude = std::tan((90.0 - latitude) * radiansPerDegree / 2);
        double x;
        double y;
        if (isMercator()) {
            x = radiusInCells * east;
            y = -radiusInCells * std::log(halfColatitude);
        } else {
            const double r = radiusInCells / coneSine * std::pow(halfColatitude, coneSine);
            x = r * std::sin(coneSine * east);
            y = -r * std::cos(coneSine * east);
        }
        return {x * cosOrientation - y * sinOrientation, x * sinOrientation + y * cosOrientation};
    }

    WINDLINE_HD GridPlace toGrid(double latitude, double longitude) const
    {
        const GridPlace plane = onPlane(latitude, longitude);
        return {plane.column + columnOfOrigin, plane.row + rowOfOrigin};
    }

    // Degrees; longitude -180 .. 180.
    WINDLINE_HD void toSphere(const GridPlace& place, double& latitude, double& longitude) const
    {
        const double dx = place.column - columnOfOrigin;
        const double dy = place.row - rowOfOrigin;
        double x = dx * cosOrientation + dy * sinOrientation;
        double y = -dx * sinOrientation + dy * cosOrientation;
        double east;
        if (isMercator()) {
            latitude = 90.0 - 2 * std::atan(std::exp(-y / radiusInCells)) * degreesPerRadian;
            east = x / radiusInCells;
        } else {
            x *= coneSine / radiusInCells;
            y *= -coneSine / radiusInCells;
            const double r = std::sqrt(x * x + y * y);
            latitude = 90.0 - 2 * std::atan(std::pow(r, 1 / coneSine)) * degreesPerRadian;
            east = std::atan2(x, y) / coneSine;
        }
        longitude = wrappedLongitude(referenceLongitude + east * degreesPerRadian);
    }

    // cos(latitude) / r: the length of a cell is proportional to it; finite at the pole of a polar stereographic map.
    WINDLINE_HD double cosineOverR(double latitude) const
    {
        const double sine = std::sin(latitude * radiansPerDegree);
        if (coneSine == 1)
            return 1 + sine;
        if (coneSine == -1)
            return 1 - sine;
        const double halfColatitude = std::tan((90.0 - latitude) * radiansPerDegree / 2);
        return std::cos(latitude * radiansPerDegree) / std::pow(halfColatitude, coneSine);
    }

    WINDLINE_HD double metresPerCell(double latitude) const
    {
        return earthRadiusMetres * cosineOverR(latitude) / radiusInCells;
    }

    // The direction of east on the grid, as cosine and sine of its angle from the rows (from east to the rows' own
    // direction turn back). A wind (u along rows, v along columns) is east = u c + v s, north = v c - u s.
    WINDLINE_HD void eastOnGrid(double longitude, double& cosine, double& sine) const
    {
        const double angle = coneSine * degreesFromReference(longitude) * radiansPerDegree;
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        cosine = c * cosOrientation - s * sinOrientation;
        sine = s * cosOrientation + c * sinOrientation;
    }
};

// The grid that the twelve numbers of an ARL index describe: cell size (km) at a reference latitude, orientation and
// cone angle (degrees), and one grid point (from 0) whose latitude and longitude are known.
struct ConformalParameters {
    double referenceLatitude;
    double referenceLongitude;
    double cellKilometres;
    double orientationDegrees;
    double coneDegrees; // 90 or -90: polar stereographic, 0: Mercator, else Lambert
    GridPlace knownPlace;
    double knownLatitude;
    double knownLongitude;
};

inline ConformalProjection conformalProjection(const ConformalParameters& parameters)
{
    ConformalProjection projection;
    projection.coneSine = std::fabs(parameters.coneDegrees) == 90 ? std::copysign(1.0, parameters.coneDegrees)
                                                                  : std::sin(parameters.coneDegrees * radiansPerDegree);
    projection.radiusInCells =
        earthRadiusMetres * projection.cosineOverR(parameters.referenceLatitude) / (parameters.cellKilometres * 1000);
    projection.referenceLongitude = parameters.referenceLongitude;
    projection.cosOrientation = std::cos(parameters.orientationDegrees * radiansPerDegree);
    projection.sinOrientation = std::sin(parameters.orientationDegrees * radiansPerDegree);
    const GridPlace plane = projection.onPlane(parameters.knownLatitude, parameters.knownLongitude);
    projection.columnOfOrigin = parameters.knownPlace.column - plane.column;
    projection.rowOfOrigin = parameters.knownPlace.row - plane.row;
    return projection;
}

static_assert(std::is_trivially_copyable_v<ConformalProjection>);

} // namespace windline
