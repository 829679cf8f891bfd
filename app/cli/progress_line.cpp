// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <unistd.h>

#include <cstdio>
#include <format>

namespace windline {

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
}

void ProgressLine::show(const std::string& what, double fraction)
{
    const int percent = static_cast<int>(fraction * 100);
    if (!m_isTerminal || (percent == m_percent && what == m_what))
        return;
    m_percent = percent;
    m_what = what;
    const double left = fraction > 0.02 ? m_clock.seconds() * (1 - fraction) / fraction : 0;
    std::fprintf(stderr, "\r%s %3d %%%s\033[K", what.c_str(), percent,
        left > 1 ? std::format(", {:.0f} s left", left).c_str() : "");
}

void ProgressLine::clear()
{
    if (m_percent >= 0)
        std::fputs("\r\033[K", stderr);
    m_percent = -1;
}

} // namespace windline
