// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace windline {

// Every problem with the option that it concerns. A table of 100,000 starts can have as many; the first few of an
// option are told, the others counted.
class ProblemList {
public:
    // given: the option as it was typed, e.g. "--start 91,0,500m".
    void add(const std::string& given, const std::string& message);
    bool empty() const { return m_problems.empty(); }
    bool concern(const std::string& given) const { return m_counts.contains(optionIn(given)); }

    std::vector<std::string> take();

private:
    static std::string optionIn(const std::string& given) { return given.substr(0, given.find(' ')); }

    std::vector<std::string> m_problems;
    std::map<std::string, int> m_counts;
};

} // namespace windline
