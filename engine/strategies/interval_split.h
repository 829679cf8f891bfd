// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/call_costs.h"

#include <array>
#include <cstddef>
#include <mutex>

namespace windline {

// Who computes which parcels of an interval, where two strategies work on it at once: one takes from the front, in
// large chunks, the other from the back, in small ones, until they meet. What each is worth taking next is reckoned
// from what its calls were seen to cost, so that both end together; as no chunk is all of a side's share until the
// share is small, a wrong estimate costs little. Where one alone is as good it gets everything, and the other is tried
// now and then.
//
// No clock and no threads in here: who works says when. claim() and done() are for one thread each side at the same
// time, the rest is for one thread while nobody works.
class IntervalSplit {
public:
    enum Side : std::size_t { Front, Back };

    struct Chunk {
        std::size_t begin = 0;
        std::size_t count = 0; // 0: nothing more for this side in this interval
    };

    // The most that one call of each may be given, at least 1.
    IntervalSplit(std::size_t mostOfFront, std::size_t mostOfBack);

    // Forgets what was learned: another run may have other numerics.
    void forget();

    // stepsPerParcel: foreseen, positive.
    void begin(std::size_t parcels, double stepsPerParcel, double now);
    // Whether there may be something for this side. At least one has.
    bool uses(Side side) const { return m_work[side].role != Role::None; }
    // Before each call of a strategy.
    Chunk claim(Side side, double now);
    // After it; steps: that were taken.
    void done(Side side, double steps, double now);
    // wasComplete: nothing was stopped.
    void end(double now, bool wasComplete);

private:
    enum class Role {
        None,
        Sharing,
        All, // of what is not the other's only chunk
        OneChunk, // to see what it costs
    };

    struct SideWork {
        Role role = Role::None;
        std::size_t reserved = 0; // parcels of its first chunk, if that is settled
        bool hasBegun = false;
        bool isWorking = false;
        bool hasEnough = false; // and leaves the rest to the other
        std::size_t parcels = 0; // of the chunk it works on
        double since = 0;
        double steps = 0; // taken in this interval
    };

    static Side otherThan(Side side) { return side == Front ? Back : Front; }
    double alone(Side side, double steps) const;
    double together(double steps) const;
    void choose(double steps);
    void lookAtBoth(Side better, double best, double steps);
    void giveAll(Side side);
    void giveOneChunk(Side side, double steps);
    void reserve(Side side, std::size_t parcels);
    std::size_t shareOf(Side side, double now) const;
    std::size_t chunkOf(Side side, std::size_t share) const;
    std::size_t firstChunk() const;

    const std::array<std::size_t, 2> m_most;

    // Learned.
    std::array<CallCosts, 2> m_costs;
    std::array<double, 2> m_ease{1, 1}; // a call's seconds while the other rests, against those while it works
    double m_stepsPerForeseen = 1;
    double m_sharedOverForeseen = 1; // seconds of shared intervals
    int m_intervalsAlone = 0; // since the other was last looked at
    double m_secondsAlone = 0;
    double m_perStepBefore = 0; // of the one that was looked at
    int m_intervalsShared = 0; // since one worked alone, trials aside

    // Of the interval.
    mutable std::mutex m_mutex;
    std::array<SideWork, 2> m_work;
    std::size_t m_parcels = 0;
    std::size_t m_first = 0; // those not claimed
    std::size_t m_last = 0;
    double m_foreseenPerParcel = 1;
    double m_stepsPerParcel = 1; // the same as experience corrects it
    double m_begun = 0;
    double m_foreseenSeconds = 0; // of a shared one or a trial; 0: of neither
    bool m_isTrial = false; // of being alone
};

} // namespace windline
