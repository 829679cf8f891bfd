// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/check_run.h"

#include "engine/kernel/sphere.h"
#include "engine/strategies/advance_tile.h"
#include "gpu/gpu_advance.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace windline {

namespace {

constexpr int intervals = 8; // of three hours
constexpr double metresAllowed = 1;
constexpr double pascalAllowed = 0.1; // about a metre
constexpr double compactMetresAllowed = 500; // 0.001 m/s for a day, and what the flow makes of it
constexpr double compactPascalAllowed = 20;

std::vector<Parcel> startsOf(const MadeAtmosphere& made, const MadeCase& one, std::size_t count)
{
    std::vector<Parcel> parcels = made.parcels(count, 7);
    for (std::size_t i = 0; i < count; ++i) {
        Parcel& parcel = parcels[i];
        if (one.direction < 0)
            parcel.time = parcel.startTime = intervals * MadeAtmosphere::intervalSeconds;
        parcel.endTime = parcel.startTime + one.direction * (i % 5 == 0 ? 40'000.0 : 86'400.0);
        if (one.isProjected)
            parcel.latitude = std::fabs(parcel.latitude);
        if (one.isDisplaced)
            parcel.offset = {static_cast<float>(i % 3) - 1, static_cast<float>(i / 3 % 3) - 1, i % 2 == 0 ? 0.01F : 0};
    }
    return parcels;
}

bool isNan(double value)
{
    return !(value == value);
}

struct Difference {
    double metres = 0;
    double pascal = 0;
    std::size_t otherEnds = 0;
    std::size_t otherPoints = 0;
    std::size_t compared = 0;

    void add(const Parcel& a, const Parcel& b)
    {
        otherEnds += a.status != b.status;
        otherPoints += a.pointCount != b.pointCount;
        otherPoints += isNan(a.latitude) != isNan(b.latitude) || isNan(a.pressurePa) != isNan(b.pressurePa);
        if (a.status != b.status || isNan(a.latitude))
            return;
        metres = std::max(metres, greatCircleMetres(a.latitude, a.longitude, b.latitude, b.longitude));
        pascal = std::max({pascal, std::fabs(a.pressurePa - b.pressurePa), std::fabs(a.sigma - b.sigma) * 1e5});
        ++compared;
    }
    void add(const PathPoint& a, const PathPoint& b)
    {
        otherPoints += a.time != b.time || a.quantityLost != b.quantityLost || isNan(a.latitude) != isNan(b.latitude)
            || isNan(a.heightAglMetres) != isNan(b.heightAglMetres);
        pascal = std::max(pascal, std::fabs(a.pressurePa - b.pressurePa));
        metres = std::max(metres, static_cast<double>(std::fabs(a.heightAglMetres - b.heightAglMetres)));
        metres = std::max(metres, greatCircleMetres(a.latitude, a.longitude, b.latitude, b.longitude));
    }
};

bool check(Device& device, const MadeAtmosphere& made, const MadeCase& one, std::size_t count)
{
    constexpr std::size_t pointsPerParcel = 6;
    std::vector<Parcel> onHost = startsOf(made, one, count);
    for (std::size_t i = 0; i < count; ++i)
        onHost[i].firstPoint = i * pointsPerParcel;
    std::vector<Parcel> onDevice = onHost;
    std::vector<PathPoint> hostPoints(count * pointsPerParcel);
    std::vector<PathPoint> devicePoints(count * pointsPerParcel);
    std::vector<std::size_t> numbers(count);
    for (std::size_t i = 0; i < count; ++i)
        numbers[i] = i;

    DeviceWinds winds(device, forRangesOnThreads);
    GpuAdvance gpu(device, winds, forRangesOnThreads);
    StepRule rule;
    rule.longestStepSeconds = 600;
    rule.direction = one.direction;
    rule.vertical = one.vertical;
    Difference difference;
    for (int i = 0; i < intervals; ++i) {
        const KernelWinds view = made.winds(one, one.direction > 0 ? i : intervals - 1 - i);
        rule.isLastInterval = i == intervals - 1;
        const IntervalTask host{view, rule, onHost, hostPoints};
        forRangesOnThreads(count, 256, [&](std::size_t begin, std::size_t end) {
            advanceTile(host, std::span(onHost).subspan(begin, end - begin), {});
        });
        GpuAdvance::Progress progress;
        gpu.advance({view, rule, onDevice, devicePoints, numbers, count}, {count / 7 + 1, one.isCompact}, {}, progress);
        for (std::size_t k = 0; k < count; ++k)
            for (std::uint32_t p = 0; p < std::min(onHost[k].pointCount, onDevice[k].pointCount); ++p)
                difference.add(hostPoints[k * pointsPerParcel + p], devicePoints[k * pointsPerParcel + p]);
    }
    for (std::size_t k = 0; k < count; ++k)
        difference.add(onHost[k], onDevice[k]);
    // Where rounding decides on which side of an edge a parcel is, it may end one way here and another way there.
    const bool agrees = difference.metres <= (one.isCompact ? compactMetresAllowed : metresAllowed)
        && difference.pascal <= (one.isCompact ? compactPascalAllowed : pascalAllowed)
        && difference.otherEnds <= count / 5'000 + 1 && difference.otherPoints <= count / 5'000 + 1
        && difference.compared > count / 2;
    std::printf("%-34s %10.2e m %10.2e Pa  %5zu compared, other ends %zu, other points %zu  %s\n", one.name,
        difference.metres, difference.pascal, difference.compared, difference.otherEnds, difference.otherPoints,
        agrees ? "agrees" : "DIFFERS");
    return agrees;
}

} // namespace

bool checkAgreement(Device& device, std::size_t starts)
{
    std::printf("\nDevice against host, %zu random starts, 24 h, largest difference of all output points\n", starts);
    const MadeAtmosphere made({2, 25, intervals + 1});
    const MadeAtmosphere theta({2, 25, intervals + 1, true});
    const MadeCase cases[] = {
        {"omega"},
        {"omega, backward", VerticalRule::FollowOmega, -1},
        {"isobaric", VerticalRule::KeepPressure},
        {"omega, compact winds", VerticalRule::FollowOmega, 1, false, false, false, false, false, true},
        {"omega, displaced, compact winds", VerticalRule::FollowOmega, 1, false, false, false, true, false, true},
        {"omega, cubic", VerticalRule::FollowOmega, 1, true},
        {"isobaric, cubic, backward", VerticalRule::KeepPressure, -1, true},
        {"omega, projected", VerticalRule::FollowOmega, 1, false, true},
        {"omega, displaced (ensemble)", VerticalRule::FollowOmega, 1, false, false, false, true},
        {"hysplit", VerticalRule::FollowOmega, 1, false, false, true},
        {"hysplit, backward", VerticalRule::FollowOmega, -1, false, false, true},
        {"hysplit, displaced", VerticalRule::FollowOmega, 1, false, false, true, true},
    };
    bool all = true;
    for (const MadeCase& one : cases)
        all = check(device, made, one, starts) && all;
    all =
        check(device, MadeAtmosphere({2, 25, intervals + 1, false, true}), {"no ground, missing omega"}, starts) && all;
    all = check(device, theta, {"isentropic", VerticalRule::KeepValue}, starts) && all;
    all = check(device, theta, {"isentropic, cubic", VerticalRule::KeepValue, 1, true}, starts) && all;
    return all;
}

} // namespace windline
