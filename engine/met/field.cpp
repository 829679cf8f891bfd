// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/field.h"

namespace windline {

std::string_view cfStandardName(Field field)
{
    switch (field) {
    case Field::EastwardWind:
    case Field::EastwardWind10m:
        return "eastward_wind";
    case Field::NorthwardWind:
    case Field::NorthwardWind10m:
        return "northward_wind";
    case Field::PressureVelocity:
        return "lagrangian_tendency_of_air_pressure";
    case Field::AirTemperature:
        return "air_temperature";
    case Field::GeopotentialHeight:
        return "geopotential_height";
    case Field::SurfacePressure:
        return "surface_air_pressure";
    case Field::SurfaceAltitude:
        return "surface_altitude";
    }
    return {};
}

std::string_view siUnit(Field field)
{
    switch (field) {
    case Field::EastwardWind:
    case Field::NorthwardWind:
    case Field::EastwardWind10m:
    case Field::NorthwardWind10m:
        return "m s-1";
    case Field::PressureVelocity:
        return "Pa s-1";
    case Field::AirTemperature:
        return "K";
    case Field::GeopotentialHeight:
    case Field::SurfaceAltitude:
        return "m";
    case Field::SurfacePressure:
        return "Pa";
    }
    return {};
}

std::string_view plainName(Field field)
{
    switch (field) {
    case Field::EastwardWind:
        return "eastward wind";
    case Field::NorthwardWind:
        return "northward wind";
    case Field::PressureVelocity:
        return "vertical velocity";
    case Field::AirTemperature:
        return "air temperature";
    case Field::GeopotentialHeight:
        return "geopotential height";
    case Field::SurfacePressure:
        return "surface pressure";
    case Field::EastwardWind10m:
        return "eastward wind at 10 m";
    case Field::NorthwardWind10m:
        return "northward wind at 10 m";
    case Field::SurfaceAltitude:
        return "terrain height";
    }
    return {};
}

} // namespace windline
