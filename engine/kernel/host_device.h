// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks a function that runs on the CPU and, when nvcc compiles it, on the GPU too. The kernel's only macro.
#ifdef __CUDACC__
#define WINDLINE_HD __host__ __device__
#else
#define WINDLINE_HD
#endif
