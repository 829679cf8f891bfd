// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace windline {

// Accurate: Windline's own scheme. Hysplit: HYSPLIT's, for its numbers (docs/hysplit.md).
enum class Numerics : std::uint8_t { Accurate, Hysplit };

// Stable identifiers for files and the command line: accurate, hysplit.
std::string_view numericsId(Numerics numerics);
std::optional<Numerics> numericsFromId(std::string_view id);

} // namespace windline
