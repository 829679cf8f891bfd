// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpu/device_winds.h"
#include "gpu/gpu_advance.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace windline {

// The program's GPU: one for all runs, so that memory once taken and winds once brought serve the next run, too. For
// any thread; one advances at a time.
class GpuContext {
public:
    GpuContext(std::unique_ptr<Device> device, const ForRanges& forRanges)
        : m_device(std::move(device))
        , m_winds(*m_device, forRanges)
        , m_advance(*m_device, m_winds, forRanges)
    {
    }

    DeviceFacts facts() const { return m_device->facts(); }

    void expect(const MemoryBlock& block, bool isCompact) { m_winds.expect(block, isCompact); }

    // owner: whose parcels these are; those of another are forgotten when it changes, or when it begins anew.
    // Throws as GpuAdvance::advance(); account says in any case what the owner's run came to.
    void advance(const void* owner, const IntervalTask& task, const GpuSettings& settings, const std::stop_token& stop,
        GpuAdvance::Progress& progress, GpuAccount& account)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_owner != owner)
            m_advance.beginRun();
        m_owner = owner;
        try {
            m_advance.advance(task, settings, stop, progress);
        } catch (...) {
            account = m_advance.account();
            throw;
        }
        account = m_advance.account();
    }

    void forget(const void* owner)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_owner == owner)
            m_owner = nullptr;
        m_winds.expectNothing(); // at worst another run's are brought when they are needed
    }

    // The device failed: what it says, for all who come later; nothing while it works.
    std::optional<std::string> failure() const
    {
        const std::scoped_lock lock(m_failureMutex);
        return m_failure;
    }
    void setFailure(const std::string& failure)
    {
        const std::scoped_lock lock(m_failureMutex);
        m_failure = failure;
    }

private:
    std::unique_ptr<Device> m_device;
    DeviceWinds m_winds;
    GpuAdvance m_advance;
    std::mutex m_mutex;
    const void* m_owner = nullptr;
    mutable std::mutex m_failureMutex;
    std::optional<std::string> m_failure;
};

} // namespace windline
