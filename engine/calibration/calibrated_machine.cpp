// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/calibrated_machine.h"

#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <fstream>

namespace windline {

namespace {

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(':');
        if (line.starts_with("model name") && colon != std::string::npos && colon + 2 < line.size())
            return line.substr(colon + 2);
    }
    return QSysInfo::currentCpuArchitecture().toStdString(); // where processors do not give their names
}

} // namespace

CalibratedMachine calibratedMachine()
{
    return {processorName(), std::max(QThread::idealThreadCount(), 1), WINDLINE_VERSION};
}

} // namespace windline
