// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/cuda/cuda_device.h"

#include "gpu/cuda/launch.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace windline {

namespace {

// "580.159.04, CUDA 13.0"
std::string driverVersion()
{
    std::string version;
    std::ifstream file("/proc/driver/nvidia/version");
    for (std::string word; file >> word && version.empty();)
        if (word.find('.') != std::string::npos && word.find_first_not_of("0123456789.") == std::string::npos)
            version = word;
    int cuda = 0;
    cudaDriverGetVersion(&cuda);
    if (!version.empty())
        version += ", ";
    return version + "CUDA " + std::to_string(cuda / 1000) + '.' + std::to_string(cuda % 1000 / 10);
}

const char* textOf(cudaError_t error)
{
    return error == cudaSuccess ? nullptr : cudaGetErrorString(error);
}

class CudaDevice final : public Device {
public:
    ~CudaDevice() override
    {
        for (cudaStream_t stream : m_streams)
            if (stream != nullptr)
                cudaStreamDestroy(stream);
        for (const Ring& ring : m_rings)
            for (cudaEvent_t event : ring.events)
                if (event != nullptr)
                    cudaEventDestroy(event);
    }

    bool begin()
    {
        for (cudaStream_t& stream : m_streams)
            if (cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking) != cudaSuccess)
                return false;
        for (Ring& ring : m_rings)
            for (cudaEvent_t& event : ring.events) // who waits for one leaves its core to others
                if (cudaEventCreateWithFlags(&event, cudaEventBlockingSync) != cudaSuccess)
                    return false;
        return true;
    }

    DeviceFacts facts() const override
    {
        DeviceFacts facts;
        cudaDeviceProp properties{};
        if (cudaGetDeviceProperties(&properties, 0) != cudaSuccess)
            return facts;
        std::snprintf(facts.name, sizeof facts.name, "%s", properties.name);
        std::snprintf(facts.driver, sizeof facts.driver, "%s", driverVersion().c_str());
        facts.memoryBytes = properties.totalGlobalMem;
        facts.multiprocessors = properties.multiProcessorCount;
        facts.computeCapability = properties.major * 10 + properties.minor;
        return facts;
    }

    std::size_t freeBytes() const override
    {
        std::size_t free = 0;
        std::size_t total = 0;
        return cudaMemGetInfo(&free, &total) == cudaSuccess ? free : 0;
    }

    void* allocate(std::size_t bytes) override
    {
        void* memory = nullptr;
        if (cudaMalloc(&memory, bytes) == cudaSuccess)
            return memory;
        cudaGetLastError(); // it was heard
        return nullptr;
    }
    void release(void* memory) override { cudaFree(memory); }

    void* allocatePinned(std::size_t bytes) override
    {
        void* memory = nullptr;
        if (cudaHostAlloc(&memory, bytes, cudaHostAllocDefault) == cudaSuccess)
            return memory;
        cudaGetLastError();
        return nullptr;
    }
    void releasePinned(void* memory) override { cudaFreeHost(memory); }

    const char* copyToDevice(void* to, const void* from, std::size_t bytes, DeviceQueue queue) override
    {
        return textOf(cudaMemcpyAsync(to, from, bytes, cudaMemcpyHostToDevice, streamOf(queue)));
    }
    const char* copyToHost(void* to, const void* from, std::size_t bytes, DeviceQueue queue) override
    {
        return textOf(cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToHost, streamOf(queue)));
    }
    const char* copyWithin(void* to, const void* from, std::size_t bytes, DeviceQueue queue) override
    {
        return textOf(cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToDevice, streamOf(queue)));
    }
    const char* clear(void* memory, std::size_t bytes, DeviceQueue queue) override
    {
        return textOf(cudaMemsetAsync(memory, 0, bytes, streamOf(queue)));
    }

    const char* launch(const PlaceWork& work, DeviceQueue queue) override
    {
        return work.count == 0 ? nullptr : textOf(launchPlacing(work, streamOf(queue)));
    }
    const char* launch(const AccurateWork& work, DeviceQueue queue) override
    {
        if (work.parcels.count == 0)
            return nullptr;
        switch (kindOf(work)) {
        case AccurateKind::Ordinary:
            return textOf(launchOrdinary(work, streamOf(queue)));
        case AccurateKind::Cubic:
            return textOf(launchCubic(work, streamOf(queue)));
        default:
            return textOf(launchOther(work, streamOf(queue)));
        }
    }
    const char* launch(const HysplitWork& work, DeviceQueue queue) override
    {
        return work.parcels.count == 0 ? nullptr : textOf(launchHysplit(work, streamOf(queue)));
    }

    const char* mark(DeviceQueue queue, DeviceMark& mark) override
    {
        const auto number = static_cast<std::size_t>(queue);
        mark = ++m_rings[number].lastMark * deviceQueueCount + number; // of a queue that this thread alone uses
        return textOf(cudaEventRecord(eventOf(mark), streamOf(queue)));
    }
    const char* waitOn(DeviceQueue waiting, DeviceMark mark) override
    {
        return mark == 0 ? nullptr : textOf(cudaStreamWaitEvent(streamOf(waiting), eventOf(mark), 0));
    }
    const char* wait(DeviceMark mark) override
    {
        return mark == 0 ? nullptr : textOf(cudaEventSynchronize(eventOf(mark)));
    }
    const char* secondsBetween(DeviceMark begin, DeviceMark end, double& seconds) override
    {
        float milliseconds = 0;
        const cudaError_t error = cudaEventElapsedTime(&milliseconds, eventOf(begin), eventOf(end));
        seconds = milliseconds / 1000.0;
        return textOf(error);
    }

private:
    cudaStream_t streamOf(DeviceQueue queue) const { return m_streams[static_cast<std::size_t>(queue)]; }
    // A ring for each queue, so that one with many marks takes none from another; marks are waited for long before so
    // many others of their queue were made.
    struct Ring {
        std::array<cudaEvent_t, 256> events{};
        DeviceMark lastMark = 0;
    };

    cudaEvent_t eventOf(DeviceMark mark) const
    {
        const Ring& ring = m_rings[mark % deviceQueueCount];
        return ring.events[mark / deviceQueueCount % ring.events.size()];
    }

    std::array<cudaStream_t, deviceQueueCount> m_streams{};
    std::array<Ring, deviceQueueCount> m_rings;
};

} // namespace

GpuState findCudaDevice(std::string& detail)
{
    int devices = 0;
    const cudaError_t counted = cudaGetDeviceCount(&devices);
    if (counted == cudaErrorNoDevice || (counted == cudaSuccess && devices == 0))
        return GpuState::NoDevice;
    if (counted != cudaSuccess) {
        cudaGetLastError();
        detail = cudaGetErrorString(counted);
        return counted == cudaErrorInsufficientDriver ? GpuState::NoDriver : GpuState::Failing;
    }
    cudaDeviceProp properties{};
    if (const cudaError_t error = cudaGetDeviceProperties(&properties, 0); error != cudaSuccess) {
        detail = cudaGetErrorString(error);
        return GpuState::Failing;
    }
    if (const cudaError_t error = kernelsLoad(); error != cudaSuccess) {
        cudaGetLastError();
        detail = std::string(properties.name) + ", compute capability " + std::to_string(properties.major) + '.'
            + std::to_string(properties.minor) + ": " + cudaGetErrorString(error);
        return error == cudaErrorNoKernelImageForDevice || error == cudaErrorInvalidDeviceFunction
            ? GpuState::WrongDevice
            : GpuState::Failing;
    }
    return GpuState::Usable;
}

std::unique_ptr<Device> openCudaDevice()
{
    auto device = std::make_unique<CudaDevice>();
    return device->begin() ? std::move(device) : nullptr;
}

} // namespace windline
