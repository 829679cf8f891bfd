// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gpu_loader.h"

#include "gpu/gpu_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace windline {

std::string whyNoGpu()
{
    // Beside the programs, in the build folder as in an installation.
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char* folder : {WINDLINE_MODULE_FOLDER, "../lib/windline"}) {
        QLibrary library(programs.filePath(QString::fromUtf8(folder) + "/windline_gpu"));
        const auto moduleOf = reinterpret_cast<const WindlineGpuModule* (*)()>(library.resolve("windlineGpuModule"));
        if (moduleOf == nullptr)
            continue;
        const WindlineGpuModule* module = moduleOf();
        if (module->interfaceVersion != windlineGpuInterfaceVersion)
            return QCoreApplication::translate("Gpu", "The GPU module %1 belongs to another version of Windline.")
                .arg(library.fileName())
                .toStdString();
        return module->whyUnavailable();
    }
    return QCoreApplication::translate("Gpu", "The GPU module is not installed.").toStdString();
}

} // namespace windline
