// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/interval_split.h"

#include "engine/strategies/tiles.h"

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

// Sharing that saves less than this is left alone: the estimates are no better. Where it goes on anyway, it need not
// save as much: nobody gains by changing to and fro.
constexpr double worthSharing = 0.93;
constexpr double worthGoingOn = 0.97;
// What looking around may cost, of the time since it was last done; each side, and sharing.
constexpr double mostForLooking = 0.01;
// Of a call: what tells enough about all of it.
constexpr double tellingPart = 1.0 / 16;
constexpr double partToShare = 1.0 / 4;

std::size_t wholeLanes(double parcels)
{
    constexpr std::size_t together = Tiles::parcelsTogether;
    return static_cast<std::size_t>(parcels) / together * together;
}

} // namespace

void IntervalSplit::begin(std::size_t parcels, double stepsPerParcel, bool hasNewWinds)
{
    m_parcels = parcels;
    m_first = 0;
    m_last = parcels;
    m_foreseenPerParcel = stepsPerParcel;
    m_stepsPerParcel = stepsPerParcel * m_stepsPerForeseen;
    m_callSteps = static_cast<double>(parcels) * m_stepsPerParcel;
    m_stepsTaken = 0;
    m_part = {};
    m_wasLookedAt = {};
    m_isLook = false;
    m_trials = 0;
    m_winds += hasNewWinds ? 1 : 0;
    constexpr int second = 2;
    if (!hasNewWinds || m_winds != second)
        return;
    for (const Side side : {Front, Back}) {
        m_sides[side].calls = 0;
        m_sides[side].isSettling = true;
    }
    if (m_sides[Front].costs.isKnown() && m_mode == Mode::Back) {
        m_sides[Front].costs = {};
        m_sides[Front].mostSteps = 0;
    }
}

// Through the first winds the front one may have to fetch the parcels that it keeps; what it takes without that is
// known after the second.
double IntervalSplit::bias(Side side) const
{
    constexpr double ofFetching = 1.5;
    return side == Back && m_winds < 3 ? ofFetching : 1;
}

double IntervalSplit::secondsTogether(double steps, double stepsOfFront, bool isUnslowed) const
{
    const auto slowed = [&](Side side, double some) {
        return (isUnslowed ? 1 : m_sides[side].slowed) * m_sides[side].costs.ofCall(some);
    };
    return std::max(slowed(Front, stepsOfFront), slowed(Back, steps - stepsOfFront));
}

// Where both end together.
IntervalSplit::Sharing IntervalSplit::together(double steps, bool isUnslowed) const
{
    const auto costs = [&](Side side) {
        const SideState& one = m_sides[side];
        const double slowed = isUnslowed ? 1 : one.slowed;
        return std::array{slowed * one.costs.fixed(), slowed * one.costs.perStep()};
    };
    const auto [fixedOfFront, ofFront] = costs(Front);
    const auto [fixedOfBack, ofBack] = costs(Back);
    const double most = fixedOfBack + steps * ofBack - fixedOfFront;
    const double stepsOfFront = std::clamp(most / (ofFront + ofBack), 0.0, steps);
    return {stepsOfFront, secondsTogether(steps, stepsOfFront, isUnslowed)};
}

std::size_t IntervalSplit::parcelsOf(double steps) const
{
    const auto left = static_cast<double>(m_last - m_first);
    const double parcels = std::clamp(steps / m_stepsPerParcel, 1.0, left);
    const std::size_t whole = std::max<std::size_t>(wholeLanes(parcels), 1);
    return m_last - m_first - whole < Tiles::parcelsTogether ? m_last - m_first : whole;
}

IntervalSplit::Part IntervalSplit::next()
{
    learnPart();
    if (m_first == m_last)
        return {};
    // A side that was never seen to work might need long to begin: not for what the other does in no time.
    constexpr double tooLittle = 4000; // steps
    constexpr double longEnough = 0.05; // seconds of such work
    if (!m_sides[Front].costs.isKnown() && m_callSteps < tooLittle && m_seconds < longEnough)
        return only(Back, m_last - m_first);
    constexpr int mostTrials = 16; // in one call, where they tell nothing: no steps were taken, or no time
    const bool isFrontPromising = m_sides[Front].costs.atBest(m_callSteps) < m_sides[Back].costs.atBest(m_callSteps);
    const Side promising = m_sides[Front].costs.isKnown() && isFrontPromising ? Front : Back;
    for (const Side side : {promising, otherThan(promising)})
        if (const std::size_t parcels = m_trials < mostTrials ? trialOf(side) : 0; parcels > 0) {
            ++m_trials;
            return only(side, parcels);
        }
    const auto alone = [this](Side side, double steps) { return bias(side) * m_sides[side].costs.ofCall(steps); };
    const bool isFrontBetter = m_sides[Front].costs.isKnown() && alone(Front, m_callSteps) < alone(Back, m_callSteps);
    const Side better = isFrontBetter ? Front : Back;
    for (const Side side : {otherThan(better), better})
        if (const std::size_t parcels = secondLookAt(side); parcels > 0) {
            m_wasLookedAt[side] = m_isLook = true;
            return only(side, parcels);
        }
    if (const std::size_t parcels = trialOfSharing(better); parcels > 0)
        return shared(parcels, true);
    const double steps = static_cast<double>(m_last - m_first) * m_stepsPerParcel;
    const double worth = m_mode == Mode::Both ? worthGoingOn : worthSharing;
    const bool isCheck = m_mode == Mode::Both && m_callsShared >= m_callsUntilCheck;
    if (isCheck) { // is it still better than the better one alone? Ever more rarely
        m_callsShared = 0;
        m_callsUntilCheck = std::min(2 * m_callsUntilCheck, mostCallsBetweenLooks);
        m_sides[better].isSettling = true;
        return only(better, m_last - m_first);
    }
    if (m_hasShared && together(steps, false).seconds < worth * alone(better, steps)) {
        if (m_mode != Mode::Both)
            m_callsUntilCheck = firstCheck;
        m_mode = Mode::Both;
        ++m_callsShared;
        return shared(m_last - m_first, false);
    }
    if (better == Front && m_mode != Mode::Front)
        m_windsOfSwitch = m_winds;
    m_mode = better == Front ? Mode::Front : Mode::Back;
    return only(better, m_last - m_first);
}

// Parcels to find out with whether this side is the better one; 0: it is known.
std::size_t IntervalSplit::trialOf(Side side) const
{
    const SideState& mine = m_sides[side];
    const SideState& others = m_sides[otherThan(side)];
    // It might be a thousand times as slow as the other.
    constexpr double first = 1.0 / 256;
    constexpr double mostParcels = 1024;
    const std::size_t least = parcelsOf(std::min(first * m_callSteps, mostParcels * m_stepsPerParcel));
    if (!mine.costs.isKnown())
        return least;
    if (!others.costs.isKnown())
        return 0; // its turn
    constexpr double nearlyAll = 0.4;
    const double ofOther = others.costs.ofCall(m_callSteps);
    const double enough = tellingPart * m_callSteps;
    constexpr double larger = 4;
    if (bias(side) * mine.costs.ofCall(m_callSteps)
        <= bias(otherThan(side)) * ofOther) // it gets everything anyway; one call more of this one costs little
        return side == Back && enough >= larger * mine.mostSteps ? parcelsOf(enough) : 0;
    if (mine.mostSteps >= nearlyAll * m_callSteps)
        return 0; // it has shown that it should not
    const double affordable = mostForLooking * (m_seconds - mine.aloneAt);
    constexpr double much = 0.5;
    if (mine.costs.calls() == 1 && mine.lastSeconds > much * ofOther) {
        // The first one may have been slow only because it was the first.
        constexpr double mostOfOther = 8;
        return mine.lastSeconds <= std::max(mostOfOther * ofOther, affordable) ? least : 0;
    }
    if (mine.costs.atBest(m_callSteps) >= ofOther)
        return 0;
    // What its calls took might be for the calls or for the steps. It is given more as long as it could be better by
    // the one and does not cost much by the other, and all when it is hard to say.
    constexpr double hardToSay = 3;
    constexpr double nearly = 0.9; // whole lanes are given
    const bool isFlat = !mine.costs.knowsTwoSizes() && mine.mostSteps >= nearly * enough;
    const bool isHardToSay =
        isFlat || (mine.costs.knowsTwoSizes() && mine.costs.ofCall(m_callSteps) < hardToSay * ofOther);
    if (side == Front && isHardToSay) // of the other a part of a call tells
        return m_last - m_first;
    constexpr double mostOfOther = 2;
    const double leastOfOther = others.costs.knowsTwoSizes() ? ofOther : others.costs.atBest(m_callSteps);
    const double most = std::max(mostOfOther * leastOfOther, affordable) * mine.lastSteps / mine.lastSeconds;
    const double steps = std::min(most, enough);
    return steps >= larger * mine.mostSteps ? parcelsOf(steps) : 0;
}

// Parcels to see with whether a side that was not seen alone for long has changed; 0: not now.
std::size_t IntervalSplit::secondLookAt(Side side) const
{
    const SideState& one = m_sides[side];
    if (!one.costs.isKnown() || m_wasLookedAt[side] || one.callsSinceAlone < one.callsUntilLook || gaveAllTo(side))
        return 0;
    const double affordable = mostForLooking * (m_seconds - one.aloneAt);
    const double fixed = one.costs.knowsTwoSizes() ? one.costs.fixed() : one.costs.atBest(0);
    const double ofSteps = affordable - fixed;
    if (ofSteps < std::max(fixed, m_stepsPerParcel * one.costs.perStep()))
        return 0;
    return parcelsOf(std::min(ofSteps / one.costs.perStep(), tellingPart * m_callSteps));
}

// Parcels to see with what both do to each other; 0: it cannot pay, or was seen.
std::size_t IntervalSplit::trialOfSharing(Side better) const
{
    const int firstAlone = m_winds > 1 ? 2 : 8;
    if (m_mode == Mode::Both || m_sides[better].calls < firstAlone)
        return 0;
    if (m_first > 0 || m_last < m_parcels) // not after another trial
        return 0;
    const CallCosts& costs = m_sides[better].costs;
    const double best = costs.ofCall(m_callSteps);
    const double atBest = together(m_callSteps, true).seconds; // did they not slow each other down
    if (atBest >= worthSharing * best)
        return 0;
    double steps = partToShare * m_callSteps; // or more, until there is enough for each
    const auto isEnough = [this](double all) {
        const double ofFront = together(all, true).stepsOfFront;
        constexpr double least = 1.0 / 16;
        return std::min(ofFront, all - ofFront) >= std::max(least * all, m_stepsPerParcel * Tiles::parcelsTogether);
    };
    while (!isEnough(steps))
        if ((steps *= 2) > m_callSteps)
            return 0;
    constexpr double promising = 0.65;
    const double loss = together(steps, false).seconds - costs.ofCall(steps);
    const bool isTime = !m_hasShared || m_callsSinceShared >= callsBetweenLooks;
    if ((m_hasShared || atBest > promising * best) && (!isTime || loss > mostForLooking * (m_seconds - m_sharedAt)))
        return 0;
    return parcelsOf(steps);
}

IntervalSplit::Part IntervalSplit::only(Side side, std::size_t parcels)
{
    m_part = {};
    m_part[side] = {side == Front ? m_first : m_last - parcels, parcels};
    (side == Front ? m_first += parcels : m_last -= parcels);
    return m_part;
}

// A trial gives each what were right if they did not slow each other down: then there is something to see.
IntervalSplit::Part IntervalSplit::shared(std::size_t parcels, bool isTrial)
{
    const auto all = static_cast<double>(parcels);
    const double steps = all * m_stepsPerParcel;
    const Sharing best = together(steps, isTrial);
    // As before, if that is nearly as good.
    constexpr double asGood = 1.03;
    if (secondsTogether(steps, m_frontShare * steps, isTrial) > asGood * best.seconds)
        m_frontShare = best.stepsOfFront / steps;
    const std::size_t ofFront = std::min(wholeLanes(std::ceil(m_frontShare * all)), parcels);
    m_part[Front] = {m_first, ofFront};
    m_part[Back] = {m_first + ofFront, parcels - ofFront};
    m_first += parcels;
    return m_part;
}

void IntervalSplit::done(Side side, double steps, double seconds)
{
    m_sides[side].stepsOfPart = steps;
    m_sides[side].secondsOfPart = seconds;
    m_stepsTaken += steps;
}

} // namespace windline
