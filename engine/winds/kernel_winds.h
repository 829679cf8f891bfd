// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernel/hysplit_view.h"
#include "engine/kernel/wind_view.h"

#include <variant>

namespace windline {

// The winds of one interval, of one numerics or the other.
using KernelWinds = std::variant<WindView, HysplitView>;

} // namespace windline
