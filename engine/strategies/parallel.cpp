// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/parallel.h"

#include "engine/strategies/advance_tile.h"
#include "engine/strategies/tiles.h"

#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>

namespace windline {

namespace {

// About what one parcel, begun at the start of the task, takes; parcels that start later take fewer.
double stepsPerParcel(const IntervalTask& task)
{
    const double intervalEnd = std::visit(
        [&task](const auto& winds) { return task.rule.direction > 0 ? winds.timeLast : winds.timeFirst; }, task.winds);
    const double until = std::isnan(task.rule.until) ? intervalEnd : task.rule.until;
    const double seconds = task.parcels.empty() ? 0 : std::fabs(until - task.parcels.front().time);
    return std::max(seconds / task.rule.longestStepSeconds, 1.0);
}

// The work of one interval, shared by those who come in time. A thread that wakes when nothing is left to take, on a
// busy machine long after, finds it closed: nobody waits for it, and it touches nothing of the task.
class SharedWork {
public:
    SharedWork(const IntervalTask& task, std::size_t workers, std::size_t smallest, std::size_t batchSize,
        const std::stop_token& stop)
        : m_task(task)
        , m_tiles(task.parcels.size(), workers, smallest, batchSize)
        , m_stop(stop)
    {
    }

    void join()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_isClosed)
                return;
            ++m_busy;
        }
        AdvanceResult mine;
        while (!m_stop.stop_requested()) {
            const Tiles::Tile tile = m_tiles.take();
            if (tile.count == 0)
                break;
            mine.add(advanceTile(m_task, m_task.parcels.subspan(tile.begin, tile.count), m_stop));
        }
        const std::scoped_lock lock(m_mutex);
        m_result.add(mine);
        if (--m_busy == 0)
            m_idle.notify_all();
    }

    AdvanceResult close()
    {
        std::unique_lock lock(m_mutex);
        m_isClosed = true;
        m_idle.wait(lock, [this] { return m_busy == 0; });
        return m_result;
    }

private:
    const IntervalTask m_task;
    Tiles m_tiles;
    const std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable m_idle;
    int m_busy = 0;
    bool m_isClosed = false;
    AdvanceResult m_result;
};

class Parallel final : public Strategy {
public:
    Parallel(int workers, int batchSize)
        : m_workers(std::max(workers, 1))
        , m_batchSize(static_cast<std::size_t>(std::max(batchSize, 0)))
    {
        m_pool.setMaxThreadCount(std::max(m_workers - 1, 1));
        m_pool.setExpiryTimeout(-1); // as long as the run: waiting for meteorology is no reason to end threads
    }

    std::string_view name() const override { return "parallel"; }
    int workers() const override { return m_workers; }

    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        const double steps = stepsPerParcel(task);
        const int used = workersWorthWaking(m_workers, steps * static_cast<double>(task.parcels.size()));
        if (used == 1)
            return advanceTile(task, task.parcels, stop);

        constexpr double stepsPerTile = 1000; // some 40 microseconds, hundreds of times what taking a tile costs
        const auto smallest = static_cast<std::size_t>(std::max(stepsPerTile / steps, 1.0));
        const auto work =
            std::make_shared<SharedWork>(task, static_cast<std::size_t>(used), smallest, m_batchSize, stop);
        for (int i = 1; i < used; ++i)
            m_pool.start([work] { work->join(); });
        work->join();
        return work->close();
    }

private:
    const int m_workers;
    const std::size_t m_batchSize;
    QThreadPool m_pool;
};

} // namespace

int workersWorthWaking(int workers, double parcelSteps)
{
    constexpr double stepsPerWorker = 2000; // some 80 microseconds; a thread wakes in 5 to 50
    return static_cast<int>(std::clamp(parcelSteps / stepsPerWorker, 1.0, static_cast<double>(std::max(workers, 1))));
}

std::unique_ptr<Strategy> makeParallelStrategy(int workers, int batchSize)
{
    return std::make_unique<Parallel>(workers, batchSize);
}

} // namespace windline
