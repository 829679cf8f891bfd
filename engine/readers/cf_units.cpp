// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/cf_units.h"

#include "engine/readers/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace windline {

namespace {

constexpr double knot = 1852.0 / 3600; // m s-1
constexpr double zeroCelsius = 273.15; // K

struct NamedUnit {
    Quantity quantity;
    std::string_view name; // normalised: lower case, no "**" and "^", single spaces, none around "/"
    UnitConversion conversion;
};

constexpr auto units = std::to_array<NamedUnit>({
    {Quantity::Speed, "m s-1", {}},
    {Quantity::Speed, "m/s", {}},
    {Quantity::Speed, "m sec-1", {}},
    {Quantity::Speed, "m/sec", {}},
    {Quantity::Speed, "meters/second", {}},
    {Quantity::Speed, "metres/second", {}},
    {Quantity::Speed, "meter/second", {}},
    {Quantity::Speed, "metre/second", {}},
    {Quantity::Speed, "meters per second", {}},
    {Quantity::Speed, "metres per second", {}},
    {Quantity::Speed, "meter second-1", {}},
    {Quantity::Speed, "cm s-1", {0.01, 0}},
    {Quantity::Speed, "cm/s", {0.01, 0}},
    {Quantity::Speed, "km h-1", {1 / 3.6, 0}},
    {Quantity::Speed, "km/h", {1 / 3.6, 0}},
    {Quantity::Speed, "knots", {knot, 0}},
    {Quantity::Speed, "knot", {knot, 0}},
    {Quantity::Speed, "kts", {knot, 0}},
    {Quantity::Speed, "kt", {knot, 0}},
    {Quantity::PressureTendency, "pa s-1", {}},
    {Quantity::PressureTendency, "pa/s", {}},
    {Quantity::PressureTendency, "pa/sec", {}},
    {Quantity::PressureTendency, "pascal/s", {}},
    {Quantity::PressureTendency, "pascals/s", {}},
    {Quantity::PressureTendency, "pascal/second", {}},
    {Quantity::PressureTendency, "pascals/second", {}},
    {Quantity::PressureTendency, "pascals per second", {}},
    {Quantity::PressureTendency, "hpa s-1", {100, 0}},
    {Quantity::PressureTendency, "hpa/s", {100, 0}},
    {Quantity::PressureTendency, "mb s-1", {100, 0}},
    {Quantity::PressureTendency, "mb/s", {100, 0}},
    {Quantity::PressureTendency, "mbar s-1", {100, 0}},
    {Quantity::PressureTendency, "mbar/s", {100, 0}},
    {Quantity::PressureTendency, "hpa h-1", {100.0 / 3600, 0}},
    {Quantity::PressureTendency, "hpa/h", {100.0 / 3600, 0}},
    {Quantity::Temperature, "k", {}},
    {Quantity::Temperature, "kelvin", {}},
    {Quantity::Temperature, "kelvins", {}},
    {Quantity::Temperature, "degk", {}},
    {Quantity::Temperature, "deg k", {}},
    {Quantity::Temperature, "degrees k", {}},
    {Quantity::Temperature, "degc", {1, zeroCelsius}},
    {Quantity::Temperature, "deg c", {1, zeroCelsius}},
    {Quantity::Temperature, "degrees c", {1, zeroCelsius}},
    {Quantity::Temperature, "celsius", {1, zeroCelsius}},
    {Quantity::Temperature, "degree celsius", {1, zeroCelsius}},
    {Quantity::Temperature, "degrees celsius", {1, zeroCelsius}},
    {Quantity::Height, "m", {}},
    {Quantity::Height, "meter", {}},
    {Quantity::Height, "meters", {}},
    {Quantity::Height, "metre", {}},
    {Quantity::Height, "metres", {}},
    {Quantity::Height, "gpm", {}},
    {Quantity::Height, "geopotential meter", {}},
    {Quantity::Height, "geopotential meters", {}},
    {Quantity::Height, "geopotential metre", {}},
    {Quantity::Height, "geopotential metres", {}},
    {Quantity::Height, "dam", {10, 0}},
    {Quantity::Height, "gpdm", {10, 0}},
    {Quantity::Height, "km", {1000, 0}},
    {Quantity::Height, "cm", {0.01, 0}},
    {Quantity::Geopotential, "m2 s-2", {1 / standardGravity, 0}},
    {Quantity::Geopotential, "m2/s2", {1 / standardGravity, 0}},
    {Quantity::Geopotential, "m+2 s-2", {1 / standardGravity, 0}},
    {Quantity::Geopotential, "j kg-1", {1 / standardGravity, 0}},
    {Quantity::Geopotential, "j/kg", {1 / standardGravity, 0}},
    {Quantity::Pressure, "pa", {}},
    {Quantity::Pressure, "pascal", {}},
    {Quantity::Pressure, "pascals", {}},
    {Quantity::Pressure, "hpa", {100, 0}},
    {Quantity::Pressure, "hectopascal", {100, 0}},
    {Quantity::Pressure, "hectopascals", {100, 0}},
    {Quantity::Pressure, "mb", {100, 0}},
    {Quantity::Pressure, "mbar", {100, 0}},
    {Quantity::Pressure, "millibar", {100, 0}},
    {Quantity::Pressure, "millibars", {100, 0}},
    {Quantity::Pressure, "kpa", {1000, 0}},
    {Quantity::MassFraction, "1", {}},
    {Quantity::MassFraction, "kg kg-1", {}},
    {Quantity::MassFraction, "kg/kg", {}},
    {Quantity::MassFraction, "g kg-1", {0.001, 0}},
    {Quantity::MassFraction, "g/kg", {0.001, 0}},
    {Quantity::MassFraction, "grams/kg", {0.001, 0}},
    {Quantity::RelativeHumidity, "%", {0.01, 0}},
    {Quantity::RelativeHumidity, "percent", {0.01, 0}},
    {Quantity::RelativeHumidity, "1", {}},
    {Quantity::RelativeHumidity, "fraction", {}},
    {Quantity::RelativeHumidity, "(0 - 1)", {}},
    {Quantity::WaterAmount, "m", {}},
    {Quantity::WaterAmount, "m of water equivalent", {}},
    {Quantity::WaterAmount, "cm", {0.01, 0}},
    {Quantity::WaterAmount, "mm", {0.001, 0}},
    {Quantity::WaterAmount, "kg m-2", {0.001, 0}},
    {Quantity::WaterAmount, "kg/m2", {0.001, 0}},
    {Quantity::EnergyFlux, "w m-2", {}},
    {Quantity::EnergyFlux, "w/m2", {}},
    {Quantity::EnergyFlux, "watts/m2", {}},
    {Quantity::EnergyAmount, "j m-2", {}},
    {Quantity::EnergyAmount, "j/m2", {}},
    {Quantity::EnergyAmount, "w s m-2", {}},
    {Quantity::EnergyAmount, "w m-2 s", {}},
});

// "m s**-1", "m.s-1", "m s^-1", "M / S" -> "m s-1", "m/s".
std::string normalised(std::string_view unit)
{
    std::string result;
    const std::string lower = lowercase(trimmed(unit));
    for (const char c : lower) {
        const char previous = result.empty() ? '\0' : result.back();
        if (c == '*' || c == '^')
            continue;
        const char separator = c == '.' || c == '_' ? ' ' : c;
        if (separator == ' ' && (previous == ' ' || previous == '/'))
            continue;
        if (separator == '/' && previous == ' ')
            result.pop_back();
        result += separator;
    }
    return result;
}

} // namespace

std::optional<UnitConversion> conversionToSi(Quantity quantity, std::string_view unit)
{
    const std::string name = normalised(unit);
    const auto found = std::find_if(units.begin(), units.end(),
        [&](const NamedUnit& named) { return named.quantity == quantity && named.name == name; });
    if (found == units.end())
        return std::nullopt;
    return found->conversion;
}

} // namespace windline
