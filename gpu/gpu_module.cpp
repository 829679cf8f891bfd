// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/gpu_module.h"

namespace {

const char* whyUnavailable()
{
    return "This version of Windline has no GPU kernels yet.";
}

const WindlineGpuModule module{windlineGpuInterfaceVersion, whyUnavailable};

} // namespace

extern "C" __attribute__((visibility("default"))) const WindlineGpuModule* windlineGpuModule()
{
    return &module;
}
