// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/tdump_lines.h"

#include "engine/trajectory_files/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace windline {

namespace {

// Fortran writes stars where a number does not fit.
std::optional<double> valueOf(std::string_view word)
{
    if (!word.empty() && word.find_first_not_of('*') == std::string_view::npos)
        return std::numeric_limits<double>::quiet_NaN();
    return numberFrom(word);
}

std::optional<std::vector<double>> betweenBlanks(std::string_view line)
{
    std::vector<double> numbers;
    for (const std::string_view word : wordsOf(line)) {
        const auto value = valueOf(word);
        if (!value)
            return std::nullopt;
        numbers.push_back(*value);
    }
    return numbers;
}

std::optional<std::vector<double>> inColumns(std::string_view line, std::span<const int> widths)
{
    std::vector<double> numbers;
    for (std::size_t column = 0; !wordsOf(line).empty(); ++column) {
        const auto width = static_cast<std::size_t>(widths[std::min(column, widths.size() - 1)]);
        const std::vector<std::string_view> words = wordsOf(line.substr(0, width));
        const auto value = words.size() == 1 ? valueOf(words.front()) : std::nullopt;
        if (!value)
            return std::nullopt;
        numbers.push_back(*value);
        line.remove_prefix(std::min(width, line.size()));
    }
    return numbers;
}

} // namespace

TdumpWidths tdumpWidths(int format)
{
    if (format == 0)
        return {.latitude = 8, .longitude = 8, .startHeight = 8, .height = 8, .value = 8, .label = 8};
    if (format >= 2)
        return {.startHeight = 10, .height = 10, .value = 10};
    return {};
}

bool TdumpLines::atEnd()
{
    while (m_next < m_lines.size() && wordsOf(m_lines[m_next]).empty())
        ++m_next;
    return m_next == m_lines.size();
}

std::string_view TdumpLines::take(const QString& what)
{
    if (atEnd())
        fail(count(), TrajectoryReader::tr("the file ends where %1 should be; it was cut short").arg(what));
    return take();
}

std::optional<std::vector<double>> numbersOf(std::string_view line, std::span<const int> widths)
{
    if (auto numbers = betweenBlanks(line))
        return numbers;
    return inColumns(line, widths);
}

double knownOrNan(double value)
{
    constexpr double missing = -9998;
    return value <= missing ? std::numeric_limits<double>::quiet_NaN() : value;
}

std::string_view firstNoNumber(std::string_view line)
{
    for (const std::string_view word : wordsOf(line))
        if (!valueOf(word))
            return word;
    return {};
}

std::optional<std::vector<int>> wholeNumbers(std::span<const double> numbers)
{
    constexpr double most = 999'999; // six columns
    std::vector<int> whole;
    for (const double number : numbers) {
        if (!(std::abs(number) <= most) || number != std::floor(number))
            return std::nullopt;
        whole.push_back(static_cast<int>(number));
    }
    return whole;
}

} // namespace windline
