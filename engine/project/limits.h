// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace windline {

// More is not written either: a million starts take 150 MB.
inline constexpr std::uintmax_t mostBytesOfJson = 200'000'000;

} // namespace windline
