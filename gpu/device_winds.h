// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/winds/memory_block.h"
#include "gpu/compact_winds.h"
#include "gpu/device_memory.h"
#include "gpu/view_blocks.h"

#include <array>
#include <list>
#include <mutex>
#include <vector>

namespace windline {

// The winds that are on the device: each snapshot is brought once, as it was prepared for the CPU, and stays for the
// intervals to come and, as far as there is room, for other runs. Transfers go through pinned memory, on a queue of
// their own. For any thread.
class DeviceWinds {
public:
    DeviceWinds(Device& device, ForRanges forRanges);

    // Brings a block that will be wanted soon, if there is room beside what is in use or expected, too.
    void expect(const MemoryBlock& block, bool isCompact = false);

    // What was expected until now is not wanted any more.
    void expectNothing();

    // The view with all its pointers leading to the device, whose Compute queue is made to wait for transfers. It holds
    // until the next call. Throws NoRoomError where the winds do not fit. isCompact: winds take half the room, where
    // canBeCompact().
    template <typename View> View onDevice(View view, bool isCompact = false);

    // Winds that have names, and that are not interpolated cubically.
    static bool canBeCompact(const WindView& view) { return !view.cubic.isOn && view.firstId != 0 && view.lastId != 0; }
    static bool canBeCompact(const HysplitView& /*view*/) { return false; }

    // Of the view of the last onDevice().
    CompactRounding roundingInUse();

    // Gives memory back that the view of the last onDevice() does not need; false when there was none.
    bool releaseOthers();

    // Winds that are brought again are brought anew; memory is kept.
    void forget();

    std::size_t bytesBrought() const { return m_bytesBrought; } // in all

private:
    struct Resident {
        BlockId id = 0;
        DeviceMemory memory;
        std::size_t bytes = 0;
        bool isCompact = false;
        CompactRounding rounding;
        bool isInUse = false;
        bool isAwaited = false; // expected, and not used since

        bool isStale() const { return !isInUse && !isAwaited; }
    };
    using Residents = std::list<Resident>;

    const std::byte* bring(const MemoryBlock& block, bool isCompact, bool isUsedNow);
    const std::byte* bringTables(const std::vector<MemoryBlock>& tables);
    bool makeRoomFor(Resident& resident);
    Residents::iterator replace(Residents::iterator other, Resident& resident);
    bool dropUnused();
    void upload(std::byte* to, const void* from, std::size_t bytes);
    CompactRounding uploadCompact(std::byte* to, const MemoryBlock& block);
    // Bytes that fill(to, begin, end) puts into pinned memory, piece by piece, each by several threads.
    template <typename Fill> void uploadMade(std::byte* to, std::size_t bytes, const Fill& fill);
    static std::size_t compactBytes(const MemoryBlock& block);
    static void leadToCompact(WindView& view);
    static void leadToCompact(HysplitView& /*view*/) { }
    void beginUse();
    void use(BlockId id, bool isCompact);

    Device& m_device;
    const ForRanges m_forRanges;
    std::mutex m_mutex;
    Residents m_residents; // the one used last comes first
    std::size_t m_residentBytes = 0;
    std::size_t m_mostBytes;
    DeviceMemory m_tables; // what has no name
    std::array<PinnedMemory, 2> m_staging;
    std::array<DeviceMark, 2> m_staged{}; // when the device has taken it
    std::size_t m_nextStaging = 0;
    std::size_t m_bytesBrought = 0;
};

template <typename View> View DeviceWinds::onDevice(View view, bool isCompact)
{
    isCompact = isCompact && canBeCompact(view);
    const std::scoped_lock lock(m_mutex);
    beginUse();
    const auto takesCompact = [isCompact](const auto* pointer) {
        return isCompact && std::is_same_v<decltype(pointer), const WindValues*>;
    };
    forBlocks(view, [&](const auto& pointer, std::size_t /*bytes*/, BlockId id) { use(id, takesCompact(pointer)); });
    std::vector<MemoryBlock> tables;
    forBlocks(view, [&](auto& pointer, std::size_t bytes, BlockId id) {
        using Pointer = std::remove_reference_t<decltype(pointer)>;
        if (id == 0)
            tables.push_back({0, pointer, bytes});
        else
            pointer = reinterpret_cast<Pointer>(bring({id, pointer, bytes, view.levels}, takesCompact(pointer), true));
    });
    const std::byte* table = bringTables(tables);
    forBlocks(view, [&](auto& pointer, std::size_t bytes, BlockId id) {
        using Pointer = std::remove_reference_t<decltype(pointer)>;
        if (id != 0)
            return;
        pointer = reinterpret_cast<Pointer>(table);
        table += roundedUp(bytes);
    });
    if (isCompact)
        leadToCompact(view);
    DeviceMark brought = 0;
    check(m_device.mark(DeviceQueue::Upload, brought));
    check(m_device.waitOn(DeviceQueue::Compute, brought));
    return view;
}

} // namespace windline
