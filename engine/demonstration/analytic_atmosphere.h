// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace windline {

// What the synthetic atmosphere says at one place and time.
struct AnalyticValues {
    double eastwardWind; // m s-1
    double northwardWind; // m s-1
    double pressureVelocity; // Pa s-1
    double geopotentialHeight; // m
    double airTemperature; // K
};

// A synthetic atmosphere in closed form: westerly jets in both hemispheres, easterlies between them, waves of
// wavenumber 3, 5 and 8 that travel eastward, and rising air ahead of their troughs. The horizontal wind comes from a
// stream function, so it has no divergence; omega is prescribed. It is made to look like weather on a map and to test
// trajectories against; it is not a forecast of anything.
AnalyticValues analyticAtmosphere(double latitudeDegrees, double longitudeDegrees, double pressurePa, double hours);

// The same along a whole circle of latitude, several times as fast: to the rounding of the last digits.
class AnalyticCircles {
public:
    explicit AnalyticCircles(std::span<const double> longitudesDegrees);
    // values: one for each of the longitudes.
    void fill(double latitudeDegrees, double pressurePa, double hours, std::span<AnalyticValues> values) const;

private:
    std::size_t m_count;
    std::vector<double> m_sines; // of wavenumber times longitude: (wave, longitude)
    std::vector<double> m_cosines;
};

// Terrain of the synthetic atmosphere, m: five smooth mountains.
double analyticTerrain(double latitudeDegrees, double longitudeDegrees);

} // namespace windline
