// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/call_costs.h"

#include <algorithm>
#include <cstddef>

namespace windline {

namespace {

constexpr double noiseOfCall = 0.15; // of its seconds
constexpr double driftOfCosts = 0.07; // from call to call
constexpr double driftOfFixed = 0.02; // of a call's seconds: what is zero now need not stay so

double squared(double value)
{
    return value * value;
}

} // namespace

void CallCosts::begin(double perStep, double seconds, double steps)
{
    m_costs = {0, 0, perStep};
    m_covariance = {};
    m_covariance[0][0] = m_covariance[1][1] = squared(seconds);
    m_covariance[2][2] = squared(seconds / steps);
}

void CallCosts::doubt()
{
    if (!isKnown())
        return;
    m_isDoubted = true;
    const double seconds = ofCall(m_lastSteps, true);
    m_covariance = {};
    m_covariance[0][0] = m_covariance[1][1] = squared(std::max(fixed(true), driftOfFixed * seconds));
    m_covariance[2][2] = squared(perStep());
}

void CallCosts::scale(double factor)
{
    for (std::size_t i = 0; i < 3; ++i) {
        m_costs[i] *= factor;
        for (double& value : m_covariance[i])
            value *= squared(factor);
    }
}

void CallCosts::learn(double steps, double seconds, bool isFirstOfInterval)
{
    if (!(steps > 0) || !(seconds > 0))
        return;
    m_lastSteps = steps;
    ++m_calls;
    if (m_calls == 1) {
        m_firstSeconds = seconds;
        m_firstSteps = steps;
        begin(seconds / steps, seconds, steps); // all of it might be that of the steps
        return;
    }
    const Vector weights{1, isFirstOfInterval ? 1.0 : 0.0, steps};
    if (m_calls == 2) {
        begin(std::min(m_firstSeconds / m_firstSteps, seconds / steps), seconds, steps);
        update(weights, seconds);
        return;
    }
    // A machine may be held up for a moment; nothing is fast by chance.
    constexpr double mostSurprise = 3;
    const double believed = m_isDoubted ? seconds : std::min(seconds, mostSurprise * ofCall(steps, isFirstOfInterval));
    m_isDoubted = false;
    m_covariance[0][0] += squared(driftOfCosts * m_costs[0]) + squared(driftOfFixed * believed);
    m_covariance[1][1] +=
        squared(driftOfCosts * m_costs[1]) + (isFirstOfInterval ? squared(driftOfFixed * believed) : 0);
    m_covariance[2][2] += squared(driftOfCosts * m_costs[2]);
    update(weights, believed);
}

void CallCosts::update(const Vector& weights, double seconds)
{
    Vector spread{}; // covariance x weights
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t k = 0; k < 3; ++k)
            spread[i] += m_covariance[i][k] * weights[k];
    double expected = 0;
    double variance = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        expected += weights[i] * m_costs[i];
        variance += weights[i] * spread[i];
    }
    variance += squared(noiseOfCall * expected);
    const double surprise = seconds - expected;
    constexpr double mostGain = 10; // at once; no step is for nothing
    const Vector least{0, 0, m_costs[2] / mostGain};
    for (std::size_t i = 0; i < 3; ++i)
        m_costs[i] = std::max(m_costs[i] + spread[i] / variance * surprise, least[i]);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t k = 0; k < 3; ++k)
            m_covariance[i][k] -= spread[i] * spread[k] / variance;
}

} // namespace windline
