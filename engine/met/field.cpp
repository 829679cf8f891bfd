// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/field.h"

#include <QCoreApplication>

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
        return QT_TRANSLATE_NOOP("SeriesMessages", "eastward wind");
    case Field::NorthwardWind:
        return QT_TRANSLATE_NOOP("SeriesMessages", "northward wind");
    case Field::PressureVelocity:
        return QT_TRANSLATE_NOOP("SeriesMessages", "vertical velocity");
    case Field::AirTemperature:
        return QT_TRANSLATE_NOOP("SeriesMessages", "air temperature");
    case Field::GeopotentialHeight:
        return QT_TRANSLATE_NOOP("SeriesMessages", "geopotential height");
    case Field::SurfacePressure:
        return QT_TRANSLATE_NOOP("SeriesMessages", "surface pressure");
    case Field::EastwardWind10m:
        return QT_TRANSLATE_NOOP("SeriesMessages", "eastward wind at 10 m");
    case Field::NorthwardWind10m:
        return QT_TRANSLATE_NOOP("SeriesMessages", "northward wind at 10 m");
    case Field::SurfaceAltitude:
        return QT_TRANSLATE_NOOP("SeriesMessages", "terrain height");
    case Field::UpwardAirVelocity:
        return QT_TRANSLATE_NOOP("SeriesMessages", "upward velocity");
    case Field::SpecificHumidity:
        return QT_TRANSLATE_NOOP("SeriesMessages", "specific humidity");
    case Field::RelativeHumidity:
        return QT_TRANSLATE_NOOP("SeriesMessages", "relative humidity");
    case Field::AirPressure:
        return QT_TRANSLATE_NOOP("SeriesMessages", "air pressure");
    case Field::AirTemperature2m:
        return QT_TRANSLATE_NOOP("SeriesMessages", "air temperature at 2 m");
    case Field::SurfaceTemperature:
        return QT_TRANSLATE_NOOP("SeriesMessages", "surface temperature");
    case Field::MixingDepth:
        return QT_TRANSLATE_NOOP("SeriesMessages", "mixing depth");
    case Field::AccumulatedPrecipitation:
        return QT_TRANSLATE_NOOP("SeriesMessages", "accumulated precipitation");
    case Field::DownwardSolarFlux:
        return QT_TRANSLATE_NOOP("SeriesMessages", "downward solar flux");
    case Field::SurfaceRoughness:
        return QT_TRANSLATE_NOOP("SeriesMessages", "surface roughness");
    }
    return {};
}

} // namespace windline
