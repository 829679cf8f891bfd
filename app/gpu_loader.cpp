// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gpu_loader.h"

#include "engine/modules/module.h"
#include "gpu/gpu_module.h"

#include <QCoreApplication>

namespace windline {

std::string whyNoGpu()
{
    const ModuleFunction found = moduleFunction("windline_gpu", "windlineGpuModule");
    const auto moduleOf = reinterpret_cast<const WindlineGpuModule* (*)()>(found.function);
    if (moduleOf == nullptr)
        return QCoreApplication::translate("Gpu", "The GPU module is not installed.").toStdString();
    const WindlineGpuModule* module = moduleOf();
    if (module->interfaceVersion != windlineGpuInterfaceVersion)
        return QCoreApplication::translate("Gpu", "The GPU module %1 belongs to another version of Windline.")
            .arg(found.file)
            .toStdString();
    return module->whyUnavailable();
}

} // namespace windline
