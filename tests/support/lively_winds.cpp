// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lively_winds.h"

#include "engine/kernel/sphere.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

namespace windline {

namespace {

template <typename T> bool sameBytes(const T& a, const T& b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

} // namespace

MadeMeteorology livelyMeteorology(const HorizontalGrid& grid)
{
    MadeMeteorology met;
    met.grid = grid;
    met.levelsPa = {20'000, 40'000, 60'000, 80'000, 92'500, 100'000};
    met.levelFields = {
        {Field::EastwardWind,
            [](double lat, double lon, double p, double h) {
                return 35 * std::sin((3 * lon + lat + h) * radiansPerDegree) + p / 10'000;
            }},
        {Field::NorthwardWind,
            [](double lat, double lon, double, double h) {
                return lat > 48 && lat < 53 && lon > 18 && lon < 31
                    ? std::nan("")
                    : 25 * std::cos((4 * lon - 2 * lat + 3 * h) * radiansPerDegree);
            }},
        {Field::PressureVelocity,
            [](double lat, double lon, double p, double) {
                return 1.2 * std::sin((lat + 2 * lon + p / 300) * radiansPerDegree);
            }},
        {Field::GeopotentialHeight, [](double, double, double p, double) { return 7500 * std::log(101'325 / p); }},
    };
    met.surfaceFields = {
        {Field::SurfacePressure,
            [](double lat, double lon, double) { return 97'000 + 3'000 * std::sin((lat + lon) * radiansPerDegree); }},
        {Field::EastwardWind10m, [](double, double, double) { return 2; }},
        {Field::NorthwardWind10m, [](double, double, double) { return -1; }},
    };
    return met;
}

std::vector<Parcel> randomParcels(const WindView& view, int direction, unsigned seed, int count)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Parcel> parcels(static_cast<std::size_t>(count));
    for (Parcel& parcel : parcels) {
        parcel.latitude = std::max(view.southEdge, -90.0)
            + unit(random) * (std::min(view.northEdge, 90.0) - std::max(view.southEdge, -90.0));
        parcel.longitude = wrappedLongitude(view.longitudeFirst + unit(random) * view.longitudeWidth);
        parcel.pressurePa = 21'000 + unit(random) * 75'000;
        parcel.time = parcel.startTime = direction > 0 ? view.timeFirst : view.timeLast;
        parcel.endTime = parcel.startTime + direction * (unit(random) < 0.2 ? 4000 : 900'000);
    }
    return parcels;
}

Outcome advanced(Strategy& strategy, const WindView& view, const StepRule& rule, std::vector<Parcel> parcels)
{
    Outcome outcome;
    for (std::size_t i = 0; i < parcels.size(); ++i)
        parcels[i].firstPoint = i * Outcome::pointsPerParcel;
    outcome.parcels = std::move(parcels);
    outcome.points.resize(outcome.parcels.size() * Outcome::pointsPerParcel);
    outcome.steps = strategy.advance({view, rule, outcome.parcels, outcome.points}, {}).steps;
    return outcome;
}

bool sameParcel(const Parcel& a, const Parcel& b)
{
    return sameBytes(a.latitude, b.latitude) && sameBytes(a.longitude, b.longitude)
        && sameBytes(a.pressurePa, b.pressurePa) && sameBytes(a.time, b.time) && a.pointCount == b.pointCount
        && a.status == b.status && a.outputsSoFar == b.outputsSoFar;
}

bool sameOutcome(const Outcome& a, const Outcome& b)
{
    if (a.steps != b.steps || a.parcels.size() != b.parcels.size())
        return false;
    for (std::size_t i = 0; i < a.parcels.size(); ++i) {
        if (!sameParcel(a.parcels[i], b.parcels[i]))
            return false;
        for (std::size_t k = i * Outcome::pointsPerParcel, n = 0; n < a.parcels[i].pointCount; ++k, ++n)
            if (!sameBytes(a.points[k], b.points[k]))
                return false;
    }
    return true;
}

bool nearOutcome(const Outcome& a, const Outcome& b, double metres)
{
    std::size_t others = 0;
    for (std::size_t i = 0; i < a.parcels.size(); ++i) {
        const Parcel& one = a.parcels[i];
        const Parcel& other = b.parcels[i];
        if (one.status != other.status || one.pointCount != other.pointCount) {
            ++others;
            continue;
        }
        if (greatCircleMetres(one.latitude, one.longitude, other.latitude, other.longitude) > metres)
            return false;
        for (std::uint32_t k = 0; k < one.pointCount; ++k) {
            const PathPoint& point = a.points[one.firstPoint + k];
            const PathPoint& same = b.points[other.firstPoint + k];
            if (point.time != same.time
                || greatCircleMetres(point.latitude, point.longitude, same.latitude, same.longitude) > metres)
                return false;
        }
    }
    return others <= a.parcels.size() / 100;
}

} // namespace windline
