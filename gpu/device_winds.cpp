// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/device_winds.h"

#include <algorithm>
#include <cstring>

namespace windline {

namespace {

constexpr std::size_t stagingBytes = std::size_t(8) << 20;
constexpr const char* noRoomForWinds = QT_TRANSLATE_NOOP("Gpu", "the winds of one interval do not fit into its own");

} // namespace

DeviceWinds::DeviceWinds(Device& device, ForRanges forRanges)
    : m_device(device)
    , m_forRanges(std::move(forRanges))
    , m_mostBytes(device.facts().memoryBytes / 2) // parcels want room, too
{
}

void DeviceWinds::expect(const MemoryBlock& block, bool isCompact)
{
    const std::scoped_lock lock(m_mutex);
    if (block.id != 0 && block.bytes > 0)
        bring(block, isCompact && block.levels > 0, false);
}

void DeviceWinds::expectNothing()
{
    const std::scoped_lock lock(m_mutex);
    for (Resident& resident : m_residents)
        resident.isAwaited = false;
}

bool DeviceWinds::releaseOthers()
{
    const std::scoped_lock lock(m_mutex);
    return dropUnused();
}

bool DeviceWinds::dropUnused()
{
    const std::size_t before = m_residents.size();
    std::erase_if(m_residents, [this](const Resident& resident) {
        m_residentBytes -= resident.isInUse ? 0 : resident.bytes;
        return !resident.isInUse;
    });
    return m_residents.size() < before;
}

void DeviceWinds::forget()
{
    const std::scoped_lock lock(m_mutex);
    for (Resident& resident : m_residents) {
        resident.id = 0;
        resident.isInUse = false;
        resident.isAwaited = false;
    }
}

void DeviceWinds::beginUse()
{
    for (Resident& resident : m_residents)
        resident.isInUse = false;
}

// What is there already stays, whatever room the rest needs.
void DeviceWinds::use(BlockId id, bool isCompact)
{
    for (Resident& resident : m_residents)
        resident.isInUse = resident.isInUse || (id != 0 && resident.id == id && resident.isCompact == isCompact);
}

CompactRounding DeviceWinds::roundingInUse()
{
    const std::scoped_lock lock(m_mutex);
    CompactRounding rounding;
    for (const Resident& resident : m_residents)
        if (resident.isInUse)
            rounding.include(resident.rounding);
    return rounding;
}

std::size_t DeviceWinds::compactBytes(const MemoryBlock& block)
{
    return roundedUp(static_cast<std::size_t>(block.levels) * sizeof(CompactScale))
        + block.bytes / sizeof(WindValues) * sizeof(CompactValues);
}

void DeviceWinds::leadToCompact(WindView& view)
{
    const std::size_t scaleBytes = roundedUp(static_cast<std::size_t>(view.levels) * sizeof(CompactScale));
    const auto* const first = reinterpret_cast<const std::byte*>(view.first);
    const auto* const last = reinterpret_cast<const std::byte*>(view.last);
    view.scalesFirst = reinterpret_cast<const CompactScale*>(first);
    view.scalesLast = reinterpret_cast<const CompactScale*>(last);
    view.compactFirst = reinterpret_cast<const CompactValues*>(first + scaleBytes);
    view.compactLast = reinterpret_cast<const CompactValues*>(last + scaleBytes);
    view.first = view.last = nullptr;
}

const std::byte* DeviceWinds::bring(const MemoryBlock& block, bool isCompact, bool isUsedNow)
{
    const auto found = std::ranges::find_if(m_residents, [&block, isCompact](const Resident& resident) {
        return resident.id == block.id && resident.isCompact == isCompact;
    });
    if (found != m_residents.end()) {
        found->isInUse = found->isInUse || isUsedNow;
        found->isAwaited = !isUsedNow;
        m_residents.splice(m_residents.begin(), m_residents, found);
        return found->memory.data();
    }
    Resident resident;
    resident.id = block.id;
    resident.isCompact = isCompact;
    resident.bytes = isCompact ? compactBytes(block) : block.bytes;
    resident.isInUse = isUsedNow;
    resident.isAwaited = !isUsedNow;
    if (!makeRoomFor(resident)) {
        if (isUsedNow)
            throwNoRoom(m_device, DeviceQueue::Upload, noRoomForWinds);
        return nullptr;
    }
    if (isCompact)
        resident.rounding = uploadCompact(resident.memory.data(), block);
    else
        upload(resident.memory.data(), block.data, block.bytes);
    m_residentBytes += resident.bytes;
    m_residents.push_front(std::move(resident));
    return m_residents.front().memory.data();
}

bool DeviceWinds::makeRoomFor(Resident& resident)
{
    const auto isWithinBounds = [&] { return m_residentBytes + resident.bytes <= m_mostBytes; };
    const auto takesMemory = [&] { return resident.memory.atLeast(m_device, resident.bytes); };
    if (isWithinBounds() && takesMemory())
        return true;
    for (auto other = m_residents.end(); other != m_residents.begin();) { // the longest unused goes first
        --other;
        if (!other->isStale())
            continue;
        other = replace(other, resident);
        if (isWithinBounds() && takesMemory())
            return true;
    }
    if (takesMemory()) // what is in use or awaited may take more
        return true;
    for (auto other = m_residents.begin(); other != m_residents.end() && resident.isInUse;) { // awaited for later
        if (other->isInUse) {
            ++other;
            continue;
        }
        other = replace(other, resident);
        if (takesMemory())
            return true;
    }
    return false;
}

// Where the other one was is right for its successor if it is large enough: asking anew makes the device wait.
DeviceWinds::Residents::iterator DeviceWinds::replace(Residents::iterator other, Resident& resident)
{
    m_residentBytes -= other->bytes;
    DeviceMemory freed = std::move(other->memory);
    if (freed.bytes() >= resident.bytes && freed.bytes() < resident.bytes + resident.bytes / 8)
        resident.memory = std::move(freed);
    return m_residents.erase(other);
}

const std::byte* DeviceWinds::bringTables(const std::vector<MemoryBlock>& tables)
{
    std::size_t bytes = 0;
    for (const MemoryBlock& table : tables)
        bytes += roundedUp(table.bytes);
    bytes = std::max<std::size_t>(bytes, 1);
    if (!m_tables.atLeast(m_device, bytes) && !(dropUnused() && m_tables.atLeast(m_device, bytes)))
        throwNoRoom(m_device, DeviceQueue::Upload, noRoomForWinds);
    std::byte* to = m_tables.data();
    for (const MemoryBlock& table : tables) {
        upload(to, table.data, table.bytes);
        to += roundedUp(table.bytes);
    }
    return m_tables.data();
}

template <typename Fill> void DeviceWinds::uploadMade(std::byte* to, std::size_t bytes, const Fill& fill)
{
    m_bytesBrought += bytes;
    for (std::size_t done = 0; done < bytes;) {
        PinnedMemory& staging = m_staging[m_nextStaging];
        DeviceMark& staged = m_staged[m_nextStaging];
        m_nextStaging = (m_nextStaging + 1) % m_staging.size();
        if (!staging.atLeast(m_device, stagingBytes))
            throwNoRoom(m_device, DeviceQueue::Upload,
                QT_TRANSLATE_NOOP("Gpu", "there is not enough of the computer's memory for transfers"));
        check(m_device.wait(staged));
        const std::size_t piece = std::min(bytes - done, stagingBytes);
        constexpr std::size_t bytesPerRange = std::size_t(1) << 20;
        static_assert(bytesPerRange % sizeof(WindValues) == 0);
        m_forRanges((piece + bytesPerRange - 1) / bytesPerRange, 1, [&](std::size_t first, std::size_t last) {
            const std::size_t begin = first * bytesPerRange;
            fill(staging.data() + begin, done + begin, done + std::min(last * bytesPerRange, piece));
        });
        check(m_device.copyToDevice(to + done, staging.data(), piece, DeviceQueue::Upload));
        check(m_device.mark(DeviceQueue::Upload, staged));
        done += piece;
    }
}

void DeviceWinds::upload(std::byte* to, const void* from, std::size_t bytes)
{
    const auto* const source = static_cast<const std::byte*>(from);
    uploadMade(to, bytes, [source](std::byte* staging, std::size_t begin, std::size_t end) {
        std::memcpy(staging, source + begin, end - begin);
    });
}

CompactRounding DeviceWinds::uploadCompact(std::byte* to, const MemoryBlock& block)
{
    const auto levels = static_cast<std::size_t>(block.levels);
    const std::span winds(static_cast<const WindValues*>(block.data), block.bytes / sizeof(WindValues));
    const std::vector<CompactScale> scales = compactScales(winds, levels, m_forRanges);
    upload(to, scales.data(), scales.size() * sizeof(CompactScale));
    uploadMade(to + roundedUp(levels * sizeof(CompactScale)), winds.size() * sizeof(CompactValues),
        [&](std::byte* staging, std::size_t begin, std::size_t end) {
            auto* const made = reinterpret_cast<CompactValues*>(staging);
            const std::size_t firstNode = begin / sizeof(CompactValues);
            for (std::size_t node = firstNode; node < end / sizeof(CompactValues); ++node)
                made[node - firstNode] = compacted(winds[node], scales[node % levels]);
        });
    return roundingOf(scales);
}

} // namespace windline
