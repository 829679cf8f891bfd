// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks a function that runs on the CPU and, when nvcc compiles it, on the GPU too.
#ifdef __CUDACC__
#define WINDLINE_HD __host__ __device__
#else
#define WINDLINE_HD
#endif

// The same for functions that are never inlined: what is seldom needed would cost the loop around it registers. They
// take by value what the loop changes: of what they had the address the loop could keep nothing in registers.
#ifdef __CUDACC__
#define WINDLINE_HD_APART __host__ __device__ __noinline__
#define WINDLINE_HD_GPU_APART __host__ __device__ __noinline__ // only there: the CPU's compilers choose well
#define WINDLINE_HD_CPU_APART __host__ __device__
#else
#define WINDLINE_HD_APART [[gnu::noinline]]
#define WINDLINE_HD_GPU_APART
#define WINDLINE_HD_CPU_APART [[gnu::noinline]]
#endif

// The same for functions that take packs (pack.h) by value: they are inlined always, for how a pack is handed over
// depends on the instruction set, which one function compiled for several has several of.
#ifdef __CUDACC__
#define WINDLINE_HD_INLINE __host__ __device__ __forceinline__
#else
#define WINDLINE_HD_INLINE [[gnu::always_inline]] inline
#endif
