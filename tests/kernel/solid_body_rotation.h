// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/accurate_scheme.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace windline {

// Williamson et al. 1992 (J. Comput. Phys. 102, 211), test case 1: rotation about an axis tilted by alpha, once round
// in 12 days.
class SolidBodyRotation {
public:
    static constexpr double periodSeconds = 12 * 86400.0;
    static constexpr double speed = 2 * std::numbers::pi * earthRadiusMetres / periodSeconds; // 38.6 m s-1

    explicit SolidBodyRotation(double alphaDegrees)
        : m_cosAlpha(std::cos(alphaDegrees * radiansPerDegree))
        , m_sinAlpha(std::sin(alphaDegrees * radiansPerDegree))
    {
    }

    WindValues operator()(const SpherePoint& point, double /*pressurePa*/, double /*time*/) const
    {
        return at(point.latitude, point.longitude);
    }

    WindValues at(double latitude, double longitude) const
    {
        const double f = latitude * radiansPerDegree;
        const double l = longitude * radiansPerDegree;
        return {static_cast<float>(speed * (std::cos(f) * m_cosAlpha + std::sin(f) * std::cos(l) * m_sinAlpha)),
            static_cast<float>(-speed * std::sin(l) * m_sinAlpha), 0, 0};
    }

private:
    double m_cosAlpha;
    double m_sinAlpha;
};

struct Place {
    double latitude;
    double longitude;
};

// Spread over the sphere, poles, their neighbourhood and the date line included.
inline std::vector<Place> placesOnTheSphere()
{
    std::vector<Place> places;
    for (const double latitude : {-90.0, -89.95, -80.0, -45.5, -10.0, 0.0, 33.0, 60.0, 88.5, 89.999, 90.0})
        for (const double longitude : {-180.0, -120.3, -1.0, 0.0, 77.7, 179.999})
            places.push_back({latitude, longitude});
    return places;
}

inline double returnErrorMetres(double alpha, const Place& start, double stepSeconds)
{
    const SolidBodyRotation wind(alpha);
    ParcelPosition position{spherePoint(start.latitude, start.longitude), 50'000};
    const int steps = static_cast<int>(SolidBodyRotation::periodSeconds / stepSeconds);
    for (int i = 0; i < steps; ++i)
        position = midpointStep(wind, position, i * stepSeconds, stepSeconds, VerticalRule::KeepPressure);
    return greatCircleMetres(position.point.latitude, position.point.longitude, start.latitude, start.longitude);
}

} // namespace windline
