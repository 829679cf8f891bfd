// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace windline {

// What a unit measures, as far as meteorology for trajectories needs it. A geopotential becomes a height on the way,
// a mass of water over an area the depth that it fills.
enum class Quantity {
    Speed,
    PressureTendency,
    Temperature,
    Height,
    Geopotential,
    Pressure,
    MassFraction,
    RelativeHumidity,
    WaterAmount,
    EnergyFlux,
    EnergyAmount, // over an area
};

// si = file value * scale + offset.
struct UnitConversion {
    double scale = 1;
    double offset = 0;
};

// In any of the spellings that files use. Nothing for every unit that is not in the table: units are never guessed.
std::optional<UnitConversion> conversionToSi(Quantity quantity, std::string_view unit);

inline constexpr double standardGravity = 9.80665; // m s-2: geopotential height is geopotential divided by it

} // namespace windline
