// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/interval_split.h"

#include "engine/strategies/tiles.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace windline {

namespace {

// Sharing that saves less than this is left alone: the estimates are no better.
constexpr double worthSharing = 0.95;
// What looking around may cost, of the time that it is about.
constexpr double mostForLooking = 0.02;
constexpr int intervalsBetweenLooks = 16;

std::size_t wholeLanes(double parcels)
{
    constexpr std::size_t together = Tiles::parcelsTogether;
    return static_cast<std::size_t>(parcels) / together * together;
}

} // namespace

IntervalSplit::IntervalSplit(std::size_t mostOfFront, std::size_t mostOfBack)
    : m_most{std::max<std::size_t>(mostOfFront, 1), std::max<std::size_t>(mostOfBack, 1)}
{
}

void IntervalSplit::forget()
{
    m_costs = {};
    m_ease = {1, 1};
    m_stepsPerForeseen = 1;
    m_intervalsAlone = 0;
    m_secondsAlone = 0;
    m_intervalsShared = 0;
    m_sharedOverForeseen = 1;
}

void IntervalSplit::begin(std::size_t parcels, double stepsPerParcel, double now)
{
    m_work = {};
    m_parcels = parcels;
    m_first = 0;
    m_last = parcels;
    m_foreseenPerParcel = stepsPerParcel;
    m_stepsPerParcel = stepsPerParcel * m_stepsPerForeseen;
    m_begun = now;
    m_isTrial = false;
    m_foreseenSeconds = 0;
    if (parcels == 0)
        giveAll(Back);
    else
        choose(static_cast<double>(parcels) * m_stepsPerParcel);
}

double IntervalSplit::alone(Side side, double steps) const
{
    return m_ease[side] * m_costs[side].ofCall(steps, true);
}

// Seconds until both are through, with one call each.
double IntervalSplit::together(double steps) const
{
    const CallCosts& front = m_costs[Front];
    const CallCosts& back = m_costs[Back];
    const double ofFront =
        std::clamp((back.ofCall(steps, true) - front.fixed(true)) / (front.perStep() + back.perStep()), 0.0, steps);
    return std::max(front.ofCall(ofFront, true), back.ofCall(steps - ofFront, true));
}

void IntervalSplit::choose(double steps)
{
    const bool isKnown = m_costs[Front].isKnown() && m_costs[Back].isKnown();
    if (!isKnown) {
        // A side that was never seen to work might need long to begin: not for what the other does in no time.
        constexpr double tooLittle = 4000;
        constexpr double longEnough = 0.05; // seconds of such work
        if (steps < tooLittle && m_secondsAlone < longEnough) {
            giveAll(Back);
        } else if (m_parcels <= Tiles::parcelsTogether) {
            giveAll(m_costs[Back].isKnown() ? Front : Back);
        } else {
            for (const Side side : {Front, Back}) {
                m_work[side].role = Role::Sharing;
                if (!m_costs[side].isKnown()) // it is tried, however soon the other might be through
                    reserve(side, std::min(firstChunk(), m_parcels / 2));
            }
        }
        return;
    }
    const Side better = alone(Front, steps) < alone(Back, steps) ? Front : Back;
    const double best = alone(better, steps);
    const double shared = together(steps);
    if (shared >= worthSharing * best) {
        giveAll(better);
        lookAtBoth(better, best, steps);
        return;
    }
    // What it needs alone is only guessed from what it needs beside the other, where that slows it down.
    constexpr int intervalsBetweenTrials = 64;
    constexpr int firstTrial = 4;
    if (++m_intervalsShared % intervalsBetweenTrials == firstTrial && best < 2 * shared) {
        giveAll(better);
        m_isTrial = true;
        m_foreseenSeconds = m_costs[better].ofCall(steps, true);
        return;
    }
    m_work[Front].role = m_work[Back].role = Role::Sharing;
    m_foreseenSeconds = shared;
}

// The better one works alone; whether the other has become better is to be seen now and then, at little cost.
void IntervalSplit::lookAtBoth(Side better, double best, double steps)
{
    const Side other = otherThan(better);
    CallCosts& costs = m_costs[other];
    constexpr double quarter = 0.25; // of the better one's time: it may have become slower, too
    const double chunk = std::max(std::min(quarter * best / costs.perStep(), quarter * steps), m_stepsPerParcel);
    const double seconds = std::max(costs.ofCall(chunk, true), costs.isSure() ? 0 : costs.ofFirstCall());
    const double late = std::max(seconds - best / 2, 0.0);
    const bool isTime = m_intervalsAlone >= intervalsBetweenLooks && late <= mostForLooking * m_secondsAlone;
    // Its first call may have been slow only because it was the first.
    constexpr double mostForSecondCall = 4;
    const bool getsSecondCall = !costs.isSure() && late <= mostForSecondCall * best;
    if (!isTime && !getsSecondCall)
        return;
    m_perStepBefore = costs.perStep();
    costs.doubt();
    giveOneChunk(other, chunk);
    // Nor does what was seen of being alone hold for ever: little by little it is forgotten, until sharing seems to
    // pay.
    constexpr double forgotten = 0.25;
    const double before = m_ease[better];
    m_ease[better] = std::lerp(before, 1, forgotten);
    m_costs[better].scale(before / m_ease[better]);
}

void IntervalSplit::giveAll(Side side)
{
    m_work[side].role = Role::All;
}

void IntervalSplit::giveOneChunk(Side side, double steps)
{
    m_work[side].role = Role::OneChunk;
    reserve(side, std::clamp<std::size_t>(static_cast<std::size_t>(steps / m_stepsPerParcel), 1, m_parcels));
}

void IntervalSplit::reserve(Side side, std::size_t parcels)
{
    m_work[side].reserved = std::min(parcels, m_most[side]);
    (side == Front ? m_first += m_work[side].reserved : m_last -= m_work[side].reserved);
}

IntervalSplit::Chunk IntervalSplit::claim(Side side, double now)
{
    const std::scoped_lock lock(m_mutex);
    SideWork& work = m_work[side];
    Chunk chunk;
    const bool isReserved = work.reserved > 0;
    if (isReserved) {
        chunk = {side == Front ? 0 : m_parcels - work.reserved, work.reserved};
        work.reserved = 0;
    } else if (work.role == Role::All) {
        chunk.count = std::min(m_last - m_first, m_most[side]);
    } else if (work.role == Role::Sharing && !work.hasEnough) {
        chunk.count = std::min(shareOf(side, now), m_most[side]);
    }
    if (chunk.count == 0) {
        work.hasEnough = true;
        return {};
    }
    if (!isReserved) {
        chunk.begin = side == Front ? m_first : m_last - chunk.count;
        (side == Front ? m_first += chunk.count : m_last -= chunk.count);
    }
    work.isWorking = true;
    work.parcels = chunk.count;
    work.since = now;
    return chunk;
}

// So many parcels that both sides end together, or a part of them.
std::size_t IntervalSplit::shareOf(Side side, double now) const
{
    const std::size_t left = m_last - m_first;
    if (left == 0)
        return 0;
    const SideWork& work = m_work[side];
    const SideWork& theOther = m_work[otherThan(side)];
    const CallCosts& costs = m_costs[side];
    if (!costs.isKnown()) // those that it had took no steps
        return std::min(firstChunk(), left);
    // Another that is at its first call ever is taken for one of the same kind.
    const bool isOtherKnown = m_costs[otherThan(side)].isKnown();
    const CallCosts& others = isOtherKnown ? m_costs[otherThan(side)] : costs;
    const bool isOtherSure = m_costs[otherThan(side)].isSure();
    if (theOther.hasEnough)
        return left;
    const double steps = static_cast<double>(left) * m_stepsPerParcel;
    double otherFree = 0; // seconds from now
    if (theOther.isWorking) {
        const double expected =
            others.ofCall(static_cast<double>(theOther.parcels) * m_stepsPerParcel, !theOther.hasBegun);
        otherFree = std::clamp(theOther.since + expected - now, 0.0, expected);
    }
    const double otherNext = others.fixed(!theOther.hasBegun && !theOther.isWorking);
    const double mine = costs.fixed(!work.hasBegun);
    const double ofOther = otherFree + otherNext + steps * others.perStep();
    const double share = (ofOther - mine) / (costs.perStep() + others.perStep());
    if (share < m_stepsPerParcel) // nothing to share: one of them is through with it before the other could do a parcel
        return isOtherKnown && ofOther < mine + steps * costs.perStep() ? 0 : left;
    const std::size_t all = std::min(static_cast<std::size_t>(std::min(share, steps) / m_stepsPerParcel), left);
    if (isOtherSure)
        return chunkOf(side, all);
    // After its first calls it may turn out a thousand times as fast: until then not for longer than it all took.
    const double asLong = (now - m_begun) / (costs.perStep() * m_stepsPerParcel);
    const auto most = static_cast<std::size_t>(std::min(asLong, static_cast<double>(left)));
    return std::min(chunkOf(side, all), std::max(most, firstChunk()));
}

std::size_t IntervalSplit::chunkOf(Side side, std::size_t share) const
{
    // A call's fixed cost is a small part of the call. What is left of the share is worth a call, too, or taken now.
    constexpr std::array<double, 2> parts{0.75, 0.25};
    constexpr double fixedCosts = 40;
    const CallCosts& costs = m_costs[side];
    const double least =
        std::max(fixedCosts * costs.fixed(false) / (costs.perStep() * m_stepsPerParcel), 1.0 * Tiles::parcelsTogether);
    const auto all = static_cast<double>(share);
    const double part = std::max(parts[side] * all, least);
    return part + least > all ? share : std::max<std::size_t>(wholeLanes(part), 1);
}

// Of a side of which nothing is known: it might be a thousand times as slow as the other.
std::size_t IntervalSplit::firstChunk() const
{
    constexpr std::size_t part = 256;
    constexpr std::size_t most = 1024;
    return std::clamp(m_parcels / part, Tiles::parcelsTogether, most);
}

void IntervalSplit::done(Side side, double steps, double now)
{
    const std::scoped_lock lock(m_mutex);
    SideWork& work = m_work[side];
    assert(work.isWorking);
    if (!m_isTrial)
        m_costs[side].learn(steps, (now - work.since) / (work.role == Role::All ? m_ease[side] : 1), !work.hasBegun);
    work.steps += steps;
    work.hasBegun = true;
    work.isWorking = false;
}

void IntervalSplit::end(double now, bool wasComplete)
{
    if (!wasComplete || m_parcels == 0)
        return;
    const double seconds = now - m_begun;
    const double steps = m_work[Front].steps + m_work[Back].steps;
    const double foreseen = static_cast<double>(m_parcels) * m_foreseenPerParcel;
    constexpr double weightOfLast = 0.5;
    if (m_isTrial) {
        const Side side = m_work[Front].role == Role::All ? Front : Back;
        const double ratio =
            seconds / m_foreseenSeconds / m_sharedOverForeseen; // what is foreseen wrongly is so in both
        constexpr double most = 1; // that a side is slower alone is noise
        constexpr double least = 0.25;
        m_ease[side] = std::clamp(std::lerp(ratio, m_ease[side], m_ease[side] < 1 ? weightOfLast : 0), least, most);
    }
    if (m_foreseenSeconds > 0 && !m_isTrial)
        m_sharedOverForeseen = std::lerp(m_sharedOverForeseen, seconds / m_foreseenSeconds, weightOfLast);
    if (steps > 0 && foreseen > 0)
        m_stepsPerForeseen = std::lerp(m_stepsPerForeseen, steps / foreseen, weightOfLast);
    const bool isAlone = !m_isTrial && (m_work[Front].role == Role::None || m_work[Back].role == Role::None);
    m_intervalsAlone = isAlone ? m_intervalsAlone + 1 : 0;
    constexpr double faster = 0.8;
    for (const Side side : {Front, Back}) // it has become faster, perhaps by more than one look tells
        if (m_work[side].role == Role::OneChunk && m_costs[side].perStep() < faster * m_perStepBefore)
            m_intervalsAlone = intervalsBetweenLooks;
    m_secondsAlone = isAlone ? m_secondsAlone + seconds : 0;
    if (isAlone)
        m_intervalsShared = 0;
}

} // namespace windline
