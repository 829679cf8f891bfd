// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/call_costs.h"

#include <algorithm>
#include <cmath>

namespace windline {

double CallCosts::perStep() const
{
    if (!isKnown())
        return 0;
    const double ofAll = m_large.seconds / m_large.steps;
    if (!knowsTwoSizes())
        return ofAll;
    constexpr double least = 0.01; // no step is for nothing
    const double slope = (m_large.seconds - m_small.seconds) / (m_large.steps - m_small.steps);
    return std::clamp(slope, least * ofAll, ofAll);
}

double CallCosts::atBest(double steps) const
{
    if (!knowsTwoSizes())
        return m_large.seconds; // all of it for the call
    constexpr double noise = 0.15;
    const double difference = std::max((1 - noise) * m_large.seconds - m_small.seconds, 0.0);
    const double slope = difference / (m_large.steps - m_small.steps);
    return m_large.seconds + std::max(steps - m_large.steps, 0.0) * slope;
}

void CallCosts::learn(double steps, double seconds)
{
    if (!(steps > 0) || !(seconds > 0))
        return;
    ++m_calls;
    const Call call{steps, seconds};
    constexpr double muchLarger = 2;
    if (m_calls == 1) {
        m_small = m_large = call;
    } else if (steps >= muchLarger * m_large.steps) {
        m_small = m_large;
        m_large = call;
        if (m_small.seconds > m_large.seconds && m_calls == 2) // it had things to set up
            m_small = m_large;
        m_small.seconds = std::min(m_small.seconds, m_large.seconds);
    } else if (m_calls == 2) { // the first one may have had
        m_small = m_large = call;
    } else if (!knowsTwoSizes() && muchLarger * steps <= m_large.steps && seconds < m_large.seconds) {
        m_small = call;
    } else {
        // A machine may be held up for a moment; nothing is fast by chance.
        constexpr double mostSurprise = 3;
        constexpr double weight = 0.5;
        const double factor = std::lerp(1, std::min(seconds / ofCall(steps), mostSurprise), weight);
        const bool isLarge = steps >= std::sqrt(m_small.steps * m_large.steps);
        if (!knowsTwoSizes())
            scale(factor);
        else
            (isLarge ? m_large : m_small).seconds *= factor;
    }
}

void CallCosts::replace(double steps, double seconds)
{
    if (!(steps > 0) || !(seconds > 0))
        return;
    constexpr double much = 2;
    if (steps >= much * m_large.steps || much * steps <= m_large.steps)
        learn(steps, seconds);
    else
        scale(seconds / ofCall(steps));
}

void CallCosts::learnSlower(double steps, double seconds)
{
    if (!knowsTwoSizes()) {
        if (seconds > ofCall(steps))
            m_small = m_large = {steps, seconds};
    } else if (seconds > ofCall(steps)) {
        const double ofCalls = fixed();
        const double perStep = (seconds - ofCalls) / steps;
        for (Call* call : {&m_small, &m_large})
            call->seconds = ofCalls + call->steps * perStep;
    }
}

void CallCosts::scale(double factor)
{
    m_small.seconds *= factor;
    m_large.seconds *= factor;
}

} // namespace windline
