// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// JSON that reads well and changes little from one version to the next: keys stay in the order in which they were
// added, and what is one thing to people is one line. (Qt's writer sorts keys and gives each number a line.)
namespace windline {

std::string jsonText(std::string_view utf8); // quoted; bytes that are no UTF-8 become U+FFFD
std::string jsonNumber(double value); // the shortest text that is read as the same number; null when it is none
std::string jsonTime(Time time); // "2020-01-01T06:00:00Z", RFC 3339

class JsonMembers {
public:
    void add(std::string_view key, std::string json) { m_members.emplace_back(key, std::move(json)); }
    void addText(std::string_view key, std::string_view utf8) { add(key, jsonText(utf8)); }
    void addNumber(std::string_view key, double value) { add(key, jsonNumber(value)); }
    void addInteger(std::string_view key, std::int64_t value) { add(key, std::to_string(value)); }
    void addBoolean(std::string_view key, bool value) { add(key, value ? "true" : "false"); }
    void addTime(std::string_view key, Time time) { add(key, jsonTime(time)); }

    bool isEmpty() const { return m_members.empty(); }
    std::string onOneLine() const; // {"a": 1, "b": 2}
    std::string onLines(int indentation) const; // a line each; the closing brace is indented by so many spaces

private:
    std::vector<std::pair<std::string, std::string>> m_members;
};

// What each of them is in JSON.
template <class Range, class Function> std::vector<std::string> jsonValues(const Range& range, Function json)
{
    std::vector<std::string> values;
    values.reserve(std::size(range));
    for (const auto& value : range)
        values.push_back(json(value));
    return values;
}

std::string jsonListOnOneLine(const std::vector<std::string>& values);
std::string jsonListOnLines(const std::vector<std::string>& values, int indentation);
std::string jsonNumbers(const std::vector<int>& numbers); // on one line

} // namespace windline
