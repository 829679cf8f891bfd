// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/sequential.h"

#include "engine/strategies/advance_tile.h"

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

} // namespace

std::unique_ptr<Strategy> makeSequentialStrategy()
{
    return std::make_unique<Sequential>();
}

} // namespace windline
