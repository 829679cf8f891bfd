// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/launch.h"

namespace windline {

cudaError_t launchCubic(const AccurateWork& work, cudaStream_t stream)
{
    return launchEach<CubicScheme>(work, stream);
}

} // namespace windline
