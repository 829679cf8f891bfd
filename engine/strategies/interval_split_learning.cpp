// SPDX-License-Identifier: GPL-3.0-or-later
// What IntervalSplit makes of the seconds that the parts took.
#include "engine/strategies/interval_split.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace windline {

// What the part told that was given out last.
void IntervalSplit::learnPart()
{
    const bool wasShared = m_part[Front].count > 0 && m_part[Back].count > 0;
    for (const Side side : {Front, Back}) {
        SideState& one = m_sides[side];
        const double steps = one.stepsOfPart;
        const double seconds = one.secondsOfPart;
        if (m_part[side].count == 0 || !(steps > 0))
            continue;
        if (wasShared)
            learnShared(one, steps, seconds);
        else
            learnAlone(one, steps, seconds);
    }
    m_seconds += std::max(m_sides[Front].secondsOfPart, m_sides[Back].secondsOfPart);
    for (const Side side : {Front, Back}) {
        m_sides[side].stepsOfPart = m_sides[side].secondsOfPart = 0;
        if (m_part[side].count > 0 && !wasShared)
            m_sides[side].aloneAt = m_seconds;
    }
    if (wasShared) {
        m_hasShared = true;
        m_sharedAt = m_seconds;
        m_callsSinceShared = 0;
    }
    m_part = {};
    m_isLook = false;
}

void IntervalSplit::learnAlone(SideState& one, double steps, double seconds)
{
    constexpr double nearlyAll = 0.5;
    const bool isWhole = steps > nearlyAll * m_callSteps;
    const double ratio = one.costs.isKnown() ? seconds / one.costs.ofCall(steps) : 1;
    constexpr double faster = 0.8;
    constexpr double hardToSay = 3;
    const bool isFetching =
        isWhole && &one == &m_sides[Front] && m_winds == m_windsOfSwitch && one.costs.knowsTwoSizes();
    if (isFetching && ratio > 1 && seconds < hardToSay * m_sides[Back].costs.ofCall(steps)) {
        // not so dear when it has the parcels
    } else if (isWhole && std::exchange(one.isSettling, false) && one.costs.isKnown()) {
        one.costs.replace(steps, seconds);
    } else if (!m_isLook) {
        one.costs.learn(steps, seconds);
    } else if (ratio < faster && m_mode != Mode::Both) { // by how much is to be found out anew
        one.costs = {};
        one.costs.learn(steps, seconds);
        one.mostSteps = 0;
        one.callsUntilLook = callsBetweenLooks;
    } else { // a later look may be a larger one
        one.costs.learnSlower(steps, seconds);
        one.callsUntilLook = std::min(2 * one.callsUntilLook, mostCallsBetweenLooks);
    }
    one.mostSteps = std::max(one.mostSteps, steps);
    one.lastSteps = steps;
    one.lastSeconds = seconds;
    one.callsSinceAlone = 0;
    one.calls += isWhole ? 1 : 0;
}

void IntervalSplit::learnShared(SideState& one, double steps, double seconds)
{
    const double ratio = seconds / one.costs.ofCall(steps);
    constexpr double faster = 0.8;
    if (ratio < faster) // nobody is faster for the other's work: it is so alone, too
        one.costs.replace(steps, seconds);
    constexpr double most = 4; // more does not pay anyway, and is tried again sooner or later
    constexpr double weightOfLast = 0.5;
    const double slowed = std::clamp(ratio, 1.0, most);
    one.slowed = m_hasShared ? std::lerp(one.slowed, slowed, weightOfLast) : slowed;
}

void IntervalSplit::end()
{
    learnPart();
    for (SideState& side : m_sides)
        ++side.callsSinceAlone;
    ++m_callsSinceShared;
    const double foreseen = static_cast<double>(m_parcels) * m_foreseenPerParcel;
    constexpr double weightOfLast = 0.5;
    if (m_stepsTaken > 0 && foreseen > 0)
        m_stepsPerForeseen = std::lerp(m_stepsPerForeseen, m_stepsTaken / foreseen, weightOfLast);
}

} // namespace windline
