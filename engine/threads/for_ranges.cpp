// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/threads/for_ranges.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <semaphore>

namespace windline {

namespace {

std::atomic<int> threadLimit = 0; // 0: one for each core

QThreadPool& pool()
{
    static QThreadPool threads;
    return threads;
}

// The ranges of one call, taken by whoever is free.
class Ranges {
public:
    Ranges(std::size_t count, std::size_t size, const std::function<void(std::size_t, std::size_t)>& work)
        : m_count(count)
        , m_size(size)
        , m_work(work)
    {
    }

    void take()
    {
        try {
            for (std::size_t begin = m_next.fetch_add(m_size); begin < m_count; begin = m_next.fetch_add(m_size))
                m_work(begin, std::min(begin + m_size, m_count));
        } catch (...) {
            m_next.store(m_count);
            const std::scoped_lock lock(m_mutex);
            if (!m_error)
                m_error = std::current_exception();
        }
    }

    void rethrow() const
    {
        if (m_error)
            std::rethrow_exception(m_error);
    }

private:
    const std::size_t m_count;
    const std::size_t m_size;
    const std::function<void(std::size_t, std::size_t)>& m_work;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_error;
};

} // namespace

int preparationThreads()
{
    const int limit = threadLimit;
    return limit > 0 ? limit : std::max(QThread::idealThreadCount(), 1);
}

void setPreparationThreads(int threads)
{
    threadLimit = std::max(threads, 0);
}

void forRanges(std::size_t count, std::size_t grain, const std::function<void(std::size_t, std::size_t)>& work)
{
    if (count == 0)
        return;
    constexpr std::size_t rangesPerThread = 4; // evens out threads that are slow or busy elsewhere
    const auto threads = static_cast<std::size_t>(preparationThreads());
    const std::size_t size = std::max({grain, count / (threads * rangesPerThread), std::size_t(1)});
    Ranges ranges(count, size, work);

    // Only threads that are free now: a call within a call, or beside one, must not wait for the others' work.
    const std::size_t wanted = std::min(threads, (count + size - 1) / size) - 1;
    std::counting_semaphore<> done(0);
    std::size_t helpers = 0;
    while (helpers < wanted && pool().tryStart([&] {
        ranges.take();
        done.release();
    }))
        ++helpers;
    ranges.take();
    for (std::size_t i = 0; i < helpers; ++i)
        done.acquire();
    ranges.rethrow();
}

} // namespace windline
