// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/gpu_module.h"

#include <memory>
#include <string>

namespace windline {

// What there is to compute on. detail: see GpuState.
GpuState findCudaDevice(std::string& detail);

// Null where findCudaDevice() finds nothing usable.
std::unique_ptr<Device> openCudaDevice();

} // namespace windline
