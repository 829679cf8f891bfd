// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/json_text.h"

#include <QString>

#include <charconv>
#include <cmath>
#include <format>

namespace windline {

namespace {

std::string joined(const std::vector<std::string>& values, std::string_view between)
{
    std::size_t size = 0;
    for (const std::string& value : values)
        size += value.size() + between.size();
    std::string text;
    text.reserve(size);
    for (const std::string& value : values) {
        if (!text.empty())
            text += between;
        text += value;
    }
    return text;
}

std::string onLines(const std::vector<std::string>& values, int indentation, char open, char close)
{
    if (values.empty())
        return {open, close};
    const std::string line = '\n' + std::string(static_cast<std::size_t>(indentation), ' ');
    return open + line + "  " + joined(values, "," + line + "  ") + line + close;
}

std::string memberJson(const std::pair<std::string, std::string>& member)
{
    return jsonText(member.first) + ": " + member.second;
}

} // namespace

std::string jsonText(std::string_view utf8)
{
    const std::string valid = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toStdString();
    std::string text = "\"";
    for (const char c : valid) {
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            text += std::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            text += c;
        }
    }
    return text + '"';
}

std::string jsonNumber(double value)
{
    if (!std::isfinite(value))
        return "null";
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value);
    return {text, end.ptr};
}

std::string jsonTime(Time time)
{
    return '"' + std::format("{:%FT%TZ}", time) + '"';
}

std::string JsonMembers::onOneLine() const
{
    return '{' + joined(jsonValues(m_members, memberJson), ", ") + '}';
}

std::string JsonMembers::onLines(int indentation) const
{
    return windline::onLines(jsonValues(m_members, memberJson), indentation, '{', '}');
}

std::string jsonListOnOneLine(const std::vector<std::string>& values)
{
    return '[' + joined(values, ", ") + ']';
}

std::string jsonListOnLines(const std::vector<std::string>& values, int indentation)
{
    return onLines(values, indentation, '[', ']');
}

std::string jsonNumbers(const std::vector<int>& numbers)
{
    return jsonListOnOneLine(jsonValues(numbers, [](int number) { return std::to_string(number); }));
}

} // namespace windline
