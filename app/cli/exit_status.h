// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace windline {

// What scripts can rely on.
enum ExitStatus {
    exitDone = 0,
    exitRequestWrong = 2,
    exitRunFailed = 3,
    exitInterrupted = 130,
};

} // namespace windline
