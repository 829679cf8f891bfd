// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"
#include "gpu/check/made_view.h"

#include <functional>
#include <string>
#include <vector>

// Runs without their files: a fleet of parcels through several intervals of made winds, as engine/run moves it.
namespace windline {

// One for each kind of kernel, and for what it does differently.
std::vector<MadeCase> fleetCases();

class MadeFleet {
public:
    static constexpr int intervals = 3;
    static constexpr std::size_t pointsPerParcel = 6;

    // Moves the task's parcels; what else it needs it has itself.
    using Advance = std::function<AdvanceResult(const IntervalTask& task)>;

    // Starts are all over the globe, most at the first time, some later; some end early. The same for the same seed.
    MadeFleet(const MadeCase& one, std::size_t count, unsigned seed);

    // Through one interval; with HYSPLIT's numerics hour by hour. Parcels come in an order that changes from call to
    // call, those that have not started or have ended are left out.
    void moveThrough(int interval, const Advance& advance);
    void moveThroughAll(const Advance& advance)
    {
        for (int i = 0; i < intervals; ++i)
            moveThrough(i, advance);
    }

    const std::vector<Parcel>& parcels() const { return m_parcels; }
    const std::vector<std::vector<PathPoint>>& points() const { return m_points; } // of each parcel
    const AdvanceResult& result() const { return m_result; }
    KernelWinds winds(int interval) const;
    std::vector<MemoryBlock> blocks(int interval) const; // of the winds
    StepRule rule(int interval) const;

    // What two may differ by whose sums another compiler's options, or another processor, may round differently.
    struct Tolerance {
        double degrees; // of latitude, and in columns, rows and sigma
        double pascal;
        double metres; // of heights and terrain

        Tolerance(double ofDegrees) // and what is likely to belong to that
            : Tolerance(ofDegrees, ofDegrees * 1e3, ofDegrees * 1e5)
        {
        }
        Tolerance(double ofDegrees, double ofPascal, double ofMetres)
            : degrees(ofDegrees)
            , pascal(ofPascal)
            , metres(ofMetres)
        {
        }
    };

    // Empty when they agree, exactly or within limits; otherwise which parcel, and in what.
    static std::string difference(const MadeFleet& a, const MadeFleet& b, const Tolerance& limits);

private:
    void move(const KernelWinds& winds, const StepRule& rule, double end, const Advance& advance);

    MadeCase m_case;
    unsigned m_calls = 0;
    std::vector<Parcel> m_parcels;
    std::vector<std::vector<PathPoint>> m_points;
    AdvanceResult m_result;
};

// As the processor does it.
AdvanceResult advanceOnHost(const IntervalTask& task);

// The same by the plain formulas: one parcel after the other, no product rounded otherwise than alone.
AdvanceResult advancePlainly(const IntervalTask& task);

} // namespace windline
