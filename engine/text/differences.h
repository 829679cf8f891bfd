// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"

#include <string>
#include <vector>

namespace windline {

// Everything in which the second request differs from the first, one phrase each, in the language of the application
// (UTF-8): "height 1500 m above ground instead of 500 m above ground", "backward". What leads the air elsewhere comes
// first, how it was computed last; settings that the numerics of the second do not look at are left out. Empty: both
// ask for the same.
std::vector<std::string> differences(const RunRequest& before, const RunRequest& now);

// The same as one line, joined with semicolons.
std::string differencesLine(const RunRequest& before, const RunRequest& now);

} // namespace windline
