// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_series.h"
#include "engine/winds/wind_maker.h"

#include <cstdint>
#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace windline {

// Tells files apart from what they were before: path, size, time of the last change and place on the disk of each.
std::string fileStamps(std::span<const std::filesystem::path> files);

// Meteorology kept from one run to the next, so that the next one reads nothing: the open files, and prepared snapshots
// up to a bound, those used least recently given up first. May be used by several runs at once.
class SnapshotCache {
public:
    explicit SnapshotCache(std::uint64_t mostBytes = usualBytes());

    static std::uint64_t usualBytes(); // a quarter of the machine's memory
    void setMostBytes(std::uint64_t bytes); // 0: nothing is kept
    std::uint64_t bytes() const; // of the snapshots kept

    // The files with these stamps, opened by an earlier run, for one run alone; nothing when there are none.
    std::optional<MetSeries> takeSeries(const std::string& stamps);
    void giveSeries(const std::string& stamps, MetSeries series);

    // A snapshot of this time; `origin` says all that it was made from. Null when there is none.
    std::shared_ptr<const PreparedWinds> find(const std::string& origin, Time time);
    void keep(const std::string& origin, std::shared_ptr<const PreparedWinds> snapshot);

private:
    using Key = std::pair<std::string, Time>;
    struct Kept {
        Key key;
        std::shared_ptr<const PreparedWinds> snapshot;
    };

    void giveUpBeyondBound();

    mutable std::mutex m_mutex;
    std::uint64_t m_mostBytes;
    std::uint64_t m_bytes = 0;
    std::list<Kept> m_kept; // used last first
    std::map<Key, std::list<Kept>::iterator> m_places;
    std::string m_seriesStamps;
    std::optional<MetSeries> m_series; // of one set of files, the last
};

} // namespace windline
