// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace windline {

// Why a file cannot be written, as a sentence without its full stop; empty when it seems that it can.
std::string outputProblem(const std::filesystem::path& file);

// Whether two names mean one file, whether or not it exists yet.
bool isSameFile(const std::filesystem::path& first, const std::filesystem::path& second);

} // namespace windline
