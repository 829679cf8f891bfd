// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/csv_cell.h"

namespace windline {

std::string csvCell(std::string text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char letter : text)
        quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return quoted + '"';
}

} // namespace windline
