// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace windline {

// What the calls of one strategy cost, learned while it works: seconds = perCall + (first call of an interval:
// perInterval, as of winds that must be brought) + steps x perStep. Each call shifts the estimate toward itself (a
// Kalman filter whose state drifts, so that old calls are forgotten); calls of different sizes tell the three apart.
// The very first call, which may have had things to set up, counts only until there is a second.
class CallCosts {
public:
    bool isKnown() const { return m_calls > 0; }
    bool isSure() const { return m_calls > 1; }

    // steps, seconds: positive.
    void learn(double steps, double seconds, bool isFirstOfInterval);
    // It was not looked at for long: what comes next counts for more.
    void doubt();
    void scale(double factor);

    // Seconds; 0 while nothing is known.
    double fixed(bool isFirstOfInterval) const { return m_costs[0] + (isFirstOfInterval ? m_costs[1] : 0); }
    double ofFirstCall() const { return m_firstSeconds; }
    double perStep() const { return m_costs[2]; }
    double ofCall(double steps, bool isFirstOfInterval) const { return fixed(isFirstOfInterval) + steps * perStep(); }

private:
    using Vector = std::array<double, 3>;

    void begin(double perStep, double seconds, double steps);
    void update(const Vector& weights, double seconds);

    int m_calls = 0;
    double m_firstSeconds = 0;
    double m_firstSteps = 0;
    double m_lastSteps = 0;
    bool m_isDoubted = false;
    Vector m_costs{}; // perCall, perInterval, perStep
    std::array<Vector, 3> m_covariance{};
};

} // namespace windline
