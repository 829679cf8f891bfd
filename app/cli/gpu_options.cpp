// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gpu_options.h"

#include "app/cli/numbers.h"

#include <cmath>

namespace windline {

void readGpuOptions(const RunArguments& arguments, RunRequest& request, ProblemList& problems)
{
    request.useGpu = !arguments.noGpu;
    request.gpuCompactWinds = arguments.gpuCompactWinds;
    const std::optional<double> batchSize = toNumber(arguments.gpuBatchSize);
    if (!batchSize || *batchSize != std::floor(*batchSize) || std::fabs(*batchSize) > 1e9)
        problems.add("--gpu-batch-size",
            inQuotes(arguments.gpuBatchSize)
                + " is not a whole number of parcels such as 1000000 (0: as many as suit it).");
    else
        request.gpuBatchSize = static_cast<int>(*batchSize);
}

} // namespace windline
