// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/gpu_module.h"

// The module where no CUDA compiler was found.
namespace {

windline::GpuState state(const char** detail)
{
    *detail = "";
    return windline::GpuState::NoKernels;
}

windline::Device* open()
{
    return nullptr;
}

const WindlineGpuModule module{windlineGpuInterfaceVersion, windlineGpuLayout, state, open};

} // namespace

extern "C" __attribute__((visibility("default"))) const WindlineGpuModule* windlineGpuModule()
{
    return &module;
}
