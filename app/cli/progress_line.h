// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/stopwatch.h"

#include <string>

namespace windline {

// One line on standard error that is rewritten as the work goes on; nothing when no person is looking.
class ProgressLine {
public:
    ProgressLine();

    void show(const std::string& what, double fraction);
    void clear();

private:
    bool m_isTerminal;
    int m_percent = -1;
    std::string m_what;
    Stopwatch m_clock;
};

} // namespace windline
