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
    catalog.add({.id = "gpu", .whyUnavailable = "no graphics processor was found", .make = {}, .usesGpu = true});
    return catalog;
}

// With a GPU, as far as the window can tell.
inline StrategyCatalog testCatalogWithGpu()
{
    StrategyCatalog catalog;
    catalog.add({"sequential", {}, [](const StrategySettings&) { return makeSequentialStrategy(); }});
    for (const char* id : {"gpu", "hybrid"})
        catalog.add({.id = id,
            .whyUnavailable = {},
            .make = [](const StrategySettings&) { return makeSequentialStrategy(); },
            .device = "Example GPU, 8 GB, driver 580.1",
            .usesGpu = true});
    return catalog;
}

} // namespace windline
