// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demonstration/analytic_atmosphere.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace windline {

namespace {

constexpr double earthRadius = 6371200; // m
constexpr double gravity = 9.80665; // m s-2
constexpr double gasConstant = 287.05; // J kg-1 K-1
constexpr double radians = std::numbers::pi / 180;
constexpr double surfacePa = 101325;
constexpr double surfaceKelvin = 288.15;
constexpr double lapseRate = 0.0065; // K m-1, to the tropopause at 11 km

double square(double x)
{
    return x * x;
}

// International Standard Atmosphere.
struct Standard {
    double height;
    double temperature;
};

Standard standardAtmosphere(double pressurePa)
{
    constexpr double tropopausePa = 22632;
    constexpr double tropopauseKelvin = 216.65;
    constexpr double tropopauseMetres = 11000;
    if (pressurePa >= tropopausePa) {
        const double temperature = surfaceKelvin * std::pow(pressurePa / surfacePa, gasConstant * lapseRate / gravity);
        return {(surfaceKelvin - temperature) / lapseRate, temperature};
    }
    return {tropopauseMetres + gasConstant * tropopauseKelvin / gravity * std::log(tropopausePa / pressurePa),
        tropopauseKelvin};
}

struct Wave {
    int wavenumber;
    double amplitude; // m s-1 of meridional wind at its latitude, at the jet's level
    double degreesPerHour; // eastward
    double phase; // degrees
    double tiltDegrees; // westward from the surface to the jet
    double latitude; // of its largest amplitude
};

constexpr std::array<Wave, 5> waves = {{
    {3, 24, 0.25, 20, 25, 52},
    {5, 30, 0.55, 65, 20, 47},
    {8, 17, 0.85, 10, 15, 42},
    {4, 25, 0.45, 40, 20, -50},
    {7, 18, 0.80, 5, 15, -44},
}};

constexpr double waveWidth = 16; // degrees of latitude

// Grows from the ground to the jet near 250 hPa and falls off above.
double jetProfile(double height)
{
    return 0.35 + 0.65 * std::exp(-square((height - 10500) / 5500));
}

double zonalJets(double latitude)
{
    const double jets = 46 * std::exp(-square((latitude - 42) / 13)) + 52 * std::exp(-square((latitude + 46) / 14));
    return (jets - 10 * std::exp(-square(latitude / 15))) * square(std::cos(latitude * radians));
}

} // namespace

AnalyticValues analyticAtmosphere(double latitudeDegrees, double longitudeDegrees, double pressurePa, double hours)
{
    const Standard standard = standardAtmosphere(pressurePa);
    const double profile = jetProfile(standard.height);
    const double latitude = latitudeDegrees * radians;
    const double cosine = std::cos(latitude);
    AnalyticValues values{profile * zonalJets(latitudeDegrees), 0, 0, standard.height, standard.temperature};

    const double lift =
        std::sin(std::numbers::pi * std::min(pressurePa / 100000, 1.0)); // none at the ground and on top
    double geostrophic = 0; // height of the waves, before the Coriolis parameter
    for (const Wave& wave : waves) {
        // Stream function: strength * shape(latitude) * sin(angle), with shape going to 0 at the poles as cos^2.
        const double offset = (latitudeDegrees - wave.latitude) / waveWidth;
        const double bell = std::exp(-square(offset));
        const double shape = bell * square(cosine);
        const double slope =
            bell * (-2 * offset / (waveWidth * radians) * square(cosine) - 2 * cosine * std::sin(latitude));
        const double strength = profile * wave.amplitude * earthRadius / wave.wavenumber;
        const double tilt = wave.tiltDegrees * (1 - pressurePa / 100000);
        const double angle =
            wave.wavenumber * (longitudeDegrees + tilt + wave.phase - wave.degreesPerHour * hours) * radians;
        values.eastwardWind -= strength / earthRadius * slope * std::sin(angle);
        values.northwardWind += strength / earthRadius * bell * cosine * wave.wavenumber * std::cos(angle);
        // Rising ahead (east) of the trough, where the wind blows poleward.
        const double poleward = wave.latitude > 0 ? 1 : -1;
        values.pressureVelocity -= poleward * 0.009 * wave.amplitude * lift * shape * std::cos(angle);
        geostrophic += strength * shape * std::sin(angle);
    }
    const double coriolis = 2 * 7.2921e-5 * std::sin(latitude);
    // Geostrophic away from the equator, fading out towards it.
    values.geopotentialHeight += coriolis / gravity * geostrophic;
    return values;
}

double analyticTerrain(double latitudeDegrees, double longitudeDegrees)
{
    struct Mountain {
        double latitude;
        double longitude;
        double height; // m
        double width; // degrees
    };
    constexpr std::array<Mountain, 5> mountains = {{
        {34, 88, 4200, 9},
        {41, -109, 2100, 8},
        {-22, -68, 3200, 6},
        {46, 10, 1400, 4},
        {75, -40, 2600, 8},
    }};
    double height = 0;
    for (const Mountain& mountain : mountains) {
        const double east =
            std::remainder(longitudeDegrees - mountain.longitude, 360) * std::cos(mountain.latitude * radians);
        height += mountain.height
            * std::exp(-(square(east) + square(latitudeDegrees - mountain.latitude)) / square(mountain.width));
    }
    return height;
}

} // namespace windline
