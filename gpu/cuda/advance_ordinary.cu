// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/launch.h"

namespace windline {

namespace {

constexpr unsigned threads = threadsPerBlock;
constexpr unsigned blocksAtOnce = 4; // of a multiprocessor: bounds the registers

__global__ void __launch_bounds__(threads, blocksAtOnce) advanceOrdinary(const __grid_constant__ AccurateWork work)
{
    using Cell = CellWinds<threads>;
    __shared__ WindValues nodes[Cell::nodeCount][threads];
    const std::uint32_t i = blockIdx.x * threads + threadIdx.x;
    WorkShare share{};
    if (i < work.parcels.count)
        share = advanceAtHome(
            CellScheme<threads>{{work.winds, work.parcels.rule}, Cell(&nodes[0][threadIdx.x])}, work.parcels, i);
    addToTotals(work.parcels.totals, share);
}

} // namespace

cudaError_t launchOrdinary(const AccurateWork& work, cudaStream_t stream)
{
    advanceOrdinary<<<blocksFor(work.parcels.count, threads), threads, 0, stream>>>(work);
    return cudaGetLastError();
}

} // namespace windline
