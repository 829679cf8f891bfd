// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace windline {

// Something about one line of a file, for its author.
struct FileMessage {
    std::filesystem::path file;
    int line = 0; // from 1
    std::string text; // a whole sentence that names file and line

    bool operator==(const FileMessage&) const = default;
};

} // namespace windline
