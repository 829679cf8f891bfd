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

// A wave at one latitude, pressure and time: its part of each value, to be multiplied by the sine or cosine of
// wavenumber * (longitude + shift).
struct WavePart {
    int wavenumber;
    double tilt; // degrees
    double phase; // degrees
    double moved; // degrees since the first time
    double eastward; // of the sine
    double northward; // of the cosine
    double omega; // of the cosine
    double stream; // of the sine: stream function

    double angle(double longitude) const { return wavenumber * (longitude + tilt + phase - moved) * radians; }
};

// Everything that does not depend on longitude.
struct Circle {
    AnalyticValues zonal;
    double heightOfStream; // geostrophic: of the stream function; fades out towards the equator
    std::array<WavePart, waves.size()> parts;

    Circle(double latitudeDegrees, double pressurePa, double hours)
    {
        const Standard standard = standardAtmosphere(pressurePa);
        const double profile = jetProfile(standard.height);
        const double latitude = latitudeDegrees * radians;
        const double cosine = std::cos(latitude);
        zonal = {profile * zonalJets(latitudeDegrees), 0, 0, standard.height, standard.temperature};
        const double coriolis = 2 * 7.2921e-5 * std::sin(latitude);
        heightOfStream = coriolis / gravity;

        const double lift =
            std::sin(std::numbers::pi * std::min(pressurePa / 100000, 1.0)); // none at the ground and on top
        for (std::size_t i = 0; i < waves.size(); ++i) {
            // Stream function: strength * shape(latitude) * sin(angle), with shape going to 0 at the poles as cos^2.
            const Wave& wave = waves[i];
            const double offset = (latitudeDegrees - wave.latitude) / waveWidth;
            const double bell = std::exp(-square(offset));
            const double shape = bell * square(cosine);
            const double slope =
                bell * (-2 * offset / (waveWidth * radians) * square(cosine) - 2 * cosine * std::sin(latitude));
            const double strength = profile * wave.amplitude * earthRadius / wave.wavenumber;
            // Rising ahead (east) of the trough, where the wind blows poleward.
            const double poleward = wave.latitude > 0 ? 1 : -1;
            parts[i] = {wave.wavenumber, wave.tiltDegrees * (1 - pressurePa / 100000), wave.phase,
                wave.degreesPerHour * hours, strength / earthRadius * slope,
                strength / earthRadius * bell * cosine * wave.wavenumber,
                poleward * 0.009 * wave.amplitude * lift * shape, strength * shape};
        }
    }
};

void add(const WavePart& part, double sine, double cosine, AnalyticValues& values, double& stream)
{
    values.eastwardWind -= part.eastward * sine;
    values.northwardWind += part.northward * cosine;
    values.pressureVelocity -= part.omega * cosine;
    stream += part.stream * sine;
}

} // namespace

AnalyticValues analyticAtmosphere(double latitudeDegrees, double longitudeDegrees, double pressurePa, double hours)
{
    const Circle circle(latitudeDegrees, pressurePa, hours);
    AnalyticValues values = circle.zonal;
    double stream = 0;
    for (const WavePart& part : circle.parts) {
        const double angle = part.angle(longitudeDegrees);
        add(part, std::sin(angle), std::cos(angle), values, stream);
    }
    values.geopotentialHeight += circle.heightOfStream * stream;
    return values;
}

AnalyticCircles::AnalyticCircles(std::span<const double> longitudesDegrees)
    : m_count(longitudesDegrees.size())
{
    for (const Wave& wave : waves) {
        for (const double longitude : longitudesDegrees) {
            m_sines.push_back(std::sin(wave.wavenumber * longitude * radians));
            m_cosines.push_back(std::cos(wave.wavenumber * longitude * radians));
        }
    }
}

void AnalyticCircles::fill(
    double latitudeDegrees, double pressurePa, double hours, std::span<AnalyticValues> values) const
{
    const Circle circle(latitudeDegrees, pressurePa, hours);
    std::array<double, waves.size()> sines; // of the angles at longitude 0
    std::array<double, waves.size()> cosines;
    for (std::size_t i = 0; i < waves.size(); ++i) {
        sines[i] = std::sin(circle.parts[i].angle(0));
        cosines[i] = std::cos(circle.parts[i].angle(0));
    }
    for (std::size_t column = 0; column < m_count; ++column) {
        AnalyticValues& here = values[column];
        here = circle.zonal;
        double stream = 0;
        for (std::size_t i = 0; i < waves.size(); ++i) {
            const double sine = m_sines[i * m_count + column];
            const double cosine = m_cosines[i * m_count + column];
            add(circle.parts[i], sine * cosines[i] + cosine * sines[i], cosine * cosines[i] - sine * sines[i], here,
                stream);
        }
        here.geopotentialHeight += circle.heightOfStream * stream;
    }
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
