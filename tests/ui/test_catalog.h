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
    catalog.add({"sequential", {}, [](int) { return makeSequentialStrategy(); }});
    catalog.add({"parallel", {}, [](int workers) { return makeParallelStrategy(workers); }});
    catalog.add({"gpu", "no graphics processor was found", {}});
    return catalog;
}

} // namespace windline
