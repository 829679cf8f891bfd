// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strategies/hybrid.h"

#include "engine/strategies/interval_split.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <limits>
#include <mutex>
#include <thread>
#include <utility>

namespace windline {

namespace {

double machineSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

IntervalTask partOf(const IntervalTask& task, std::size_t begin, std::size_t count)
{
    IntervalTask part = task; // points are those of the whole: parcels know where theirs are
    part.parcels = task.parcels.subspan(begin, count);
    if (!task.numbers.empty())
        part.numbers = task.numbers.subspan(begin, count);
    return part;
}

double firstTimeOf(const IntervalTask& task)
{
    return std::visit([](const auto& winds) { return winds.timeFirst; }, task.winds);
}

class Hybrid final : public Strategy {
public:
    Hybrid(std::unique_ptr<Strategy> fast, std::unique_ptr<Strategy> other, std::function<double()> clockSeconds)
        : m_fast(std::move(fast))
        , m_other(std::move(other))
        , m_clock(clockSeconds ? std::move(clockSeconds) : std::function<double()>(machineSeconds))
        , m_thread([this](const std::stop_token& end) { workWhenWoken(end); })
    {
    }

    std::string_view name() const override { return "hybrid"; }
    // The threads that are asked for and compute. That of the fast one waits for it.
    int workers() const override { return m_other->workers(); }
    std::size_t parcelsAtOnce() const override { return std::max(m_fast->parcelsAtOnce(), m_other->parcelsAtOnce()); }
    // A new order moves parcels from one to the other, and putting them in order may take longer than the fast one
    // does.
    bool gainsByOrder() const override
    {
        return m_fast->gainsByOrder() || (m_other->gainsByOrder() && m_split.gaveAllTo(IntervalSplit::Back));
    }

    void beginRun() override
    {
        m_split.forget();
        m_windsFrom = std::numeric_limits<double>::quiet_NaN();
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
        const double windsFrom = firstTimeOf(task);
        m_split.begin(task.parcels.size(), foreseenStepsPerParcel(task), m_windsFrom != windsFrom);
        m_windsFrom = windsFrom;
        while (!work.end.stop_requested()) {
            work.part = m_split.next();
            const bool hasFront = work.part[IntervalSplit::Front].count > 0;
            const bool hasBack = work.part[IntervalSplit::Back].count > 0;
            if (!hasFront && !hasBack) {
                m_split.end();
                break;
            }
            if (hasFront && hasBack) {
                wake(work);
                take(IntervalSplit::Back, work);
                waitForFast();
            } else {
                take(hasFront ? IntervalSplit::Front : IntervalSplit::Back, work);
            }
            if (work.end.stop_requested()) // what was done is not all that was asked for
                break;
            for (const IntervalSplit::Side side : {IntervalSplit::Front, IntervalSplit::Back})
                if (work.part[side].count > 0)
                    m_split.done(side, work.stepsOfPart[side], work.secondsOfPart[side]);
        }
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
        IntervalSplit::Part part{};
        // Of the part, by side.
        std::array<double, 2> stepsOfPart{};
        std::array<double, 2> secondsOfPart{};
        std::array<AdvanceResult, 2> results{};
        std::mutex mutex{};
        std::exception_ptr failure{}; // the first
    };

    // One side's chunk of the part, as many parcels at once as it takes.
    void take(IntervalSplit::Side side, Work& work) noexcept
    {
        Strategy& strategy = side == IntervalSplit::Front ? *m_fast : *m_other;
        try {
            const std::stop_token stop = work.end.get_token();
            const std::size_t atOnce = std::max<std::size_t>(strategy.parcelsAtOnce(), 1);
            const auto [begin, count] = work.part[side];
            const double from = m_clock();
            std::int64_t steps = 0;
            for (std::size_t done = 0; done < count && !stop.stop_requested(); done += atOnce) {
                const std::size_t some = std::min(count - done, atOnce);
                const AdvanceResult result = strategy.advance(partOf(work.task, begin + done, some), stop);
                work.results[side].add(result);
                steps += result.steps;
            }
            work.stepsOfPart[side] = static_cast<double>(steps);
            work.secondsOfPart[side] = m_clock() - from;
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
    double m_windsFrom = std::numeric_limits<double>::quiet_NaN(); // of the call before: their first time
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
