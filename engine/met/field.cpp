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
    case Field::UpwardAirVelocity:
        return "upward_air_velocity";
    case Field::SpecificHumidity:
        return "specific_humidity";
    case Field::RelativeHumidity:
        return "relative_humidity";
    case Field::AirPressure:
        return "air_pressure";
    case Field::AirTemperature2m:
        return "air_temperature";
    case Field::SurfaceTemperature:
        return "surface_temperature";
    case Field::MixingDepth:
        return "atmosphere_boundary_layer_thickness";
    case Field::AccumulatedPrecipitation:
        return "lwe_thickness_of_precipitation_amount";
    case Field::DownwardSolarFlux:
        return "surface_downwelling_shortwave_flux_in_air";
    case Field::SurfaceRoughness:
        return "surface_roughness_length";
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
    case Field::UpwardAirVelocity:
        return "m s-1";
    case Field::SpecificHumidity:
        return "1";
    case Field::RelativeHumidity:
        return "1";
    case Field::AirPressure:
        return "Pa";
    case Field::AirTemperature2m:
        return "K";
    case Field::SurfaceTemperature:
        return "K";
    case Field::MixingDepth:
        return "m";
    case Field::AccumulatedPrecipitation:
        return "m";
    case Field::DownwardSolarFlux:
        return "W m-2";
    case Field::SurfaceRoughness:
        return "m";
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
    case Field::UpwardAirVelocity:
        return "upward velocity";
    case Field::SpecificHumidity:
        return "specific humidity";
    case Field::RelativeHumidity:
        return "relative humidity";
    case Field::AirPressure:
        return "air pressure";
    case Field::AirTemperature2m:
        return "air temperature at 2 m";
    case Field::SurfaceTemperature:
        return "surface temperature";
    case Field::MixingDepth:
        return "mixing depth";
    case Field::AccumulatedPrecipitation:
        return "accumulated precipitation";
    case Field::DownwardSolarFlux:
        return "downward solar flux";
    case Field::SurfaceRoughness:
        return "surface roughness";
    }
    return {};
}

} // namespace windline
