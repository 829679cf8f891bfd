// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/launch.h"

namespace windline {

namespace {

constexpr unsigned threads = threadsPerBlock;

__global__ void place(const __grid_constant__ PlaceWork work)
{
    const std::uint32_t i = blockIdx.x * threads + threadIdx.x;
    if (i < work.count)
        placeAtHome(work, i);
}

} // namespace

cudaError_t launchPlacing(const PlaceWork& work, cudaStream_t stream)
{
    place<<<blocksFor(work.count, threads), threads, 0, stream>>>(work);
    return cudaGetLastError();
}

cudaError_t kernelsLoad()
{
    cudaFuncAttributes attributes{};
    return cudaFuncGetAttributes(&attributes, place);
}

} // namespace windline
