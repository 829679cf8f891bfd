// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/cuda_device.h"

namespace {

struct Found {
    windline::GpuState state;
    std::string detail;
};

const Found& found()
{
    static const Found once = [] {
        Found result{};
        result.state = windline::findCudaDevice(result.detail);
        return result;
    }();
    return once;
}

windline::GpuState state(const char** detail)
{
    *detail = found().detail.c_str();
    return found().state;
}

windline::Device* open()
{
    return found().state == windline::GpuState::Usable ? windline::openCudaDevice().release() : nullptr;
}

const WindlineGpuModule module{windlineGpuInterfaceVersion, windlineGpuLayout, state, open};

} // namespace

extern "C" __attribute__((visibility("default"))) const WindlineGpuModule* windlineGpuModule()
{
    return &module;
}
