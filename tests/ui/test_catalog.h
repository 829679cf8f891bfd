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
    catalog.add({"sequential", [](const StrategySettings&) { return makeSequentialStrategy(); }});
    catalog.add({"parallel",
        [](const StrategySettings& settings) { return makeParallelStrategy(settings.workers, settings.batchSize); }});
    catalog.add({"gpu", {}, [] { return StrategyDevice{"no graphics processor was found"}; }, true});
    return catalog;
}

// With a GPU, as far as the window can tell.
inline StrategyCatalog testCatalogWithGpu()
{
    StrategyCatalog catalog;
    catalog.add({"sequential", [](const StrategySettings&) { return makeSequentialStrategy(); }});
    for (const char* id : {"gpu", "hybrid"})
        catalog.add({id, [](const StrategySettings&) { return makeSequentialStrategy(); },
            [] { return StrategyDevice{{}, "Example GPU, 8 GB, driver 580.1"}; }, true});
    return catalog;
}

} // namespace windline
