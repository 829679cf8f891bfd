// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one more start takes when the meteorology is kept from the run before, as the window keeps it: from the request
// to the finished trajectory, drawing aside. For docs/performance.md; no test.
//   one_more_start HOURS FILE...
#include "app/strategies.h"
#include "engine/model/engine_error.h"
#include "engine/readers/open_reader.h"
#include "engine/run/run.h"
#include "engine/run/snapshot_cache.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

using namespace windline;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        std::fputs("one_more_start HOURS FILE...\n", stderr);
        return 2;
    }
    const StrategyCatalog strategies = makeStrategies();
    SnapshotCache cache(std::numeric_limits<std::uint64_t>::max());
    RunRequest request;
    request.duration = std::chrono::hours(std::atoi(argv[1]));
    request.meteorology.assign(argv + 2, argv + argc);
    RunMonitor monitor;
    monitor.cache = &cache;
    std::vector<double> kept;
    try {
        request.startTime = openMeteorology(request.meteorology).times().front();
        for (int i = 0; i < 10; ++i) {
            StartPoint start;
            start.latitudeDegrees = 40 + i;
            start.longitudeDegrees = 20.0 * i;
            start.height = 1500;
            request.starts = {start};
            const RunResult result = run(request, strategies, monitor);
            if (result.report.outcome != RunOutcome::Completed) {
                std::fputs("The run was not completed.\n", stderr);
                return 3;
            }
            if (i == 0)
                std::printf("first start %.3f s, kept %.0f MB\n", result.report.seconds.total,
                    static_cast<double>(cache.bytes()) / 1e6);
            else
                kept.push_back(result.report.seconds.total);
        }
    } catch (const EngineError& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    std::ranges::sort(kept);
    std::printf("one more start: median %.1f ms, longest %.1f ms\n", 1000 * kept[kept.size() / 2], 1000 * kept.back());
    return 0;
}
