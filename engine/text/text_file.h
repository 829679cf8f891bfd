// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace windline {

// The lines of a small text file (64 MB at most) of any line ending, without it and without a byte order mark; an
// empty file has none. Throws EngineError that names the file: FileNotFound; NotReadable, also for what is not an
// ordinary file; UnknownFormat for what is not text.
std::vector<std::string> readTextLines(const std::filesystem::path& file);

std::vector<std::string> splitLines(std::string_view text);

} // namespace windline
