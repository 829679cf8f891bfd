// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strategies.h"

#include "app/gpu.h"
#include "engine/strategies/hybrid.h"
#include "engine/strategies/parallel.h"
#include "engine/strategies/sequential.h"
#include "gpu/gpu_strategy.h"

#include <QThreadPool>

#include <algorithm>

namespace windline {

namespace {

std::unique_ptr<Strategy> makeParallel(const StrategySettings& settings)
{
    return makeParallelStrategy(settings.workers, settings.batchSize);
}

std::unique_ptr<Strategy> makeGpuOr(const StrategySettings& settings, std::unique_ptr<Strategy> instead)
{
    const GpuSettings forGpu{static_cast<std::size_t>(std::max(settings.gpuBatchSize, 0)), settings.gpuCompactWinds};
    return makeGpuStrategy(theGpu().context, forGpu, std::move(instead));
}

std::unique_ptr<Strategy> makeGpu(const StrategySettings& settings)
{
    return makeGpuOr(settings, makeParallel(settings));
}

std::unique_ptr<Strategy> makeHybrid(const StrategySettings& settings)
{
    // Without the GPU its part is one thread more: all cores are at work on the other one.
    return makeHybridStrategy(makeGpuOr(settings, makeSequentialStrategy()), makeParallel(settings));
}

StrategyDevice gpuDevice()
{
    return theGpu().device;
}

} // namespace

StrategyCatalog makeStrategies()
{
    StrategyCatalog catalog;
    catalog.add({"sequential", [](const StrategySettings&) { return makeSequentialStrategy(); }});
    catalog.add({"parallel", makeParallel});
    catalog.add({"gpu", makeGpu, gpuDevice, true});
    catalog.add({"hybrid", makeHybrid, gpuDevice, true});
    return catalog;
}

void lookForGpuAhead()
{
    QThreadPool::globalInstance()->start([] { theGpu(); });
}

} // namespace windline
