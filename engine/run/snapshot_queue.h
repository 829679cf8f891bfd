// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_series.h"
#include "engine/run/snapshot_cache.h"
#include "engine/run/stopwatch.h"
#include "engine/winds/wind_maker.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace windline {

// Takes from `cache`, and leaves there for others, snapshots of this origin; without a cache none.
struct Keeping {
    SnapshotCache* cache = nullptr;
    std::string origin;
};

// Hands out prepared snapshots in the order in which a run needs them, in two stages on threads of their own: while the
// caller works with the last ones, the next is prepared and the one after it is read.
// Holds at most two snapshots as they were read and one that is prepared and not yet handed out.
class SnapshotQueue {
public:
    // Told of each snapshot as soon as it is prepared, on a thread of the queue.
    using Foreseen = std::function<void(const PreparedWinds&)>;

    // order: indices of selection.times. All references must outlive the queue.
    SnapshotQueue(MetSeries& series, const MetSelection& selection, WindMaker& maker, std::vector<std::size_t> order,
        Keeping keeping = {}, Foreseen foreseen = {});
    ~SnapshotQueue(); // waits for what is being read or prepared, begins nothing more

    SnapshotQueue(const SnapshotQueue&) = delete;
    SnapshotQueue& operator=(const SnapshotQueue&) = delete;

    // The next snapshot of the order, which must not be at its end. Throws what MetSeries::read and WindMaker::prepare
    // throw, when it is this snapshot's turn.
    std::shared_ptr<const PreparedWinds> next();

    // Seconds that next() has kept the caller waiting, by what was done to the snapshot meanwhile.
    double secondsReading() const { return m_secondsReading; }
    double secondsPreparing() const { return m_secondsPreparing; }

private:
    // A snapshot on its way, or why it ends here. Moments are seconds of m_clock.
    struct Read {
        std::unique_ptr<MetSnapshot> snapshot;
        std::shared_ptr<const PreparedWinds> kept; // in place of it, from the cache
        std::exception_ptr error;
        double readAt = 0;
    };
    struct Prepared {
        std::shared_ptr<const PreparedWinds> snapshot;
        std::exception_ptr error;
        double readAt = 0;
    };

    void readAll();
    bool read(std::size_t index, Read& read); // false: the queue is to end
    std::shared_ptr<const PreparedWinds> prepare(const Read& read);
    void prepareAll();
    // Waits until condition() holds, called with the lock held; false: the queue is to end.
    template <typename Condition> bool wait(std::unique_lock<std::mutex>& lock, const Condition& condition);

    MetSeries& m_series;
    const MetSelection& m_selection;
    WindMaker& m_maker;
    const std::vector<std::size_t> m_order;
    const Keeping m_keeping;
    const Foreseen m_foreseen;
    const Stopwatch m_clock;
    double m_secondsReading = 0;
    double m_secondsPreparing = 0;

    std::mutex m_mutex; // for what follows
    std::condition_variable m_changed;
    bool m_isEnding = false;
    std::vector<std::unique_ptr<MetSnapshot>> m_free; // memory to read into
    std::optional<Read> m_read;
    std::optional<Prepared> m_prepared;

    std::jthread m_reading;
    std::jthread m_preparing;
};

} // namespace windline
