// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

// Constants of air as the default numerics use them; HYSPLIT's numerics have HYSPLIT's own.
namespace windline::air {

inline constexpr double dryGasConstant = 287.05; // J kg-1 K-1
inline constexpr double gravity = 9.80665; // m s-2, of geopotential metres
inline constexpr double kappa = 0.2857; // of potential temperature
inline constexpr double referencePa = 100'000; // of potential temperature
inline constexpr double referenceKelvin = 300; // temperatures are held as ln(T / 300 K): all digits of a float count
inline constexpr double waterToDryMass = 0.622;

// Virtual temperature from temperature (K) and specific humidity (kg kg-1); as dry air where that is unknown.
inline double virtualTemperature(double kelvin, double specificHumidity)
{
    return std::isnan(specificHumidity) ? kelvin : kelvin * (1 + 0.61 * specificHumidity);
}

// Of water vapour over water, Pa: Bolton 1980 (Mon. Wea. Rev. 108, 1046), equation 10.
inline double saturationPressurePa(double kelvin)
{
    const double celsius = kelvin - 273.15;
    return 611.2 * std::exp(17.67 * celsius / (celsius + 243.5));
}

// kg kg-1 from relative humidity (fraction).
inline double specificHumidityOf(double relativeHumidity, double kelvin, double pressurePa)
{
    const double vapour = relativeHumidity * saturationPressurePa(kelvin);
    return waterToDryMass * vapour / (pressurePa - (1 - waterToDryMass) * vapour);
}

// Fraction from specific humidity (kg kg-1).
inline double relativeHumidityOf(double specificHumidity, double kelvin, double pressurePa)
{
    const double vapour = specificHumidity * pressurePa / (waterToDryMass + (1 - waterToDryMass) * specificHumidity);
    return vapour / saturationPressurePa(kelvin);
}

} // namespace windline::air
