// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy.h"
#include "gpu/gpu_context.h"

#include <memory>

namespace windline {

// Computes on the GPU. Where the GPU fails, or its memory is not enough, `instead` goes on from what is done, to the
// end of the run, and the notes say so.
std::unique_ptr<Strategy> makeGpuStrategy(
    std::shared_ptr<GpuContext> gpu, const GpuSettings& settings, std::unique_ptr<Strategy> instead);

} // namespace windline
