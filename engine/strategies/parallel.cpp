// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/parallel.h"

#include "engine/strategies/advance_tile.h"

#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>
#include <mutex>
#include <vector>

namespace windline {

namespace {

class Parallel final : public Strategy {
public:
    explicit Parallel(int workers) { m_pool.setMaxThreadCount(std::max(workers, 1)); }

    std::string_view name() const override { return "parallel"; }
    int workers() const override { return m_pool.maxThreadCount(); }

    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        std::vector<std::span<Parcel>> tiles;
        const std::size_t size = tileSize(task.parcels.size());
        for (std::size_t begin = 0; begin < task.parcels.size(); begin += size)
            tiles.push_back(task.parcels.subspan(begin, std::min(size, task.parcels.size() - begin)));

        AdvanceResult result;
        std::mutex mutex;
        QtConcurrent::blockingMap(&m_pool, tiles, [&](std::span<Parcel>& tile) {
            const AdvanceResult ofTile = advanceTile(task, tile, stop);
            const std::scoped_lock lock(mutex);
            result.add(ofTile);
        });
        return result;
    }

private:
    // Small enough to share the work evenly, large enough not to pay for the queue.
    std::size_t tileSize(std::size_t parcels) const
    {
        constexpr std::size_t smallest = 8;
        constexpr std::size_t largest = 512;
        constexpr std::size_t tilesPerWorker = 8;
        const std::size_t even = parcels / (static_cast<std::size_t>(workers()) * tilesPerWorker) + 1;
        return std::clamp(even, smallest, largest);
    }

    QThreadPool m_pool;
};

} // namespace

std::unique_ptr<Strategy> makeParallelStrategy(int workers)
{
    return std::make_unique<Parallel>(workers);
}

} // namespace windline
