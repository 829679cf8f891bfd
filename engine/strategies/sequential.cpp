// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/sequential.h"

#include "engine/kernel/advect.h"

#include <algorithm>

namespace windline {

namespace {

constexpr std::size_t parcelsBetweenStopChecks = 64; // a fraction of a millisecond

class Sequential final : public Strategy {
public:
    std::string_view name() const override { return "sequential"; }
    int workers() const override { return 1; }

    std::int64_t advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        std::int64_t steps = 0;
        for (std::size_t done = 0; done < task.parcels.size() && !stop.stop_requested();
            done += parcelsBetweenStopChecks)
            steps += advanceTile(
                task, task.parcels.subspan(done, std::min(parcelsBetweenStopChecks, task.parcels.size() - done)));
        return steps;
    }
};

} // namespace

std::int64_t advanceTile(const IntervalTask& task, std::span<Parcel> tile)
{
    std::int64_t steps = 0;
    for (Parcel& parcel : tile)
        steps += advanceThroughInterval(task.winds, task.rule, parcel, task.points.data() + parcel.firstPoint);
    return steps;
}

std::unique_ptr<Strategy> makeSequentialStrategy()
{
    return std::make_unique<Sequential>();
}

} // namespace windline
