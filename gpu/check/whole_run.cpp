// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/check_run.h"

#include "gpu/gpu_advance.h"

#include <chrono>
#include <cstdio>
#include <thread>

namespace windline {

void measureWholeRun(Device& device, std::size_t count)
{
    constexpr int intervals = 8;
    const MadeAtmosphere made({1, 37, intervals + 1});
    std::printf(
        "\n%.0e parcels x 24 h x 600 s, 1 degree, 37 levels, winds brought interval by interval, nothing read\n",
        static_cast<double>(count));
    DeviceWinds winds(device, forRangesOnThreads);
    GpuAdvance gpu(device, winds, forRangesOnThreads);
    for (const bool hasOutput : {false, true}) {
        StepRule rule;
        rule.longestStepSeconds = 600;
        rule.outputIntervalSeconds = hasOutput ? 3'600 : 86'400;
        const std::size_t pointsPerParcel = hasOutput ? 6 : 4;
        for (int repeat = 0; repeat < 3; ++repeat) {
            std::vector<Parcel> parcels = made.parcels(count, 3);
            std::vector<std::size_t> numbers(count);
            std::vector<PathPoint> points(count * pointsPerParcel);
            for (std::size_t i = 0; i < count; ++i) {
                numbers[i] = i;
                parcels[i].firstPoint = i * pointsPerParcel;
                parcels[i].endTime = 86'400;
            }
            winds.forget(); // they are to be brought anew
            gpu.beginRun();
            const std::size_t broughtBefore = winds.bytesBrought();
            const auto bringTime = [&](const WindView& view, bool isFirst) {
                const auto nodes = static_cast<std::size_t>(view.rows) * view.columns;
                winds.expect({isFirst ? view.firstId : view.lastId, isFirst ? view.first : view.last,
                    nodes * view.levels * sizeof(WindValues)});
            };
            const auto begin = std::chrono::steady_clock::now();
            double advancing = 0;
            double onDevice = 0;
            std::int64_t steps = 0;
            bringTime(made.view(0), true);
            bringTime(made.view(0), false);
            for (int i = 0; i < intervals; ++i) {
                std::jthread ahead; // as the queue of snapshots does it
                if (i + 1 < intervals)
                    ahead = std::jthread([&] { bringTime(made.view(i + 1), false); });
                GpuAdvance::Progress progress;
                const auto from = std::chrono::steady_clock::now();
                gpu.advance({made.view(i), rule, parcels, points, numbers, count}, {}, {}, progress);
                advancing += std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
                onDevice += progress.deviceSeconds;
                steps += progress.result.steps;
            }
            const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            std::printf(
                "%s: %.3f s, of them in advance() %.3f s, of the device %.3f s; %.2f G steps/s; winds %.0f MB%s\n",
                hasOutput ? "hourly output" : "output off   ", seconds, advancing, onDevice,
                static_cast<double>(steps) / seconds / 1e9,
                static_cast<double>(winds.bytesBrought() - broughtBefore) / 1e6,
                repeat == 0 ? " (the first time)" : "");
        }
    }
}

} // namespace windline
