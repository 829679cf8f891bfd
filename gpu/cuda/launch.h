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
    const unsigned steps = __reduce_add_sync(all, share.steps);
    const unsigned points = __reduce_max_sync(all, share.points);
    const unsigned largest = __reduce_max_sync(all, __float_as_uint(share.largestCellsPerMinute));
    if (threadIdx.x % warpSize != 0)
        return;
    atomicAdd(&totals->steps, static_cast<unsigned long long>(steps));
    atomicMax(&totals->mostPoints, points);
    atomicMax(reinterpret_cast<unsigned*>(&totals->largestCellsPerMinute), largest);
}

#endif

inline unsigned blocksFor(std::uint32_t count, unsigned threads)
{
    return (count + threads - 1) / threads;
}

} // namespace windline
