// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/hybrid.h"

#include "engine/strategies/interval_split.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace windline {

namespace {

double machineSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

IntervalTask partOf(const IntervalTask& task, const IntervalSplit::Chunk& chunk)
{
    IntervalTask part = task; // points are those of the whole: parcels know where theirs are
    part.parcels = task.parcels.subspan(chunk.begin, chunk.count);
    if (!task.numbers.empty())
        part.numbers = task.numbers.subspan(chunk.begin, chunk.count);
    return part;
}

class Hybrid final : public Strategy {
public:
    Hybrid(std::unique_ptr<Strategy> fast, std::unique_ptr<Strategy> other, std::function<double()> clockSeconds)
        : m_fast(std::move(fast))
        , m_other(std::move(other))
        , m_clock(clockSeconds ? std::move(clockSeconds) : std::function<double()>(machineSeconds))
        , m_split(m_fast->parcelsAtOnce(), m_other->parcelsAtOnce())
        , m_thread([this](const std::stop_token& end) { workWhenWoken(end); })
    {
    }

    std::string_view name() const override { return "hybrid"; }
    // The threads that are asked for and compute. That of the fast one waits for it.
    int workers() const override { return m_other->workers(); }
    std::size_t parcelsAtOnce() const override { return std::max(m_fast->parcelsAtOnce(), m_other->parcelsAtOnce()); }

    void beginRun() override
    {
        m_split.forget();
        m_fast->beginRun();
        m_other->beginRun();
    }

    void expect(std::span<const MemoryBlock> blocks) override
    {
        m_fast->expect(blocks);
        m_other->expect(blocks);
    }

    std::vector<std::string> notes() const override
    {
        std::vector<std::string> all = m_fast->notes();
        for (std::string& note : m_other->notes())
            all.push_back(std::move(note));
        return all;
    }

    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        if (task.parcels.empty())
            return {};
        Work work{task};
        // What stops one side, be it an exception of the other, stops both.
        const std::stop_callback forward(stop, [&work] { work.end.request_stop(); });
        m_split.begin(task.parcels.size(), foreseenStepsPerParcel(task), m_clock());
        const bool wakes = m_split.uses(IntervalSplit::Front);
        if (wakes)
            wake(work);
        if (m_split.uses(IntervalSplit::Back))
            take(IntervalSplit::Back, work);
        if (wakes)
            waitForFast();
        m_split.end(m_clock(), !work.end.stop_requested());
        if (work.failure)
            std::rethrow_exception(work.failure);
        work.results[0].add(work.results[1]);
        return work.results[0];
    }

private:
    // One call of advance().
    struct Work {
        const IntervalTask& task;
        std::stop_source end{};
        std::array<AdvanceResult, 2> results{};
        std::mutex mutex{};
        std::exception_ptr failure{}; // the first
    };

    // One side's part of the interval.
    void take(IntervalSplit::Side side, Work& work) noexcept
    {
        Strategy& strategy = side == IntervalSplit::Front ? *m_fast : *m_other;
        try {
            const std::stop_token stop = work.end.get_token();
            while (!stop.stop_requested()) {
                const IntervalSplit::Chunk chunk = m_split.claim(side, m_clock());
                if (chunk.count == 0)
                    return;
                const AdvanceResult result = strategy.advance(partOf(work.task, chunk), stop);
                work.results[side].add(result);
                if (!stop.stop_requested()) // otherwise it was not all that was asked for
                    m_split.done(side, static_cast<double>(result.steps), m_clock());
            }
        } catch (...) {
            work.end.request_stop();
            const std::scoped_lock lock(work.mutex);
            if (!work.failure)
                work.failure = std::current_exception();
        }
    }

    void wake(Work& work)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_work = &work;
        }
        m_woken.notify_one();
    }

    void waitForFast()
    {
        std::unique_lock lock(m_mutex);
        m_finished.wait(lock, [this] { return m_work == nullptr; });
    }

    void workWhenWoken(const std::stop_token& end)
    {
        std::unique_lock lock(m_mutex);
        while (m_woken.wait(lock, end, [this] { return m_work != nullptr; })) {
            Work& work = *m_work;
            lock.unlock();
            take(IntervalSplit::Front, work);
            lock.lock();
            m_work = nullptr;
            m_finished.notify_one();
        }
    }

    const std::unique_ptr<Strategy> m_fast;
    const std::unique_ptr<Strategy> m_other;
    const std::function<double()> m_clock;
    IntervalSplit m_split;
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::condition_variable m_finished;
    Work* m_work = nullptr; // for the thread of the fast one; null: none, or it is done
    std::jthread m_thread; // last: it uses all the others
};

} // namespace

double foreseenStepsPerParcel(const IntervalTask& task)
{
    if (task.parcels.empty())
        return 1;
    const double intervalEnd = std::visit(
        [&task](const auto& winds) { return task.rule.direction > 0 ? winds.timeLast : winds.timeFirst; }, task.winds);
    const double until = std::isnan(task.rule.until) ? intervalEnd : task.rule.until;
    constexpr std::size_t most = 64; // they lie far apart in memory
    const std::size_t looked = std::min(task.parcels.size(), most);
    double steps = 0;
    for (std::size_t i = 0; i < looked; ++i) {
        const Parcel& parcel = task.parcels[i * task.parcels.size() / looked];
        const double seconds = std::min(std::fabs(until - parcel.time), std::fabs(parcel.endTime - parcel.time));
        steps += std::max(std::ceil(seconds / task.rule.longestStepSeconds), 1.0);
    }
    return steps / static_cast<double>(looked);
}

std::unique_ptr<Strategy> makeHybridStrategy(
    std::unique_ptr<Strategy> fast, std::unique_ptr<Strategy> other, std::function<double()> clockSeconds)
{
    return std::make_unique<Hybrid>(std::move(fast), std::move(other), std::move(clockSeconds));
}

} // namespace windline
