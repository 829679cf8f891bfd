// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"

#include "app/gpu_loader.h"
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"

namespace windline {

StrategyCatalog makeStrategies()
{
    StrategyCatalog catalog;
    catalog.add({"sequential", {}, [](const StrategySettings&) { return makeSequentialStrategy(); }});
    catalog.add({"parallel", {},
        [](const StrategySettings& settings) { return makeParallelStrategy(settings.workers, settings.batchSize); }});
    const std::string noGpu = whyNoGpu();
    for (const char* id : {"gpu", "hybrid"}) // the second: GPU and all cores together
        catalog.add({.id = id, .whyUnavailable = noGpu, .make = {}, .device = {}, .usesGpu = true});
    return catalog;
}

} // namespace windline
