// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace windline {

// HYSPLIT names a meteorology by up to four letters or digits, which its own files hold; for other files their names
// give them: "GDAS" for gdas1.jan20.w1, "NONE" where there are none.
std::string modelIdFromName(const std::filesystem::path& file);

} // namespace windline
