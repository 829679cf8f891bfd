// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/device.h"
#include "tests/gpu/host_memory.h"

#include <array>
#include <atomic>
#include <memory>

namespace windline {

// A device that computes with the processor, as a GPU does it: each queue works by itself, on a thread of its own, and
// only marks make one wait for another. A wait that is missing is a data race that the thread sanitizer sees, and with
// delays a wrong result as well. Threads are made to know of each other by nothing but jobs and marks.
// Misuse ends the program: memory that is not the device's (or not pinned), ranges that reach beyond it, memory given
// back twice or never, more output points than there is room for.
class HostDevice final : public Device {
public:
    struct Settings {
        std::size_t memoryBytes = std::size_t(256) << 20;
        std::size_t pinnedBytes = std::size_t(256) << 20;
        std::size_t largestAllocation = std::size_t(-1); // of the device's; a larger one fails though memory is free
        unsigned delaySeed = 0; // queues dawdle before a job now and then; 0: they do not
    };

    // What a call can be, for faults and for counting.
    enum class Call : std::uint8_t { Allocate, AllocatePinned, Copy, Clear, Launch, Mark, WaitOn, Wait, Any };

    HostDevice()
        : HostDevice(Settings{})
    {
    }
    explicit HostDevice(const Settings& settings);
    ~HostDevice() override;

    // From its call number `call` of that kind on, counted from 1 over the device's life, all calls fail, and what is
    // queued is not done: a device that is lost. isNoticedLater: that call itself seems to go well, as one does whose
    // queued work fails.
    void loseAt(Call kind, std::int64_t call, bool isNoticedLater = false);
    std::int64_t calls(Call kind) const { return m_calls[static_cast<std::size_t>(kind)]; }
    // Copied from or to the host, in all.
    std::size_t bytesBrought(DeviceQueue queue) const { return m_bytesBrought[static_cast<std::size_t>(queue)]; }
    std::size_t bytesFetched() const { return m_bytesFetched; }

    DeviceFacts facts() const override;
    std::size_t freeBytes() const override;
    void* allocate(std::size_t bytes) override;
    void release(void* memory) override; // waits for all queues, as the drivers do
    void* allocatePinned(std::size_t bytes) override;
    void releasePinned(void* memory) override;

    const char* copyToDevice(void* to, const void* from, std::size_t bytes, DeviceQueue queue) override;
    const char* copyToHost(void* to, const void* from, std::size_t bytes, DeviceQueue queue) override;
    const char* copyWithin(void* to, const void* from, std::size_t bytes, DeviceQueue queue) override;
    const char* clear(void* memory, std::size_t bytes, DeviceQueue queue) override;

    const char* launch(const PlaceWork& work, DeviceQueue queue) override;
    const char* launch(const AccurateWork& work, DeviceQueue queue) override;
    const char* launch(const HysplitWork& work, DeviceQueue queue) override;

    const char* mark(DeviceQueue queue, DeviceMark& mark) override;
    const char* waitOn(DeviceQueue waiting, DeviceMark mark) override;
    const char* wait(DeviceMark mark) override;
    const char* secondsBetween(DeviceMark begin, DeviceMark end, double& seconds) override;

private:
    class Queue;
    struct Event;

    // Counts the call. Null: it is to be done.
    const char* failureOf(Call kind);
    bool isLost() const { return m_isLost.load(std::memory_order_relaxed); }
    Queue& of(DeviceQueue queue) { return *m_queues[static_cast<std::size_t>(queue)]; }
    template <typename Work> const char* launchWork(const Work& work, DeviceQueue queue);
    void waitForAll();
    static Event& eventOf(DeviceMark mark);

    const Settings m_settings;
    HostMemory m_memory;
    HostMemory m_pinned;
    std::array<std::unique_ptr<Queue>, deviceQueueCount> m_queues;
    // Relaxed throughout: counting makes no thread know of another.
    std::array<std::atomic<std::int64_t>, static_cast<std::size_t>(Call::Any) + 1> m_calls{};
    std::array<std::atomic<std::size_t>, deviceQueueCount> m_bytesBrought{};
    std::atomic<std::size_t> m_bytesFetched = 0;
    std::atomic<Call> m_losingKind = Call::Any;
    std::atomic<std::int64_t> m_losingCall = 0; // 0: never
    std::atomic<bool> m_isNoticedLater = false;
    std::atomic<bool> m_isLost = false;
};

} // namespace windline
