// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/snapshot_queue.h"

#include <algorithm>
#include <utility>

namespace windline {

SnapshotQueue::SnapshotQueue(MetSeries& series, const MetSelection& selection, WindMaker& maker,
    std::vector<std::size_t> order, Keeping keeping, Foreseen foreseen)
    : m_series(series)
    , m_selection(selection)
    , m_maker(maker)
    , m_order(std::move(order))
    , m_keeping(std::move(keeping))
    , m_foreseen(std::move(foreseen))
{
    constexpr int snapshotsAtOnce = 2; // one is read, one is prepared
    for (int i = 0; i < snapshotsAtOnce; ++i)
        m_free.push_back(std::make_unique<MetSnapshot>());
    m_reading = std::jthread([this] { readAll(); });
    m_preparing = std::jthread([this] { prepareAll(); });
}

SnapshotQueue::~SnapshotQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
}

template <typename Condition> bool SnapshotQueue::wait(std::unique_lock<std::mutex>& lock, const Condition& condition)
{
    m_changed.wait(lock, [&] { return m_isEnding || condition(); });
    return !m_isEnding;
}

void SnapshotQueue::readAll()
{
    for (const std::size_t index : m_order) {
        Read next;
        if (!read(index, next))
            return;
        const bool failed = next.error != nullptr;
        {
            std::unique_lock lock(m_mutex);
            if (!wait(lock, [&] { return !m_read; }))
                return;
            m_read = std::move(next);
        }
        m_changed.notify_all();
        if (failed)
            return;
    }
}

bool SnapshotQueue::read(std::size_t index, Read& read)
{
    if (m_keeping.cache)
        read.kept = m_keeping.cache->find(m_keeping.origin, m_selection.times[index]);
    if (!read.kept) {
        {
            std::unique_lock lock(m_mutex);
            if (!wait(lock, [&] { return !m_free.empty(); }))
                return false;
            read.snapshot = std::move(m_free.back());
            m_free.pop_back();
        }
        try {
            m_series.read(m_selection, index, *read.snapshot);
        } catch (...) {
            read.error = std::current_exception();
        }
    }
    read.readAt = m_clock.seconds();
    return true;
}

std::shared_ptr<const PreparedWinds> SnapshotQueue::prepare(const Read& read)
{
    if (read.kept) {
        m_maker.reuse(*read.kept);
        return read.kept;
    }
    std::shared_ptr<const PreparedWinds> prepared = m_maker.prepare(*read.snapshot);
    if (m_keeping.cache)
        m_keeping.cache->keep(m_keeping.origin, prepared);
    return prepared;
}

void SnapshotQueue::prepareAll()
{
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        Read read;
        {
            // Not before the last one was taken: prepared snapshots are large too.
            std::unique_lock lock(m_mutex);
            if (!wait(lock, [&] { return m_read && !m_prepared; }))
                return;
            read = *std::exchange(m_read, std::nullopt);
        }
        m_changed.notify_all();
        Prepared prepared{nullptr, read.error, read.readAt};
        try {
            if (!prepared.error)
                prepared.snapshot = prepare(read);
        } catch (...) {
            prepared.error = std::current_exception();
        }
        const bool failed = prepared.error != nullptr;
        const std::shared_ptr<const PreparedWinds> foreseen = prepared.snapshot;
        {
            const std::scoped_lock lock(m_mutex);
            if (read.snapshot)
                m_free.push_back(std::move(read.snapshot));
            m_prepared = std::move(prepared);
        }
        m_changed.notify_all();
        if (foreseen && m_foreseen)
            m_foreseen(*foreseen); // who waits for the snapshot does not wait for this
        if (failed)
            return;
    }
}

std::shared_ptr<const PreparedWinds> SnapshotQueue::next()
{
    const double from = m_clock.seconds();
    Prepared prepared;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_prepared.has_value(); });
        prepared = *std::exchange(m_prepared, std::nullopt);
    }
    m_changed.notify_all();
    const double until = m_clock.seconds();
    const double read = std::clamp(prepared.readAt, from, until);
    m_secondsReading += read - from;
    m_secondsPreparing += until - read;
    if (prepared.error)
        std::rethrow_exception(prepared.error);
    return prepared.snapshot;
}

} // namespace windline
