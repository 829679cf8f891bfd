// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/device.h"

// What the programs ask of the GPU module, across a C interface so that module and program may come from different
// compilers. The module is a file of its own because CUDA's runtime has a licence of its own.
namespace windline {

// Why there is no device to compute on.
enum class GpuState : int {
    Usable,
    NoKernels, // the module was built without a CUDA compiler
    NoDriver, // none is installed, or it is older than the module wants; detail: what the driver says
    NoDevice,
    WrongDevice, // the first device, which is the one that is used, has none of the module's code; detail: which it is
    Failing, // detail: what the driver says
};

} // namespace windline

extern "C" {

struct WindlineGpuModule {
    int interfaceVersion; // windlineGpuInterfaceVersion of the module's build
    unsigned long long layout; // and its windlineGpuLayout
    // Looks once and remembers. detail becomes a text in English, perhaps an empty one, that lives as long as the
    // module.
    windline::GpuState (*state)(const char** detail);
    // The device; null when the state is not Usable, or memory for it is short. Belongs to the caller.
    windline::Device* (*open)();
};

// The one symbol that the module exports.
const WindlineGpuModule* windlineGpuModule();
}

// Changes with everything that the module and the programs have in common: this file, device.h and what that includes.
inline constexpr int windlineGpuInterfaceVersion = 3;

// Where those who change what is in common forget to say so.
inline constexpr unsigned long long windlineGpuLayout = sizeof(windline::AccurateWork)
    + 10'000ULL
        * (sizeof(windline::HysplitWork)
            + 10'000ULL * (sizeof(windline::Parcel) + 1'000ULL * sizeof(windline::PathPoint)));
