// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/parcel_work.h"

#include <cstddef>
#include <cstdint>

// A GPU as the rest of gpu/ sees it: memory, transfers, launches. CudaDevice (cuda/) is the one that users have;
// tests have one that computes with the processor and can be told to fail.
namespace windline {

// Plain texts: it goes from the module to the program, which may come from different compilers.
struct DeviceFacts {
    char name[256] = {}; // "NVIDIA H200"
    char driver[128] = {}; // "580.159.04, CUDA 13.0"
    std::size_t memoryBytes = 0;
    int multiprocessors = 0;
    int computeCapability = 0; // 90 for 9.0
};

// What goes on at the same time as what.
enum class DeviceQueue : std::uint8_t { Compute, Upload, Download };
inline constexpr int deviceQueueCount = 3;

// Everything that a queue had to do when it was asked. 0: nothing.
using DeviceMark = std::uint64_t;

// Functions that return text return null when all went well, otherwise what the driver says; the text lives as long as
// the device. Queued work may fail later: then all that follows fails, and so does waiting for it. For one thread at a
// time, except that Upload may be used by one and the other two queues by another, and memory be asked for and given
// back by any.
class Device {
public:
    Device() = default;
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    virtual ~Device() = default;

    virtual DeviceFacts facts() const = 0;
    virtual std::size_t freeBytes() const = 0;

    // Null when there is not enough memory (or the device is lost, which the next call tells).
    virtual void* allocate(std::size_t bytes) = 0;
    // After what is queued is done: waits for it.
    virtual void release(void* memory) = 0;
    // Of the host, where transfers run at full speed and beside other work.
    virtual void* allocatePinned(std::size_t bytes) = 0;
    virtual void releasePinned(void* memory) = 0;

    // Host memory must be pinned and stay as it is until the queue is through with it.
    virtual const char* copyToDevice(void* to, const void* from, std::size_t bytes, DeviceQueue queue) = 0;
    virtual const char* copyToHost(void* to, const void* from, std::size_t bytes, DeviceQueue queue) = 0;
    virtual const char* copyWithin(void* to, const void* from, std::size_t bytes, DeviceQueue queue) = 0;
    virtual const char* clear(void* memory, std::size_t bytes, DeviceQueue queue) = 0;

    virtual const char* launch(const PlaceWork& work, DeviceQueue queue) = 0;
    virtual const char* launch(const AccurateWork& work, DeviceQueue queue) = 0;
    virtual const char* launch(const HysplitWork& work, DeviceQueue queue) = 0;

    virtual const char* mark(DeviceQueue queue, DeviceMark& mark) = 0;
    virtual const char* waitOn(DeviceQueue waiting, DeviceMark mark) = 0; // the queue waits, not the caller
    virtual const char* wait(DeviceMark mark) = 0;
    // Between two marks that were waited for.
    virtual const char* secondsBetween(DeviceMark begin, DeviceMark end, double& seconds) = 0;
};

} // namespace windline
