// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace windline {

struct CsvRow {
    int line = 0; // where the row begins in the text, from 1
    std::vector<std::string> cells; // without quotes and without the blanks around them
};

// Splits comma-separated text into rows (RFC 4180: "quoted, with ""quotes""", any line ending). Blank lines and a byte
// order mark are skipped. Separators other than the comma, as spreadsheets of some countries write them (semicolon,
// tab), are recognised in the first row.
std::vector<CsvRow> splitCsv(std::string_view text);

} // namespace windline
