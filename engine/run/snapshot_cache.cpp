// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/snapshot_cache.h"

#include <sys/stat.h>
#include <unistd.h>

namespace windline {

std::string fileStamps(std::span<const std::filesystem::path> files)
{
    std::string stamps;
    for (const std::filesystem::path& file : files) {
        stamps += file.string();
        struct stat status{};
        if (::stat(file.c_str(), &status) == 0)
            for (const std::int64_t number :
                {static_cast<std::int64_t>(status.st_size), static_cast<std::int64_t>(status.st_mtim.tv_sec),
                    static_cast<std::int64_t>(status.st_mtim.tv_nsec), static_cast<std::int64_t>(status.st_dev),
                    static_cast<std::int64_t>(status.st_ino)})
                stamps += ' ' + std::to_string(number);
        stamps += '\n';
    }
    return stamps;
}

SnapshotCache::SnapshotCache(std::uint64_t mostBytes)
    : m_mostBytes(mostBytes)
{
}

std::uint64_t SnapshotCache::usualBytes()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageBytes = ::sysconf(_SC_PAGESIZE);
    constexpr std::uint64_t whereUnknown = std::uint64_t(1) << 30;
    if (pages <= 0 || pageBytes <= 0)
        return whereUnknown;
    return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageBytes) / 4;
}

void SnapshotCache::setMostBytes(std::uint64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_mostBytes = bytes;
    giveUpBeyondBound();
    if (bytes == 0)
        m_series.reset();
}

std::uint64_t SnapshotCache::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

std::optional<MetSeries> SnapshotCache::takeSeries(const std::string& stamps)
{
    const std::scoped_lock lock(m_mutex);
    if (stamps != m_seriesStamps)
        return std::nullopt;
    return std::exchange(m_series, std::nullopt);
}

void SnapshotCache::giveSeries(const std::string& stamps, MetSeries series)
{
    series.release();
    const std::scoped_lock lock(m_mutex);
    if (m_mostBytes == 0)
        return;
    m_seriesStamps = stamps;
    m_series = std::move(series);
}

std::shared_ptr<const PreparedWinds> SnapshotCache::find(const std::string& origin, Time time)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_places.find({origin, time});
    if (found == m_places.end())
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, found->second);
    return found->second->snapshot;
}

void SnapshotCache::keep(const std::string& origin, std::shared_ptr<const PreparedWinds> snapshot)
{
    const std::scoped_lock lock(m_mutex);
    const Key key(origin, snapshot->time);
    if (snapshot->bytes() > m_mostBytes || m_places.contains(key))
        return;
    m_bytes += snapshot->bytes();
    m_kept.push_front({key, std::move(snapshot)});
    m_places.emplace(key, m_kept.begin());
    giveUpBeyondBound();
}

void SnapshotCache::giveUpBeyondBound()
{
    while (m_bytes > m_mostBytes) {
        m_bytes -= m_kept.back().snapshot->bytes();
        m_places.erase(m_kept.back().key);
        m_kept.pop_back();
    }
}

} // namespace windline
