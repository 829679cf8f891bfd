// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace windline {

// Why no GPU can be used: the module is not installed, or what the module itself says. Empty when one can.
std::string whyNoGpu();

} // namespace windline
