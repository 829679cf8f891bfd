// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace windline {

// What meteorology can say, by CF standard name. Snapshots hold SI units: m s-1, Pa s-1, K, m, Pa.
enum class Field {
    EastwardWind, // eastward_wind, 3-D
    NorthwardWind, // northward_wind, 3-D
    PressureVelocity, // lagrangian_tendency_of_air_pressure (omega), 3-D, positive downward
    AirTemperature, // air_temperature, 3-D
    GeopotentialHeight, // geopotential_height, 3-D; from geopotential / 9.80665 when that is what a file has
    SurfacePressure, // surface_air_pressure
    EastwardWind10m, // eastward_wind at 10 m above the ground
    NorthwardWind10m, // northward_wind at 10 m above the ground
    SurfaceAltitude, // surface_altitude, the terrain
};

inline constexpr std::size_t fieldCount = 9;

constexpr bool isThreeDimensional(Field field)
{
    return field <= Field::GeopotentialHeight;
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

// Every field, in enum order: for loops.
inline constexpr std::initializer_list<Field> allFields = {Field::EastwardWind, Field::NorthwardWind,
    Field::PressureVelocity, Field::AirTemperature, Field::GeopotentialHeight, Field::SurfacePressure,
    Field::EastwardWind10m, Field::NorthwardWind10m, Field::SurfaceAltitude};

} // namespace windline
