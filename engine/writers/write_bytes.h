// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace windline {

// Writes the bytes as they are. Throws std::runtime_error when not all of it could be written.
void writeBytes(const std::filesystem::path& file, std::string_view bytes);

} // namespace windline
