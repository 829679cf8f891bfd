// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/csv_table.h"

namespace windline {

namespace {

char separatorOf(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    for (const char candidate : {',', ';', '\t'})
        if (header.find(candidate) != std::string_view::npos)
            return candidate;
    return ',';
}

std::string trimmed(const std::string& cell)
{
    const auto first = cell.find_first_not_of(" \t");
    if (first == std::string::npos)
        return {};
    return cell.substr(first, cell.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::vector<CsvRow> splitCsv(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    const char separator = separatorOf(text);

    std::vector<CsvRow> rows;
    CsvRow row{.line = 1, .cells = {}};
    std::string cell;
    bool quoted = false; // inside quotes
    bool wasQuoted = false; // the cell had quotes, whose blanks belong to it
    int line = 1;

    const auto endCell = [&] {
        row.cells.push_back(wasQuoted ? cell : trimmed(cell));
        cell.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endCell();
        if (row.cells.size() > 1 || !row.cells.front().empty())
            rows.push_back(std::move(row));
        row = {};
    };

    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        const bool lineEnds = character == '\n' || (character == '\r' && !text.substr(i + 1).starts_with('\n'));
        if (quoted) {
            if (character == '"' && text.substr(i + 1).starts_with('"')) {
                cell += '"';
                ++i;
            } else if (character == '"') {
                quoted = false;
            } else {
                cell += character;
            }
        } else if (character == '"' && trimmed(cell).empty()) {
            cell.clear();
            quoted = wasQuoted = true;
        } else if (character == separator) {
            endCell();
        } else if (lineEnds) {
            endRow();
        } else if (character != '\r' && !(wasQuoted && (character == ' ' || character == '\t'))) {
            cell += character;
        }
        if (lineEnds) {
            ++line;
            if (!quoted)
                row.line = line;
        }
    }
    endRow();
    return rows;
}

} // namespace windline
