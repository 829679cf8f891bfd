// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_id.h"

namespace windline {

namespace {

// Letters beyond ASCII have no place in HYSPLIT's files, whatever the locale.
char upperCaseOrNothing(char letter)
{
    if (letter >= 'a' && letter <= 'z')
        return static_cast<char>(letter - 'a' + 'A');
    const bool isKept = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    return isKept ? letter : '\0';
}

} // namespace

std::string modelIdFromName(const std::filesystem::path& file)
{
    constexpr std::size_t mostLetters = 4;
    std::string id;
    for (const char letter : file.filename().string())
        if (const char kept = upperCaseOrNothing(letter); kept != '\0' && id.size() < mostLetters)
            id += kept;
    return id.empty() ? "NONE" : id;
}

} // namespace windline
