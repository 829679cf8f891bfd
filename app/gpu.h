// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy_catalog.h"
#include "gpu/gpu_context.h"

#include <memory>

namespace windline {

// The GPU of this machine, looked for once, when it is first asked for, which takes some tenths of a second where there
// is one. For any thread.
struct Gpu {
    StrategyDevice device;
    std::shared_ptr<GpuContext> context; // null when it cannot be used
};

const Gpu& theGpu();

} // namespace windline
