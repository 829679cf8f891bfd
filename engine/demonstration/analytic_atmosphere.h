// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

// Terrain of the synthetic atmosphere, m: five smooth mountains.
double analyticTerrain(double latitudeDegrees, double longitudeDegrees);

} // namespace windline
