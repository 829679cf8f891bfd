// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gpu.h"

#include "engine/modules/module.h"
#include "engine/threads/for_ranges.h"
#include "gpu/gpu_module.h"

#include <QCoreApplication>
#include <QLocale>

namespace windline {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Gpu", source);
}

QString whyNot(GpuState state, const QString& detail)
{
    switch (state) {
    case GpuState::Usable:
        return {};
    case GpuState::NoKernels:
        return text(QT_TRANSLATE_NOOP("Gpu", "This build of Windline has no GPU kernels: no CUDA compiler was there."));
    case GpuState::NoDevice:
        return text(QT_TRANSLATE_NOOP("Gpu", "There is no NVIDIA GPU."));
    case GpuState::NoDriver:
        return text(QT_TRANSLATE_NOOP(
                        "Gpu", "There is no NVIDIA driver, or it is too old for CUDA 13 (580 or newer is needed): %1."))
            .arg(detail);
    case GpuState::WrongDevice:
        return text(QT_TRANSLATE_NOOP("Gpu", "This build of Windline has no code for the GPU (%1).")).arg(detail);
    case GpuState::Failing:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Gpu", "The GPU does not answer: %1.")).arg(detail);
}

// "NVIDIA H200, 140 GiB, driver 580.159.04, CUDA 13.0"
QString nameOf(const DeviceFacts& facts)
{
    constexpr double gibibyte = 1024.0 * 1024 * 1024;
    return text(QT_TRANSLATE_NOOP("Gpu", "%1, %2 GiB, driver %3"))
        .arg(QString::fromUtf8(facts.name),
            QLocale::c().toString(static_cast<double>(facts.memoryBytes) / gibibyte, 'f', 0),
            QString::fromUtf8(facts.driver));
}

Gpu unusable(const QString& why)
{
    return {{why.toStdString(), {}}, nullptr};
}

Gpu lookForGpu()
{
    const ModuleFunction found = moduleFunction("windline_gpu", "windlineGpuModule");
    const auto moduleOf = reinterpret_cast<const WindlineGpuModule* (*)()>(found.function);
    if (moduleOf == nullptr)
        return unusable(text(QT_TRANSLATE_NOOP("Gpu", "The GPU module is not installed.")));
    const WindlineGpuModule* module = moduleOf();
    if (module->interfaceVersion != windlineGpuInterfaceVersion || module->layout != windlineGpuLayout)
        return unusable(text(QT_TRANSLATE_NOOP("Gpu", "The GPU module %1 belongs to another version of Windline."))
                .arg(found.file));
    const char* detail = "";
    const GpuState state = module->state(&detail);
    if (state != GpuState::Usable)
        return unusable(whyNot(state, QString::fromUtf8(detail)));
    std::unique_ptr<Device> device(module->open());
    if (!device)
        return unusable(whyNot(GpuState::Failing, text(QT_TRANSLATE_NOOP("Gpu", "it cannot be opened"))));
    const QString name = nameOf(device->facts());
    return {{{}, name.toStdString()}, std::make_shared<GpuContext>(std::move(device), forRanges)};
}

} // namespace

const Gpu& theGpu()
{
    // Never destroyed: at the end of the program the driver may be gone before it.
    static const Gpu& gpu = *new Gpu(lookForGpu());
    return gpu;
}

} // namespace windline
