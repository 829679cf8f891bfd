// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace windline {

enum class FileKind { Meteorology, Starts, Control, Trajectories, Project };

// What a file holds, by its beginning, never by its name. What is none of the others counts as meteorology, whose
// reader says best what is wrong with it.
FileKind kindOf(const std::filesystem::path& file);

} // namespace windline
