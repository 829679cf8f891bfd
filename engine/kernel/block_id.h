// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace windline {

// Names a piece of memory that winds are in, for those who keep a copy of it elsewhere, as a GPU does: no two pieces of
// a program's life have the same, though one may lie where another lay, and what is in it never changes.
// 0: it has no name, and no copy is to be kept.
using BlockId = std::uint64_t;

} // namespace windline
