// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/launch.h"

namespace windline {

cudaError_t launchHysplit(const HysplitWork& work, cudaStream_t stream)
{
    return launchEach<HysplitScheme, 4>(work, stream);
}

} // namespace windline
