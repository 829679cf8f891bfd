// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"

#include "app/gpu_loader.h"
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"

namespace windline {

StrategyCatalog makeStrategies()
{
    StrategyCatalog catalog;
    catalog.add({"sequential", {}, [](int) { return makeSequentialStrategy(); }});
    catalog.add({"parallel", {}, [](int workers) { return makeParallelStrategy(workers); }});
    catalog.add({"gpu", whyNoGpu(), {}});
    return catalog;
}

} // namespace windline
