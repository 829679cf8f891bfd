// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "app/strategies.h"
#include "engine/calibration/calibrate.h"

#include <iostream>

namespace windline {

int calibrateCommand()
{
    const Interrupt interrupt;
    const StrategyCatalog strategies = makeStrategies();
    ProgressLine progress;
    const CalibrationResult result = calibrate(
        strategies, {interrupt.token(), [&progress](double fraction) { progress.show("measuring", fraction); }});
    progress.clear();
    if (!result.costs) {
        std::cerr << "windline-cli: interrupted; nothing was changed.\n";
        return exitInterrupted;
    }
    std::cout << describeCosts(*result.costs);
    if (const StrategyEntry* gpu = strategies.find("gpu"))
        std::cout << "GPU: " << (gpu->isAvailable() ? gpu->deviceName() : "none. " + gpu->whyUnavailable()) << '\n';
    if (!result.note.empty())
        std::cerr << "windline-cli: warning: " << result.note << '\n';
    if (!result.warning.empty()) {
        std::cerr << "windline-cli: " << result.warning << '\n';
        return exitRunFailed;
    }
    if (result.file)
        std::cout << "wrote " << result.file->string() << '\n';
    else
        std::cout << "not kept, as WINDLINE_CALIBRATION=none asks for\n";
    return exitDone;
}

} // namespace windline
