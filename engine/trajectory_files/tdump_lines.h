// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trajectory_files/source_file.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace windline {

// Widths in letters of the columns of HYSPLIT's endpoint files, by the format number of the first line:
// 0 (none there, before July 2005) has no blanks between columns, 1 one decimal, 2 two decimals in heights and
// diagnostic variables.
struct TdumpWidths {
    int latitude = 9;
    int longitude = 9;
    int startHeight = 8;
    int height = 9;
    int value = 9; // of a diagnostic variable
    int label = 9; // of its name
};

TdumpWidths tdumpWidths(int format);

// The lines of one file, read forwards.
class TdumpLines {
public:
    TdumpLines(const SourceFile& source, std::string_view text)
        : m_source(source)
        , m_lines(linesOf(text))
    {
    }

    // Skips blank lines.
    bool atEnd();
    std::size_t number() const { return m_next + 1; } // of the line that comes next, from 1
    std::size_t count() const { return m_lines.size(); }
    std::string_view peek() const { return m_lines[m_next]; }
    std::string_view take() { return m_lines[m_next++]; }
    // Takes the next line that is not blank; fails when the file ends before: "… where WHAT should be".
    std::string_view take(const QString& what);

    [[noreturn]] void fail(std::size_t line, const QString& whatIsWrong) const { m_source.fail(line, whatIsWrong); }

private:
    const SourceFile& m_source;
    std::vector<std::string_view> m_lines;
    std::size_t m_next = 0;
};

// The numbers of a line, between blanks or, where that does not work because columns touch each other, in columns of
// the given widths; the last width repeats. A number that its column was too narrow for ("*****") is NaN.
// Nothing when they are no numbers.
std::optional<std::vector<double>> numbersOf(std::string_view line, std::span<const int> widths);

// NaN for -9999, which HYSPLIT's programs write where there is nothing to tell.
double knownOrNan(double value);

// The first word of a line that is no number.
std::string_view firstNoNumber(std::string_view line);

// Whole numbers of a line. Nothing unless all of them are.
std::optional<std::vector<int>> wholeNumbers(std::span<const double> numbers);

} // namespace windline
