// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/machine/machine.h"

#include "engine/model/time.h"

#include <QSysInfo>
#include <QThread>

#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace windline {

namespace {

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return {};
}

std::string instructionSet()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("x86-64-v4"))
        return "x86-64-v4";
    if (__builtin_cpu_supports("x86-64-v3"))
        return "x86-64-v3";
    if (__builtin_cpu_supports("x86-64-v2"))
        return "x86-64-v2";
#endif
    return QSysInfo::currentCpuArchitecture().toStdString();
}

std::string compiler()
{
#if defined(__clang__)
    return "Clang " __clang_version__;
#elif defined(__GNUC__)
    return "GCC " __VERSION__;
#else
    return {};
#endif
}

} // namespace

Machine thisMachine()
{
    Machine machine;
    machine.processor = processorName();
    machine.cores = std::max(QThread::idealThreadCount(), 1);
    machine.memoryBytes =
        static_cast<std::int64_t>(::sysconf(_SC_PHYS_PAGES)) * static_cast<std::int64_t>(::sysconf(_SC_PAGESIZE));
    machine.system =
        (QSysInfo::prettyProductName() + ", " + QSysInfo::kernelType() + ' ' + QSysInfo::kernelVersion()).toStdString();
    machine.instructionSet = instructionSet();
    machine.windlineVersion = WINDLINE_VERSION;
    machine.qtVersion = qVersion();
    machine.compiler = compiler();
    machine.date = toIso(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    return machine;
}

} // namespace windline
