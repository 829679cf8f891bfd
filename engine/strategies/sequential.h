// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"

#include <memory>

namespace windline {

// One parcel after the other on the calling thread; the yardstick for all others.
std::unique_ptr<Strategy> makeSequentialStrategy();

} // namespace windline
