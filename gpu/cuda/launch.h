// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/parcel_work.h"

#include <cuda_runtime.h>

namespace windline {

// One function for each kernel, in files of their own: they differ in the compiler's options, and build side by side.
cudaError_t launchOrdinary(const AccurateWork& work, cudaStream_t stream);
cudaError_t launchCubic(const AccurateWork& work, cudaStream_t stream);
cudaError_t launchOther(const AccurateWork& work, cudaStream_t stream);
cudaError_t launchHysplit(const HysplitWork& work, cudaStream_t stream);
cudaError_t launchPlacing(const PlaceWork& work, cudaStream_t stream);

// Whether this build has code for the device.
cudaError_t kernelsLoad();

#ifdef __CUDACC__

// Adds up what the threads of a warp did, and lets one of them tell.
__device__ inline void addToTotals(WorkTotals* totals, const WorkShare& share)
{
    constexpr unsigned all = 0xffffffffU;
    unsigned steps = share.steps;
    unsigned points = share.points;
    float largest = share.largestCellsPerMinute;
    for (int distance = 16; distance > 0; distance /= 2) {
        steps += __shfl_xor_sync(all, steps, distance);
        points = max(points, __shfl_xor_sync(all, points, distance));
        largest = fmaxf(largest, __shfl_xor_sync(all, largest, distance));
    }
    if (threadIdx.x % warpSize != 0)
        return;
    atomicAdd(&totals->steps, static_cast<unsigned long long>(steps));
    atomicMax(&totals->mostPoints, points);
    atomicMax(reinterpret_cast<unsigned*>(&totals->largestCellsPerMinute), __float_as_uint(largest));
}

inline unsigned blocksFor(std::uint32_t count, unsigned threads)
{
    return (count + threads - 1) / threads;
}

inline constexpr unsigned threadsPerBlock = 128;

// Each thread takes one parcel all its way. blocksAtOnce: of a multiprocessor, bounds the registers; 0: nothing does.
template <typename Scheme, unsigned blocksAtOnce, typename Work>
__global__ void __launch_bounds__(threadsPerBlock, blocksAtOnce) advanceEach(const __grid_constant__ Work work)
{
    const std::uint32_t i = blockIdx.x * threadsPerBlock + threadIdx.x;
    WorkShare share{};
    if (i < work.parcels.count)
        share = advanceAtHome(Scheme{work.winds, work.parcels.rule}, work.parcels, i);
    addToTotals(work.parcels.totals, share);
}

template <typename Scheme, unsigned blocksAtOnce = 0, typename Work>
cudaError_t launchEach(const Work& work, cudaStream_t stream)
{
    advanceEach<Scheme, blocksAtOnce>
        <<<blocksFor(work.parcels.count, threadsPerBlock), threadsPerBlock, 0, stream>>>(work);
    return cudaGetLastError();
}

#endif

} // namespace windline
