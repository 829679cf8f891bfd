// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/launch.h"

namespace windline {

namespace {

constexpr unsigned threads = 128;

__global__ void __launch_bounds__(threads) advanceCubic(const __grid_constant__ AccurateWork work)
{
    const std::uint32_t i = blockIdx.x * threads + threadIdx.x;
    WorkShare share{};
    if (i < work.parcels.count)
        share = advanceAtHome(CubicScheme{{work.winds, work.parcels.rule}}, work.parcels, i);
    addToTotals(work.parcels.totals, share);
}

} // namespace

cudaError_t launchCubic(const AccurateWork& work, cudaStream_t stream)
{
    advanceCubic<<<blocksFor(work.parcels.count, threads), threads, 0, stream>>>(work);
    return cudaGetLastError();
}

} // namespace windline
