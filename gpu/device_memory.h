// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/device.h"

#include <cstddef>
#include <functional>
#include <stdexcept>
#include <utility>

// Marks a sentence for translation, as Qt does, for files that do without Qt.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace windline {

// The device does no longer do what it is told; the text is the driver's.
class DeviceError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The device's memory is too small for the least that would be of use.
class NoRoomError : public DeviceError {
public:
    using DeviceError::DeviceError;
};

// Pieces of one block of memory begin at multiples of so many bytes.
inline constexpr std::size_t pieceBytes = 256;

inline std::size_t roundedUp(std::size_t bytes)
{
    return (bytes + pieceBytes - 1) / pieceBytes * pieceBytes;
}

inline void check(const char* failure)
{
    if (failure != nullptr)
        throw DeviceError(failure);
}

// As engine/threads has it, which this part of Windline can do without.
using ForRanges = std::function<void(
    std::size_t count, std::size_t grain, const std::function<void(std::size_t begin, std::size_t end)>& work)>;

// Where memory was not to be had: because there is too little, or because the device is lost. queue: one that this
// thread may use.
[[noreturn]] inline void throwNoRoom(Device& device, DeviceQueue queue, const char* what)
{
    DeviceMark mark = 0;
    check(device.mark(queue, mark));
    check(device.wait(mark));
    throw NoRoomError(what);
}

enum class MemoryKind { Device, Pinned };

// Memory of the device, or of the host for transfers to it.
template <MemoryKind kind> class MemoryOf {
public:
    MemoryOf() = default;
    MemoryOf(MemoryOf&& other) noexcept { *this = std::move(other); }
    MemoryOf& operator=(MemoryOf&& other) noexcept
    {
        std::swap(m_device, other.m_device);
        std::swap(m_memory, other.m_memory);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~MemoryOf() { clear(); }

    // What was in it is lost when it grows. False when there is not enough memory: then it is empty.
    bool atLeast(Device& device, std::size_t bytes)
    {
        if (m_memory != nullptr && m_bytes >= bytes)
            return true;
        clear();
        m_device = &device;
        m_memory = kind == MemoryKind::Device ? device.allocate(bytes) : device.allocatePinned(bytes);
        m_bytes = m_memory != nullptr ? bytes : 0;
        return m_memory != nullptr;
    }

    void clear()
    {
        if (m_memory != nullptr)
            kind == MemoryKind::Device ? m_device->release(m_memory) : m_device->releasePinned(m_memory);
        m_memory = nullptr;
        m_bytes = 0;
    }

    std::size_t bytes() const { return m_bytes; }
    std::byte* data() const { return static_cast<std::byte*>(m_memory); }

private:
    Device* m_device = nullptr;
    void* m_memory = nullptr;
    std::size_t m_bytes = 0;
};

using DeviceMemory = MemoryOf<MemoryKind::Device>;
using PinnedMemory = MemoryOf<MemoryKind::Pinned>;

} // namespace windline
