// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/winds/motion_fields.h"

#include <initializer_list>

namespace windline {

namespace {

FieldSet firstFound(FieldSet found, std::initializer_list<FieldSet> ways)
{
    for (const FieldSet way : ways)
        if ((way - found).empty())
            return way;
    return *ways.begin();
}

// Omega from w: omega = -rho g w.
FieldSet omegaFields(FieldSet found)
{
    return firstFound(
        found, {FieldSet{Field::PressureVelocity}, FieldSet{Field::UpwardAirVelocity, Field::AirTemperature}});
}

// Heights above the ground.
FieldSet heightFields(FieldSet found)
{
    return firstFound(found,
        {FieldSet{Field::GeopotentialHeight, Field::SurfacePressure},
            FieldSet{Field::GeopotentialHeight, Field::SurfaceAltitude},
            FieldSet{Field::AirTemperature, Field::SurfacePressure, Field::SurfaceAltitude}});
}

} // namespace

FieldSet fieldsForMotion(VerticalMotion motion, FieldSet found)
{
    switch (motion) {
    case VerticalMotion::Data:
    case VerticalMotion::Average:
    case VerticalMotion::Damped:
        return omegaFields(found);
    case VerticalMotion::MslToAgl:
        return omegaFields(found) | heightFields(found);
    case VerticalMotion::Isentropic:
    case VerticalMotion::Isopycnic:
        return {Field::AirTemperature};
    case VerticalMotion::Isosigma:
        return heightFields(found);
    case VerticalMotion::Isobaric:
    case VerticalMotion::Divergence:
    case VerticalMotion::Auto:
        break;
    }
    return {};
}

FieldSet fieldsForLevels(VerticalCoordinate coordinate)
{
    switch (coordinate) {
    case VerticalCoordinate::Sigma:
    case VerticalCoordinate::Hybrid:
        return {Field::SurfacePressure};
    case VerticalCoordinate::TerrainFollowing:
        return {Field::AirPressure};
    case VerticalCoordinate::Pressure:
        break;
    }
    return {};
}

} // namespace windline
