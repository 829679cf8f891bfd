// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/calibrated_machine.h"

#include "engine/machine/machine.h"

#include <QString>
#include <QSysInfo>

namespace windline {

CalibratedMachine calibratedMachine()
{
    const Machine machine = thisMachine();
    // The architecture, where processors do not give their names.
    return {machine.processor.empty() ? QSysInfo::currentCpuArchitecture().toStdString() : machine.processor,
        machine.cores, machine.windlineVersion};
}

} // namespace windline
