// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace windline {

inline constexpr const char* projectFormatId = "windline-project";
// Goes up when a version before would misunderstand the file; fields that it may pass over need no new one.
inline constexpr int projectVersion = 1;

} // namespace windline
