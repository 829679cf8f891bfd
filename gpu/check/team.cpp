// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/team.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace windline {

namespace {

// Threads that wait for work, as an engine's pool has them.
class Team {
public:
    Team()
    {
        for (unsigned i = 1; i < std::max(std::thread::hardware_concurrency(), 2U); ++i)
            m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }
    ~Team()
    {
        for (std::jthread& thread : m_threads)
            thread.request_stop();
        m_turn.fetch_add(1);
        m_turn.notify_all();
    }

    std::size_t size() const { return m_threads.size() + 1; }

    // All at once. One who comes while the team is at work for another works alone.
    void work(const std::function<void()>& task)
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        if (!lock)
            return task();
        m_task = &task;
        m_busy = m_threads.size();
        m_turn.fetch_add(1);
        m_turn.notify_all();
        task();
        for (std::size_t busy = m_busy; busy > 0; busy = m_busy)
            m_busy.wait(busy);
    }

private:
    // Each turn is served by every thread before the next one comes.
    void serve(const std::stop_token& stop)
    {
        for (unsigned served = 0;; ++served) {
            m_turn.wait(served);
            if (stop.stop_requested())
                return;
            (*m_task)();
            if (m_busy.fetch_sub(1) == 1)
                m_busy.notify_all();
        }
    }

    std::mutex m_mutex;
    std::atomic<unsigned> m_turn = 0;
    std::atomic<std::size_t> m_busy = 0;
    const std::function<void()>* m_task = nullptr;
    std::vector<std::jthread> m_threads;
};

} // namespace

void forRangesOnThreads(
    std::size_t count, std::size_t grain, const std::function<void(std::size_t begin, std::size_t end)>& work)
{
    static Team team;
    const std::size_t size = std::max(grain, count / (4 * team.size()) + 1);
    if (count <= size) {
        work(0, count);
        return;
    }
    std::atomic<std::size_t> next = 0;
    team.work([&] {
        for (std::size_t begin = next.fetch_add(size); begin < count; begin = next.fetch_add(size))
            work(begin, std::min(begin + size, count));
    });
}

} // namespace windline
