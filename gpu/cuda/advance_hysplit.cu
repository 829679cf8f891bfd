// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/launch.h"

namespace windline {

namespace {

constexpr unsigned threads = 128;

__global__ void __launch_bounds__(threads, 4) advanceHysplit(const __grid_constant__ HysplitWork work)
{
    const std::uint32_t i = blockIdx.x * threads + threadIdx.x;
    WorkShare share{};
    if (i < work.parcels.count)
        share = advanceAtHome(HysplitScheme{work.winds, work.parcels.rule}, work.parcels, i);
    addToTotals(work.parcels.totals, share);
}

} // namespace

cudaError_t launchHysplit(const HysplitWork& work, cudaStream_t stream)
{
    advanceHysplit<<<blocksFor(work.parcels.count, threads), threads, 0, stream>>>(work);
    return cudaGetLastError();
}

} // namespace windline
