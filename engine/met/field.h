// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace windline {

// What meteorology can say, by CF standard name. Snapshots hold SI units.
enum class Field {
    EastwardWind, // eastward_wind, 3-D
    NorthwardWind, // northward_wind, 3-D
    PressureVelocity, // lagrangian_tendency_of_air_pressure (omega), 3-D, positive downward
    AirTemperature, // air_temperature, 3-D
    GeopotentialHeight, // geopotential_height, 3-D; from geopotential / 9.80665 when that is what a file has
    UpwardAirVelocity, // upward_air_velocity (w), 3-D
    SpecificHumidity, // specific_humidity, 3-D
    RelativeHumidity, // relative_humidity, 3-D, as a fraction
    AirPressure, // air_pressure on levels that are not pressures, 3-D
    SurfacePressure, // surface_air_pressure
    EastwardWind10m, // eastward_wind at 10 m above the ground
    NorthwardWind10m, // northward_wind at 10 m above the ground
    SurfaceAltitude, // surface_altitude, the terrain
    AirTemperature2m, // air_temperature at 2 m above the ground
    SurfaceTemperature, // surface_temperature, of the ground's skin
    MixingDepth, // atmosphere_boundary_layer_thickness, above the ground
    AccumulatedPrecipitation, // lwe_thickness_of_precipitation_amount, a running sum
    DownwardSolarFlux, // surface_downwelling_shortwave_flux_in_air
    SurfaceRoughness, // surface_roughness_length
};

inline constexpr std::size_t fieldCount = 19;

constexpr bool isThreeDimensional(Field field)
{
    return field <= Field::AirPressure;
}

std::string_view cfStandardName(Field field);
std::string_view siUnit(Field field);
std::string_view plainName(Field field); // English, for messages: "vertical velocity"; unique, unlike CF's name

class FieldSet {
public:
    constexpr FieldSet() = default;
    constexpr FieldSet(std::initializer_list<Field> fields)
    {
        for (const Field field : fields)
            m_bits |= bit(field);
    }

    constexpr bool contains(Field field) const { return (m_bits & bit(field)) != 0; }
    constexpr void insert(Field field) { m_bits |= bit(field); }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr FieldSet operator|(FieldSet other) const { return FieldSet(m_bits | other.m_bits); }
    constexpr FieldSet operator&(FieldSet other) const { return FieldSet(m_bits & other.m_bits); }
    constexpr FieldSet operator-(FieldSet other) const { return FieldSet(m_bits & ~other.m_bits); }
    constexpr bool operator==(const FieldSet&) const = default;

private:
    explicit constexpr FieldSet(unsigned bits)
        : m_bits(bits)
    {
    }
    static constexpr unsigned bit(Field field) { return 1U << static_cast<unsigned>(field); }

    unsigned m_bits = 0;
};

// Fields that say how parcels move and at what height they are. Few files have all the others, and runs that report
// nothing but the way do without them: nobody need worry when those are missing.
inline constexpr FieldSet motionFields{Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity,
    Field::AirTemperature, Field::GeopotentialHeight, Field::SurfacePressure, Field::EastwardWind10m,
    Field::NorthwardWind10m, Field::SurfaceAltitude};

// Every field, in enum order: for loops.
inline constexpr std::initializer_list<Field> allFields = {Field::EastwardWind, Field::NorthwardWind,
    Field::PressureVelocity, Field::AirTemperature, Field::GeopotentialHeight, Field::UpwardAirVelocity,
    Field::SpecificHumidity, Field::RelativeHumidity, Field::AirPressure, Field::SurfacePressure,
    Field::EastwardWind10m, Field::NorthwardWind10m, Field::SurfaceAltitude, Field::AirTemperature2m,
    Field::SurfaceTemperature, Field::MixingDepth, Field::AccumulatedPrecipitation, Field::DownwardSolarFlux,
    Field::SurfaceRoughness};
static_assert(allFields.size() == fieldCount);

} // namespace windline
