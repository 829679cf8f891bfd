// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace windline {

// Brings the files of one folder to disk and then moves them to another on the same disk, where they take the place of
// files of the same names. Returns their new paths, sorted. Throws std::runtime_error; what failed to move stays where
// it was.
std::vector<std::filesystem::path> moveFiles(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace windline
