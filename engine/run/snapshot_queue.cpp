// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/snapshot_queue.h"

#include "engine/run/stopwatch.h"

namespace windline {

SnapshotQueue::SnapshotQueue(
    MetSeries& series, const MetSelection& selection, WindMaker& maker, std::vector<std::size_t> order)
    : m_series(series)
    , m_selection(selection)
    , m_maker(maker)
    , m_order(std::move(order))
{
    startNext();
}

SnapshotQueue::~SnapshotQueue()
{
    if (m_loading.valid())
        m_loading.wait();
}

void SnapshotQueue::startNext()
{
    if (m_position >= m_order.size())
        return;
    // Reads are started one after the other, never two at once: the series is used by one thread at a time.
    m_loading = std::async(std::launch::async, [this, index = m_order[m_position]] {
        Loaded loaded;
        const Stopwatch reading;
        MetSnapshot snapshot = m_series.read(m_selection, index);
        loaded.secondsReading = reading.seconds();
        const Stopwatch preparing;
        loaded.snapshot = m_maker.prepare(std::move(snapshot));
        loaded.secondsPreparing = preparing.seconds();
        return loaded;
    });
}

std::shared_ptr<const PreparedWinds> SnapshotQueue::next()
{
    const Stopwatch waiting;
    const Loaded loaded = m_loading.get();
    const double waited = waiting.seconds();
    const double worked = loaded.secondsReading + loaded.secondsPreparing;
    const double readingShare = worked > 0 ? loaded.secondsReading / worked : 1;
    m_secondsReading += waited * readingShare;
    m_secondsPreparing += waited * (1 - readingShare);
    ++m_position;
    startNext();
    return loaded.snapshot;
}

} // namespace windline
