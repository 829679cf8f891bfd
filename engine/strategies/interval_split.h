// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/call_costs.h"

#include <array>
#include <cstddef>

namespace windline {

// Who computes which parcels of a call, where there are two strategies: one of them alone, or both at once, one from
// the front and one from the back. What each costs is learned from calls during which the other rests: small ones
// first, larger ones only as long as it may be the better one. Both at once slow each other down (they want the same
// cores and memory), so sharing is tried with a part of a call when the better one has shown what it can do alone, done
// only where it was seen to be faster, and checked against being alone now and then. A side may keep the parcels that
// it moves: each has the same ones from call to call as far as can be, and what the front one takes through the first
// winds, when it may have to fetch them, is not held against it.
//
// No clock and no threads in here: who works says how long it took.
class IntervalSplit {
public:
    enum Side : std::size_t { Front, Back };

    struct Chunk {
        std::size_t begin = 0;
        std::size_t count = 0;
    };

    // By side; what both have is done at the same time. Nothing for either: all is given out.
    using Part = std::array<Chunk, 2>;

    // Forgets what was learned: another run may have other numerics.
    void forget() { *this = {}; }

    // stepsPerParcel: foreseen, positive. hasNewWinds: that the call before did not have.
    void begin(std::size_t parcels, double stepsPerParcel, bool hasNewWinds);
    Part next();
    // After each chunk of a part. seconds: that it took; steps: that were taken.
    void done(Side side, double steps, double seconds);
    // All parts were done.
    void end();

    // The last call, but for trials, was for one side alone.
    bool gaveAllTo(Side side) const { return m_mode == (side == Front ? Mode::Front : Mode::Back); }

private:
    static constexpr int callsBetweenLooks = 16; // at least
    static constexpr int mostCallsBetweenLooks = 64;
    static constexpr int firstCheck = 2;

    enum class Mode { Undecided, Front, Back, Both };

    struct SideState {
        CallCosts costs; // while the other rests
        double slowed = 3; // its seconds while the other works, against those; until it was seen, what is not unlikely
        double mostSteps = 0; // of one call, alone
        double lastSteps = 0; // alone
        double lastSeconds = 0;
        int calls = 0; // that it had all of, or nearly
        double aloneAt = 0; // m_seconds after its last call alone
        bool isSettling = false; // what its next large call takes is believed
        int callsSinceAlone = 0;
        int callsUntilLook = callsBetweenLooks;
        double stepsOfPart = 0;
        double secondsOfPart = 0;
    };

    struct Sharing {
        double stepsOfFront = 0;
        double seconds = 0;
    };

    static Side otherThan(Side side) { return side == Front ? Back : Front; }
    Sharing together(double steps, bool isUnslowed) const;
    double bias(Side side) const;
    double secondsTogether(double steps, double stepsOfFront, bool isUnslowed) const;
    std::size_t trialOf(Side side) const;
    std::size_t secondLookAt(Side side) const;
    std::size_t trialOfSharing(Side better) const;
    Part only(Side side, std::size_t parcels);
    Part shared(std::size_t parcels, bool isTrial);
    std::size_t parcelsOf(double steps) const;
    void learnPart();
    void learnAlone(SideState& one, double steps, double seconds);
    void learnShared(SideState& one, double steps, double seconds);

    // Learned.
    std::array<SideState, 2> m_sides;
    double m_stepsPerForeseen = 1;
    double m_seconds = 0; // in all
    bool m_hasShared = false;
    double m_sharedAt = 0; // m_seconds after both worked at once
    int m_callsSinceShared = 0;
    int m_callsShared = 0; // since the better one was seen alone
    int m_callsUntilCheck = firstCheck;
    int m_winds = 0; // so many
    int m_windsOfSwitch = 0; // when the front one was given all last, after the other had
    double m_frontShare = 0; // of a call's parcels, when both had some
    Mode m_mode = Mode::Undecided;

    // Of the call.
    std::size_t m_parcels = 0;
    std::size_t m_first = 0; // those not given out
    std::size_t m_last = 0;
    double m_foreseenPerParcel = 1;
    double m_stepsPerParcel = 1; // the same as experience corrects it
    double m_callSteps = 0;
    double m_stepsTaken = 0;
    Part m_part{};
    std::array<bool, 2> m_wasLookedAt{};
    bool m_isLook = false; // the part
    int m_trials = 0;
};

} // namespace windline
