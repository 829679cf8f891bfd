// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace windline {

// What the first bytes of a file say that it is.
enum class FileContent { Netcdf, Grib, ArlPacked, HysplitTrajectories, Text, Unknown };

// Throws EngineError: FileNotFound, NotReadable (a folder, no permission, empty).
FileContent contentOf(const std::filesystem::path& file);

} // namespace windline
