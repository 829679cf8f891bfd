// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/sequential.h"

#include "engine/kernel/advect.h"

namespace windline {

namespace {

class Sequential final : public Strategy {
public:
    std::string_view name() const override { return "sequential"; }
    int workers() const override { return 1; }

    std::int64_t advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        return advanceTile(task, task.parcels, stop);
    }
};

} // namespace

std::int64_t advanceTile(const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop)
{
    std::int64_t steps = 0;
    for (Parcel& parcel : tile) {
        if (stop.stop_requested())
            break;
        steps += advanceThroughInterval(task.winds, task.rule, parcel, task.points.data() + parcel.firstPoint);
    }
    return steps;
}

std::unique_ptr<Strategy> makeSequentialStrategy()
{
    return std::make_unique<Sequential>();
}

} // namespace windline
