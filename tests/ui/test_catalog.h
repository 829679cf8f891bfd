// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"
#include "engine/strategies/strategy_catalog.h"

namespace windline {

// The strategies of every computer, and one that this computer lacks.
inline StrategyCatalog testCatalog()
{
    StrategyCatalog catalog;
    catalog.add({"sequential", {}, [](const StrategySettings&) { return makeSequentialStrategy(); }});
    catalog.add({"parallel", {},
        [](const StrategySettings& settings) { return makeParallelStrategy(settings.workers, settings.batchSize); }});
    catalog.add({"gpu", "no graphics processor was found", {}});
    return catalog;
}

} // namespace windline
