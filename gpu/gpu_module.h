// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the programs ask of the GPU module, across a C interface so that module and program may come from different
// compilers. The module is a file of its own because CUDA's runtime has a licence of its own.
extern "C" {

struct WindlineGpuModule {
    int interfaceVersion; // windlineGpuInterfaceVersion of the module's build
    // Why the GPU cannot be used, a sentence in English; an empty text when it can. Lives as long as the module.
    const char* (*whyUnavailable)();
};

// The one symbol that the module exports.
const WindlineGpuModule* windlineGpuModule();
}

inline constexpr int windlineGpuInterfaceVersion = 1;
