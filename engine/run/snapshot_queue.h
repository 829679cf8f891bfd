// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_series.h"
#include "engine/winds/wind_maker.h"

#include <future>
#include <memory>
#include <vector>

namespace windline {

// Hands out prepared snapshots in the order in which a run needs them, and reads the next one while the caller works
// with the last.
class SnapshotQueue {
public:
    // order: indices of selection.times. All references must outlive the queue.
    SnapshotQueue(MetSeries& series, const MetSelection& selection, WindMaker& maker, std::vector<std::size_t> order);
    ~SnapshotQueue(); // waits for a read in progress

    SnapshotQueue(const SnapshotQueue&) = delete;
    SnapshotQueue& operator=(const SnapshotQueue&) = delete;

    // The next snapshot of the order. Throws EngineError as MetSeries::read does.
    std::shared_ptr<const PreparedWinds> next();

    // Seconds that next() has kept the caller waiting, shared out by what was going on meanwhile.
    double secondsReading() const { return m_secondsReading; }
    double secondsPreparing() const { return m_secondsPreparing; }

private:
    struct Loaded {
        std::shared_ptr<const PreparedWinds> snapshot;
        double secondsReading = 0;
        double secondsPreparing = 0;
    };

    void startNext();

    MetSeries& m_series;
    const MetSelection& m_selection;
    WindMaker& m_maker;
    std::vector<std::size_t> m_order;
    std::size_t m_position = 0; // of the read in progress
    std::future<Loaded> m_loading;
    double m_secondsReading = 0;
    double m_secondsPreparing = 0;
};

} // namespace windline
