// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Numbers and lines as Fortran's list-directed input reads them, which HYSPLIT's files are written for.
namespace windline {

// The words of a line: separated by blanks, tabs and commas.
struct FortranLine {
    std::vector<std::string> values;
    bool isEndedBySlash = false; // "/": the values that follow keep their defaults
    std::string comment; // from #, ! or / on, without them
};

FortranLine splitFortranLine(std::string_view line);

// A whole word: 5, +5; nothing for what is none or too large.
std::optional<long> integerInWord(std::string_view text);

// A whole word: 5, .5, 5., 1.5E3, 1.5D3; nothing for what is none or not finite.
std::optional<double> realInWord(std::string_view text);

std::string_view betweenBlanks(std::string_view text); // at both ends

} // namespace windline
