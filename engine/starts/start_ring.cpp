// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/start_ring.h"

#include "engine/kernel/sphere.h"
#include "engine/starts/start_plan.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace windline {

namespace {

constexpr double degree = std::numbers::pi / 180;

[[noreturn]] void refuse(const char* sentence)
{
    throw std::invalid_argument(QCoreApplication::translate("start_ring", sentence).toStdString());
}

void check(const StartRing& ring)
{
    constexpr double halfAround = std::numbers::pi * earthRadiusMetres / 1000;
    if (!(std::fabs(ring.centreLatitude) <= 90 && std::fabs(ring.centreLongitude) <= 360))
        refuse(QT_TRANSLATE_NOOP("start_ring",
            "The centre of the ring must lie between -90 and 90 degrees of latitude and -360 and 360 of longitude."));
    if (!(ring.radiusKilometres > 0 && ring.radiusKilometres < halfAround))
        refuse(QT_TRANSLATE_NOOP("start_ring",
            "The radius of the ring must be greater than 0 and less than 20,015 km, half around the Earth."));
    if (ring.count < 1 || static_cast<std::size_t>(ring.count) > mostStarts)
        refuse(QT_TRANSLATE_NOOP("start_ring", "A ring has 1 to 1,000,000 places."));
}

// To a centimetre, and without a negative zero: 126.978 rather than 126.97800000000001.
double tidy(double degrees)
{
    constexpr double digits = 1e7;
    return std::round(degrees * digits) / digits + 0.0;
}

} // namespace

std::vector<StartPlace> ringPlaces(const StartRing& ring)
{
    check(ring);
    std::vector<StartPlace> places;
    if (ring.withCentre)
        places.push_back({{}, ring.centreLatitude, std::remainder(ring.centreLongitude, 360.0)});
    const double latitude = ring.centreLatitude * degree;
    const double arc = ring.radiusKilometres * 1000 / earthRadiusMetres;
    for (int i = 0; i < ring.count; ++i) {
        const double bearing = 2 * std::numbers::pi * i / ring.count;
        const double sine = std::sin(latitude) * std::cos(arc) + std::cos(latitude) * std::sin(arc) * std::cos(bearing);
        const double east = std::sin(bearing) * std::sin(arc);
        const double north =
            std::cos(latitude) * std::cos(arc) - std::sin(latitude) * std::sin(arc) * std::cos(bearing);
        // hypot() rather than asin(): exact also near the poles.
        const double placeLatitude = std::atan2(sine, std::hypot(east, north)) / degree;
        const double placeLongitude = ring.centreLongitude + std::atan2(east, north) / degree;
        places.push_back({{}, tidy(placeLatitude), tidy(std::remainder(placeLongitude, 360.0))});
    }
    return places;
}

} // namespace windline
