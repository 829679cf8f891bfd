// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/sequential.h"

#include "engine/kernel/accurate_scheme.h"
#include "engine/kernel/advance.h"
#include "engine/kernel/hysplit_scheme.h"

namespace windline {

namespace {

class Sequential final : public Strategy {
public:
    std::string_view name() const override { return "sequential"; }
    int workers() const override { return 1; }

    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        return advanceTile(task, task.parcels, stop);
    }
};

template <typename Scheme>
AdvanceResult advanceWith(
    const Scheme& scheme, const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop)
{
    AdvanceResult result;
    for (Parcel& parcel : tile) {
        if (stop.stop_requested())
            break;
        result.steps += advanceThroughInterval(
            scheme, task.rule, parcel, task.points.data() + parcel.firstPoint, result.largestCellsPerMinute);
    }
    return result;
}

} // namespace

AdvanceResult advanceTile(const IntervalTask& task, std::span<Parcel> tile, const std::stop_token& stop)
{
    if (const auto* winds = std::get_if<HysplitView>(&task.winds))
        return advanceWith(HysplitScheme{*winds, task.rule}, task, tile, stop);
    return advanceWith(AccurateScheme{std::get<WindView>(task.winds), task.rule}, task, tile, stop);
}

std::unique_ptr<Strategy> makeSequentialStrategy()
{
    return std::make_unique<Sequential>();
}

} // namespace windline
