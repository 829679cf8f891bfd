// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problem_list.h"

#include <format>
#include <utility>

namespace windline {

namespace {

constexpr int mostOfAnOption = 20;

} // namespace

void ProblemList::add(const std::string& given, const std::string& message)
{
    if (++m_counts[optionIn(given)] <= mostOfAnOption)
        m_problems.push_back(given + ": " + message);
}

std::vector<std::string> ProblemList::take()
{
    for (const auto& [option, count] : m_counts)
        if (count > mostOfAnOption)
            m_problems.push_back(std::format("{}: … and {} more problems like these.", option, count - mostOfAnOption));
    return std::move(m_problems);
}

} // namespace windline
