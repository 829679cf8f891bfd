// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/advance.h"
#include "engine/kernel/cubic_scheme.h"
#include "engine/kernel/hysplit_scheme.h"
#include "gpu/cell_scheme.h"

#include <cstdint>
#include <type_traits>

// What a device is told to do, and what one of its threads does of it. Pointers are the device's.
namespace windline {

// What a parcel's way through an interval changes of it, brought back to the host.
struct ParcelState {
    double latitude;
    double longitude;
    double pressurePa;
    double column;
    double row;
    double sigma;
    double firstGuessSigma;
    double time;
    std::uint32_t pointCount;
    std::uint32_t outputsSoFar;
    EndReason status;
};

struct WorkTotals {
    unsigned long long steps;
    float largestCellsPerMinute; // never negative: ordered like its bits
    std::uint32_t mostPoints; // of one parcel
};

// Parcels whose places in `home` are `numbers`, one thread each.
struct ParcelWork {
    StepRule rule;
    Parcel* home;
    const std::uint32_t* numbers;
    std::uint32_t count;
    ParcelState* states; // [count]
    PathPoint* points; // [point][count]
    WorkTotals* totals;
};

// Puts parcels that come from the host where they are kept.
struct PlaceWork {
    const Parcel* parcels; // [count]
    const std::uint32_t* numbers;
    std::uint32_t count;
    Parcel* home;
};

struct AccurateWork {
    ParcelWork parcels;
    WindView winds;
    bool anyDisplaced; // a parcel's meteorology is looked up beside it
};

struct HysplitWork {
    ParcelWork parcels;
    HysplitView winds;
};

static_assert(std::is_trivially_copyable_v<AccurateWork> && std::is_trivially_copyable_v<HysplitWork>);
static_assert(sizeof(AccurateWork) < 4000, "launch parameters are limited");

// The kinds of kernel; each is compiled for itself, with the registers that it needs.
enum class AccurateKind : std::uint8_t { Ordinary, Cubic, Other };

inline AccurateKind kindOf(const AccurateWork& work)
{
    const StepRule& rule = work.parcels.rule;
    const bool isOrdinary = rule.vertical != VerticalRule::KeepValue && !work.winds.isProjected
        && !work.winds.cubic.isOn && !work.anyDisplaced;
    if (isOrdinary)
        return AccurateKind::Ordinary;
    return work.winds.cubic.isOn ? AccurateKind::Cubic : AccurateKind::Other;
}

// The output points of one parcel; neighbours' first points lie side by side, as their threads write them.
struct InterleavedPoints {
    PathPoint* first;
    std::uint32_t stride;

    WINDLINE_HD PathPoint& operator[](std::uint32_t i) const { return first[static_cast<std::size_t>(i) * stride]; }
};

// What one thread adds to the totals.
struct WorkShare {
    std::uint32_t steps;
    float largestCellsPerMinute;
    std::uint32_t points;
};

template <typename Scheme>
WINDLINE_HD inline WorkShare advanceAtHome(const Scheme& scheme, const ParcelWork& work, std::uint32_t i)
{
    Parcel& home = work.home[work.numbers[i]];
    Parcel parcel = home;
    float largest = 0;
    const std::int64_t steps =
        advanceThroughInterval(scheme, work.rule, parcel, InterleavedPoints{work.points + i, work.count}, largest);
    home = parcel;
    work.states[i] = {parcel.latitude, parcel.longitude, parcel.pressurePa, parcel.column, parcel.row, parcel.sigma,
        parcel.firstGuessSigma, parcel.time, parcel.pointCount, parcel.outputsSoFar, parcel.status};
    return {static_cast<std::uint32_t>(steps), largest, parcel.pointCount};
}

WINDLINE_HD inline void placeAtHome(const PlaceWork& work, std::uint32_t i)
{
    work.home[work.numbers[i]] = work.parcels[i];
}

} // namespace windline
