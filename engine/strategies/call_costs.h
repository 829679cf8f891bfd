// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace windline {

// What the calls of one strategy cost, learned while it works: seconds = fixed + steps x perStep, a line through what a
// small call and a large one took last. From one size nothing is known of the fixed part: then all of it is taken for
// that of the steps.
class CallCosts {
public:
    bool isKnown() const { return m_calls > 0; }
    int calls() const { return m_calls; }
    bool knowsTwoSizes() const { return m_large.steps > m_small.steps; }

    // steps, seconds: positive, otherwise nothing is learned.
    void learn(double steps, double seconds);
    // Everything is as much faster or slower as this call was; something must be known.
    void replace(double steps, double seconds);
    // Of one that was not looked at for long: if it took longer than expected the steps have become slower.
    void learnSlower(double steps, double seconds);

    // Seconds; 0 while nothing is known.
    double fixed() const { return m_large.seconds - m_large.steps * perStep(); }
    double perStep() const;
    double ofCall(double steps) const { return fixed() + steps * perStep(); }
    // The least that it might be, for calls are not all alike.
    double atBest(double steps) const;

private:
    struct Call {
        double steps = 0;
        double seconds = 0;
    };

    void scale(double factor);

    int m_calls = 0;
    Call m_small;
    Call m_large;
};

} // namespace windline
