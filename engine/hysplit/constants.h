// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

// HYSPLIT's constants and small formulae, as measured (docs/hysplit.md).
namespace windline {

inline constexpr double hysplitGasConstant = 287.04; // J kg-1 K-1
inline constexpr double hysplitGravity = 9.80665; // m s-2
inline constexpr double gasConstantOverGravity = 29.2714; // of the hypsometric equation: fitted, and not their quotient
inline constexpr double hysplitKappa = 0.286;
inline constexpr double secondsPerMinute = 60;
inline constexpr double pascalPerHectopascal = 100;
inline constexpr double percent = 100;
inline constexpr double terrainFollowingTopMetres = 20'000; // where levels of terrain-following height become flat

inline double saturationPressureHpa(double temperatureKelvin)
{
    return std::exp(21.4 - 5351.0 / temperatureKelvin);
}

// kg kg-1, from relative humidity as a fraction.
inline double specificHumidity(double relativeHumidity, double temperatureKelvin, double pressureHpa)
{
    return 0.622 * relativeHumidity * saturationPressureHpa(temperatureKelvin) / pressureHpa;
}

inline double potentialTemperature(double temperatureKelvin, double pressureHpa)
{
    return temperatureKelvin * std::pow(1000 / pressureHpa, hysplitKappa);
}

} // namespace windline
