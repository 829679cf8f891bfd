// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/stopwatch.h"

#include <string>

namespace windline {

// One line on standard error that is rewritten as the work goes on; nothing when no person is looking.
class ProgressLine {
public:
    explicit ProgressLine(std::string what); // "computing"

    void show(double fraction);
    void clear();

private:
    std::string m_what;
    bool m_isTerminal;
    int m_percent = -1;
    Stopwatch m_clock;
};

} // namespace windline
